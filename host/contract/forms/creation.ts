// Contract of the birth of a form: creating, opening, publishing, addresses, the names a runtime may lack.
import type { ContractRow, Standing } from '../contract-row.ts';
import { rowsOfSpecimens, type Specimen } from '../specimen.ts';
import { documented, edge, FAKES, FORM, onForm, row, seen } from './shared.ts';

const UNPUBLISHED = 'Operation not supported on unpublished form';
const REPORT =
  'github.com/boilermaker-ben/Google-Sheets-NFL-Pick-Ems-and-Survivor-Pool, issue 26 of September 2025';
const GUIDE = seen('developers.google.com/workspace/forms/api/guides/publish-form');
const ORPHAN = 'a script cannot delete the form it makes';

const CREATE_KNOWN: Standing = {
  provenance: 'believed',
  source:
    'in the reference since April 2025, but not in the type package; no report of either outcome',
  doubt: 'create-published',
};

const created: readonly Specimen[] = [
  {
    about: 'Forms.FormApp.create',
    on: 'FormApp',
    args: ["'(ทดสอบ) ลบทิ้งได้'", 'true'],
    // Nobody shall answer what is left behind.
    read: '(function () { var seen = [it.getTitle(), it.isPublished(), it.isAcceptingResponses(), it.collectsEmail(), it.hasLimitOneResponsePerUser(), it.canEditResponse(), it.hasRespondAgainLink(), it.isPublishingSummary()]; it.setPublished(false); return seen; })()',
    gives: ['', true, true, false, false, false, true, false],
    variants: {
      known: ['', true, true, false, false, false, true, false],
      unknown: {
        throws:
          "The parameters (String,Boolean) don't match the method signature for FormApp.create",
      },
    },
    ...CREATE_KNOWN,
  },
];

/** Each row that makes a form leaves one behind: one is enough on somebody's account. */
const creation = rowsOfSpecimens(created).map((made): ContractRow =>
  made.aspect === 'result' ? made : { ...made, hostOnly: ORPHAN },
);

const CREATE = 'Forms.FormApp.create';
const OPEN = 'Forms.FormApp.openById';
const UNKNOWN_ID = '1aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa';

const births: readonly ContractRow[] = [
  row(
    edge(CREATE, 'a form made without saying so is not published'),
    "return FormApp.create('(ทดสอบ) ลบทิ้งได้').isPublished();",
    {
      provenance: 'unknown',
      source:
        'developers.google.com/workspace/forms/api/guides/api-changes-to-google-forms (unpublished since 30 June 2026) against the FormApp reference, which says published',
      doubt: 'form-born',
      variants: { unpublished: false, published: true },
    },
  ),
  row(
    edge(CREATE, 'names the file only, whatever its text: the title stays empty'),
    "return FormApp.create('(ทดสอบ) ลบทิ้งได้ ๒๕๖๘').getTitle();",
    {
      expected: '',
      hostOnly: ORPHAN,
      ...seen(
        'github.com/brucemcpherson/gas-fakes, test/testform.js: live runs; issue tracker 442747794',
      ),
    },
  ),
  row(edge(CREATE, 'an empty name is refused'), "FormApp.create('');", {
    errorStarts: '',
    hostOnly: ORPHAN,
    ...documented('form-app#create(String)'),
  }),
  row([CREATE, 'arguments', 'null is refused'], 'FormApp.create(null);', {
    errorStarts: '',
    hostOnly: ORPHAN,
    ...documented('form-app#create(String)'),
  }),
  row(
    edge(CREATE, 'a form has a publish state, older ones refuse or lack its methods'),
    `${FORM} var works = function (act) { try { act(); return true; } catch (refused) { return false; } };
      return [typeof form.setPublished, works(function () { form.isPublished(); }), works(function () { form.setPublished(true); })];`,
    {
      provenance: 'unknown',
      source:
        'the reference: only forms that support publishing; whether a script meets others nobody said',
      doubt: 'form-publishing',
      variants: {
        there: ['function', true, true],
        refused: ['function', false, false],
        missing: ['undefined', false, false],
      },
    },
  ),
  row(edge(OPEN, 'an unknown id cannot be opened'), `FormApp.openById('${UNKNOWN_ID}');`, {
    errorStarts: 'No item with the given ID could be found',
    doubt: 'missing-form-text',
    variants: {
      short: {
        throws:
          'No item with the given ID could be found, or you do not have permission to access it.',
      },
      long: { throws: 'No item with the given ID could be found. Possibly because' },
    },
    ...seen(
      'github.com/stevenschmatz/export-google-form, issue 5 (2018); github.com/boilermaker-ben/Google-Sheets-NFL-Pick-Ems-and-Survivor-Pool, issue 30 (2025)',
    ),
  }),
  row(edge(OPEN, 'an empty id is refused'), "FormApp.openById('');", {
    errorStarts: '',
    ...documented('form-app#openById(String)'),
  }),
  row(
    edge(OPEN, 'opened twice it is the same form: what one changes the other sees'),
    `${FORM} FormApp.openById(form.getId()).setTitle('น้ำ ๑'); return FormApp.openById(form.getId()).getTitle();`,
    { expected: 'น้ำ ๑', ...FAKES },
  ),
  row(
    edge('Forms.FormApp.openByUrl', 'an address that is none is refused'),
    "FormApp.openByUrl('https://example.com/');",
    { errorStarts: 'Invalid argument: url', ...FAKES },
  ),
  row(
    edge('Forms.FormApp.openByUrl', 'the address of the editor opens the form'),
    `${FORM} return FormApp.openByUrl(form.getEditUrl()).getId() === form.getId();`,
    { expected: true, ...FAKES },
  ),
];

