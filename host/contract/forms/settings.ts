// Contract of the settings of a form: its texts and its switches.
import type { ContractRow, Standing } from '../contract-row.ts';
import { rowsOfSpecimens, type Specimen } from '../specimen.ts';
import { documented, edge, FORM, onForm, PUBLIC_SCRIPTS, row, seen } from './shared.ts';

/** Getter, setter, what `changes` calls it. */
type Text = readonly [getter: string, setter: string, facet: string];

const TEXTS: readonly Text[] = [
  ['getTitle', 'setTitle', 'texts'],
  ['getDescription', 'setDescription', 'texts'],
  ['getConfirmationMessage', 'setConfirmationMessage', 'texts'],
  ['getCustomClosedFormMessage', 'setCustomClosedFormMessage', 'closedMessage'],
];

const THAI = 'น้ำใจ ๑๒๓ “ก” <b> 😀';

const page = (method: string): Standing => documented(`form#${method}`);

function textSetter([getter, setter, facet]: Text): Specimen {
  const closed = setter === 'setCustomClosedFormMessage';
  return onForm(setter, {
    args: ["'คำว่า'"],
    read: `it.${getter}()`,
    gives: 'คำว่า',
    changes: [facet],
    ...(closed
      ? {
          provenance: 'believed',
          source: `the reference; but ${PUBLIC_SCRIPTS}: refused on some forms`,
          doubt: 'closed-message',
          variants: { kept: 'คำว่า', refused: { throws: 'Invalid data updating form' } },
        }
      : page(`${setter}(String)`)),
  });
}

const textSpecimens = TEXTS.flatMap((text): Specimen[] => {
  const [getter, setter] = text;
  const before = `${FORM} form.${setter}('คำว่า');`;
  return [onForm(getter, { before, gives: 'คำว่า', ...page(`${getter}()`) }), textSetter(text)];
});

const textEdges = TEXTS.flatMap(([getter, setter]): ContractRow[] => [
  row(
    edge(`Forms.Form.${getter}`, 'tone marks, ำ, Thai digits, quotes, tags and emoji stay'),
    `return newForm().${setter}('${THAI}').${getter}();`,
    { expected: THAI, ...page(`${getter}()`) },
  ),
  row(
    edge(`Forms.Form.${setter}`, 'the last text counts, and an empty one empties'),
    `${FORM} return [form.${setter}('ก').${setter}('ข').${getter}(), form.${setter}('').${getter}()];`,
    { expected: ['ข', ''], ...page(`${setter}(String)`) },
  ),
  row([`Forms.Form.${setter}`, 'arguments', 'null is no text'], `newForm().${setter}(null);`, {
    errorStarts: `The parameters (null) don't match the method signature for FormApp.Form.${setter}`,
    ...seen('github.com/brucemcpherson/gas-fakes: the text and its names of types, live runs'),
  }),
]);

/** Getter and setter. */
type Switch = readonly [getter: string, setter: string];

const SWITCHES: readonly Switch[] = [
  ['collectsEmail', 'setCollectEmail'],
  ['hasLimitOneResponsePerUser', 'setLimitOneResponsePerUser'],
  ['canEditResponse', 'setAllowResponseEdits'],
  ['getShuffleQuestions', 'setShuffleQuestions'],
  ['hasProgressBar', 'setProgressBar'],
  ['hasRespondAgainLink', 'setShowLinkToRespondAgain'],
  ['isPublishingSummary', 'setPublishingSummary'],
  ['isQuiz', 'setIsQuiz'],
];

/** Born on; the others are born off. */
const isBornOn = (getter: string): boolean => getter === 'hasRespondAgainLink';

const switchSpecimens = SWITCHES.flatMap(([getter, setter]): Specimen[] => {
  const changed = !isBornOn(getter);
  const before = `${FORM} form.${setter}(true);`;
  return [
    onForm(getter, { before, gives: true, ...page(`${getter}()`) }),
    onForm(setter, {
      args: [String(changed)],
      read: `it.${getter}()`,
      gives: changed,
      changes: ['switches'],
      ...page(`${setter}(Boolean)`),
    }),
  ];
});

const switchEdges = SWITCHES.flatMap(([getter, setter]): ContractRow[] => [
  row(
    edge(`Forms.Form.${getter}`, 'on, off and on again'),
    `${FORM} return [true, false, true].map(function (on) { return form.${setter}(on).${getter}(); });`,
    { expected: [true, false, true], ...page(`${getter}()`) },
  ),
  row(
    edge(`Forms.Form.${setter}`, 'said twice it is said once'),
    `${FORM} return [form.${setter}(true).${setter}(true).${getter}(), form.${setter}(false).${setter}(false).${getter}()];`,
    { expected: [true, false], ...page(`${setter}(Boolean)`) },
  ),
  row(
    [`Forms.Form.${setter}`, 'arguments', 'the word "true" is no switch'],
    `newForm().${setter}('true');`,
    {
      errorStarts: `The parameters (String) don't match the method signature for FormApp.Form.${setter}`,
      ...seen('github.com/brucemcpherson/gas-fakes: the text and its names of types, live runs'),
    },
  ),
]);

