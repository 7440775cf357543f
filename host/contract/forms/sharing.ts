// Contract of who may edit a form; adding somebody sends that person a mail, so most rows stay on the host.
import type { ContractRow } from '../contract-row.ts';
import { rowsOfSpecimens, type Specimen } from '../specimen.ts';
import { documented, edge, FORM, onForm, row } from './shared.ts';

const hostOnly =
  'Google tells a new editor by mail, and the addresses of the examples are nobody’s';

/** The owner is among the editors, or stands apart: rows do not depend on it. */
const OTHERS = `${FORM} var me = Session.getEffectiveUser().getEmail();
  var list = function () { return form.getEditors().map(function (user) { return user.getEmail(); }).filter(function (mail) { return mail !== me; }); };`;

const specimens: readonly Specimen[] = [
  onForm('addEditor', {
    before: OTHERS,
    args: ["'a@example.com'"],
    read: 'list()',
    gives: ['a@example.com'],
    changes: ['editors'],
    hostOnly,
    ...documented('form#addEditor(String)'),
  }),
  onForm('getEditors', {
    before: OTHERS,
    read: 'list()',
    gives: [],
    ...documented('form#getEditors()'),
  }),
];

const rows: readonly ContractRow[] = [
  row(
    edge('Forms.Form.addEditor', 'added twice somebody stands there once; another comes beside'),
    `${OTHERS} form.addEditor('a@example.com').addEditor('b@example.com').addEditor('a@example.com'); return list().sort();`,
    {
      expected: ['a@example.com', 'b@example.com'],
      hostOnly,
      ...documented('form#addEditor(String)'),
    },
  ),
  row(
    edge('Forms.Form.getEditors', 'users that tell their addresses; the owner once at most'),
    `${FORM} var me = Session.getEffectiveUser().getEmail();
      return form.getEditors().filter(function (user) { return user.getEmail() === me; }).length <= 1;`,
    { expected: true, ...documented('form#getEditors()') },
  ),
  row(
    edge('Forms.Form.removeEditor', 'editors come and go'),
    `${OTHERS} form.addEditors(['a@example.com', 'b@example.com']); form.removeEditor('a@example.com'); return list();`,
    { expected: ['b@example.com'], hostOnly, ...documented('form#removeEditor(String)') },
  ),
];

export const FORM_SHARING_ROWS: readonly ContractRow[] = [...rowsOfSpecimens(specimens), ...rows];