const VALIDATIONS = ['TextValidation', 'ParagraphTextValidation'];

const specimens: readonly Specimen[] = [
  {
    about: OPEN,
    before: FORM,
    on: 'FormApp',
    args: ['form.getId()'],
    read: 'it.getId() === form.getId()',
    gives: true,
    form: 'form',
    ...documented('form-app#openById(String)'),
  },
  ...VALIDATIONS.map((kind): Specimen => ({
    about: `Forms.FormApp.create${kind}`,
    before: FORM,
    on: 'FormApp',
    read: 'kindOf(it.build())',
    gives: kind,
    form: 'form',
    ...documented(`form-app#create${kind}()`),
  })),
  onForm('getId', {
    read: 'FormApp.openById(it).getId() === it',
    gives: true,
    ...documented('form#getId()'),
  }),
  onForm('getEditUrl', {
    read: 'it.indexOf(form.getId()) > 0',
    gives: true,
    ...FAKES,
  }),
  onForm('getPublishedUrl', {
    read: '/^https:..docs.google.com.forms.d.e.[^/]+.viewform$/.test(it)',
    gives: true,
    ...FAKES,
  }),
  onForm('isPublished', { gives: true, ...documented('form#isPublished()') }),
  onForm('setPublished', {
    args: ['false'],
    read: 'it.isPublished()',
    gives: false,
    changes: ['published', 'accepting'],
    ...documented('form#setPublished(Boolean)'),
  }),
  onForm('isAcceptingResponses', { gives: true, ...documented('form#isAcceptingResponses()') }),
  onForm('setAcceptingResponses', {
    args: ['false'],
    read: 'it.isAcceptingResponses()',
    gives: false,
    changes: ['accepting'],
    ...documented('form#setAcceptingResponses(Boolean)'),
  }),
  onForm('supportsAdvancedResponderPermissions', {
    gives: true,
    ...documented('form#supportsAdvancedResponderPermissions()'),
  }),
];

const publishing: readonly ContractRow[] = [
  row(
    edge('Forms.Form.setAcceptingResponses', 'an unpublished form cannot accept responses'),
    'newForm().setPublished(false).setAcceptingResponses(true);',
    { errorStarts: UNPUBLISHED, ...seen(REPORT) },
  ),
  row(
    edge('Forms.Form.isAcceptingResponses', 'stopped, started and stopped again'),
    `${FORM} return [false, true, false].map(function (on) { return form.setAcceptingResponses(on).isAcceptingResponses(); });`,
    { expected: [false, true, false], ...documented('form#setAcceptingResponses(Boolean)') },
  ),
  row(
    edge('Forms.Form.setPublished', 'publishing overwrites the accepting state'),
    'return newForm().setAcceptingResponses(false).setPublished(false).setPublished(true).isAcceptingResponses();',
    { expected: true, ...GUIDE, provenance: 'documented' },
  ),
  row(
    edge('Forms.Form.setPublished', 'published twice is published'),
    'return newForm().setPublished(true).setPublished(true).isPublished();',
    { expected: true, ...documented('form#setPublished(Boolean)') },
  ),
  row(
    edge('Forms.Form.isPublished', 'stays as it is when the form stops accepting'),
    'return newForm().setAcceptingResponses(false).isPublished();',
    { expected: true, ...FAKES },
  ),
  row(
    edge('Forms.Form.supportsAdvancedResponderPermissions', 'says so of an unpublished form too'),
    'return newForm().setPublished(false).supportsAdvancedResponderPermissions();',
    { expected: true, ...documented('form#supportsAdvancedResponderPermissions()') },
  ),
  row(
    edge('Forms.Form.getPublishedUrl', 'an unpublished form has no responder address'),
    'return /viewform$/.test(newForm().setPublished(false).getPublishedUrl());',
    {
      provenance: 'believed',
      source:
        'a comment of one public script says that it throws what setAcceptingResponses throws',
      doubt: 'unpublished-url',
      variants: { throws: { throws: UNPUBLISHED }, given: true },
    },
  ),
  row(
    edge('Forms.Form.getPublishedUrl', 'names the form by another id than that of its file'),
    `${FORM} return form.getPublishedUrl().indexOf(form.getId());`,
    { expected: -1, ...seen('public scripts that warn of taking one id for the other') },
  ),
  row(
    edge('Forms.Form.getEditUrl', 'an unpublished form has it too'),
    `${FORM} return form.setPublished(false).getEditUrl().indexOf(form.getId()) > 0;`,
    { expected: true, ...documented('form#getEditUrl()') },
  ),
  row(
    edge('Forms.Form.getId', 'publishing and a new title leave it as it is'),
    `${FORM} var id = form.getId(); return form.setTitle('ใหม่').setPublished(false).getId() === id;`,
    { expected: true, ...documented('form#getId()') },
  ),
];

export const FORM_CREATION_ROWS: readonly ContractRow[] = [
  ...creation,
  ...births,
  ...rowsOfSpecimens(specimens),
  ...publishing,
];