const consequences: readonly ContractRow[] = [
  row(
    edge('Forms.Form.setLimitOneResponsePerUser', 'a script cannot answer such a form at all'),
    'newForm().setLimitOneResponsePerUser(true).createResponse().submit();',
    { errorStarts: '', ...page('setLimitOneResponsePerUser(Boolean)') },
  ),
  row(
    edge('Forms.Form.setCollectEmail', 'a script cannot answer a form that collects addresses'),
    'newForm().setCollectEmail(true).createResponse().submit();',
    { errorStarts: 'Invalid data updating form', ...seen(PUBLIC_SCRIPTS) },
  ),
];

/** Deprecated: "DO NOT USE"; the product looks whether it is on. */
const LOGIN: Standing = {
  provenance: 'unknown',
  source: 'the reference only says not to use it',
  doubt: 'require-login',
};

const BORN = { off: false, on: true, stuck: true, gone: { throws: '' } };
const SET = { off: true, on: true, stuck: { throws: '' }, gone: { throws: '' } };

const login: readonly ContractRow[] = [
  ...rowsOfSpecimens([
    onForm('requiresLogin', { variants: BORN, ...LOGIN }),
    onForm('setRequireLogin', {
      args: ['true'],
      read: 'it.requiresLogin()',
      variants: SET,
      ...LOGIN,
    }),
  ]),
  row(
    edge('Forms.Form.requiresLogin', 'says the same when asked again'),
    `${FORM} return form.requiresLogin() === form.requiresLogin();`,
    { variants: { off: true, on: true, stuck: true, gone: { throws: '' } }, ...LOGIN },
  ),
  row(
    edge(
      'Forms.Form.setRequireLogin',
      'on and off again; it is another switch than one response each',
    ),
    'var form = newForm().setRequireLogin(true); return [form.hasLimitOneResponsePerUser(), form.setRequireLogin(false).requiresLogin()];',
    {
      variants: {
        off: [false, false],
        on: [false, false],
        stuck: { throws: '' },
        gone: { throws: '' },
      },
      ...LOGIN,
    },
  ),
];

/** A form that is linked would leave a tab in the sheet of whoever runs the self-test: only the form without is asked. */
const UNLINKED: Standing = {
  provenance: 'believed',
  source:
    'github.com/brucemcpherson/gas-fakes, test/testform.js: a form without a destination refuses',
  doubt: 'no-destination',
};

const NOTHING_TO_UNLINK: Standing = {
  provenance: 'unknown',
  source: 'the reference speaks of forms that are linked only',
  doubt: 'nothing-to-unlink',
};

const unlinked: readonly ContractRow[] = [
  ...rowsOfSpecimens([
    onForm('removeDestination', {
      read: 'it.getId() === form.getId()',
      variants: { taken: true, refused: { throws: '' } },
      ...NOTHING_TO_UNLINK,
    }),
  ]),
  row(
    edge('Forms.Form.removeDestination', 'said twice it is said once'),
    `${FORM} form.removeDestination(); return kindOf(form.removeDestination());`,
    { variants: { taken: 'Form', refused: { throws: '' } }, ...NOTHING_TO_UNLINK },
  ),
  row(
    ['Forms.Form.getDestinationId', 'result', 'a form that is linked to no spreadsheet'],
    'return newForm().getDestinationId();',
    { variants: { refused: { throws: '' }, null: null }, ...UNLINKED },
  ),
  row(
    ['Forms.Form.getDestinationId', 'types', 'what kind of thing it answers where there is none'],
    'return kindOf(newForm().getDestinationId());',
    { variants: { refused: { throws: '' }, null: 'nothing' }, ...UNLINKED },
  ),
  row(
    edge('Forms.Form.getDestinationId', 'says the same when asked again'),
    `${FORM} var ask = function () { try { return String(form.getDestinationId()); } catch (error) { return String(error); } };
     return ask() === ask();`,
    { expected: true, ...page('getDestinationId()') },
  ),
  row(
    ['Forms.Form.getDestinationId', 'arguments', 'takes none'],
    "newForm().getDestinationId('x');",
    {
      errorStarts:
        "The parameters (String) don't match the method signature for FormApp.Form.getDestinationId",
      ...seen('github.com/brucemcpherson/gas-fakes: the text and its names of types, live runs'),
    },
  ),
  row(
    ['Forms.Form.getDestinationId', 'effect', 'changes nothing around it'],
    `${FORM} return changes(function () { try { form.getDestinationId(); } catch (error) { /* as above */ } }, form);`,
    { expected: [], ...page('getDestinationId()') },
  ),
];

export const FORM_SETTING_ROWS: readonly ContractRow[] = [
  ...rowsOfSpecimens([...textSpecimens, ...switchSpecimens]),
  ...textEdges,
  ...switchEdges,
  ...consequences,
  ...login,
  ...unlinked,
];
