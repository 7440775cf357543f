// Contract of ScriptApp: triggers as they are built, listed and deleted. Rows delete what they made, by its id.
import type { ContractRow } from '../contract-row.ts';
import { rowsOfSpecimens, type Specimen } from '../specimen.ts';

const REF = 'developers.google.com/apps-script/reference/script';
const CLOCK = `${REF}/clock-trigger-builder`;
const LIST = 'ScriptApp.getProjectTriggers()';
/** A function of the product that does nothing: should a trigger be left, the next self-test removes it. */
const NEW = "ScriptApp.newTrigger('onSelfTest')";
const DAILY = `${NEW}.timeBased().everyDays(1).atHour(3)`;
const NOBODY = 'contractHandlerOfNobody';

export const KEEP = `var had = ${LIST}.map(function (t) { return t.getUniqueId(); });
  var mine = function () { return ${LIST}.filter(function (t) {
    return /^(onSelfTest|${NOBODY})$/.test(t.getHandlerFunction()) && had.indexOf(t.getUniqueId()) < 0; }); };`;
export const CLEAN = 'mine().forEach(function (t) { ScriptApp.deleteTrigger(t); });';

const CREATED = { before: KEEP, after: CLEAN } as const;
const ONE = { before: `${KEEP} ${DAILY}.create();`, after: CLEAN } as const;
const ON_FORM = {
  before: `${KEEP} var form = newForm(); ${NEW}.forForm(form).onFormSubmit().create();`,
  after: CLEAN,
} as const;

/** A method of a builder that answers a builder. */
const step = (
  about: string,
  on: string,
  rest: Partial<Specimen> & Pick<Specimen, 'gives'>,
): Specimen => ({
  about,
  on,
  read: 'String(it)',
  provenance: 'documented',
  source: `${REF}/${about.includes('Clock') ? 'clock-trigger-builder' : 'trigger-builder'}`,
  ...rest,
});

const TIMED = `${NEW}.timeBased()`;
const specimens: readonly Specimen[] = [
  step('Script.ScriptApp.newTrigger', 'ScriptApp', {
    args: ["'onSelfTest'"],
    wrong: '',
    gives: 'TriggerBuilder',
  }),
  step('Script.TriggerBuilder.timeBased', NEW, { gives: 'ClockTriggerBuilder' }),
  step('Script.TriggerBuilder.forForm', NEW, {
    before: 'var form = newForm();',
    args: ['form'],
    wrong: '',
    gives: 'FormTriggerBuilder',
  }),
  step('Script.ClockTriggerBuilder.everyDays', TIMED, {
    args: ['1'],
    gives: 'ClockTriggerBuilder',
  }),
  step('Script.ClockTriggerBuilder.onMonthDay', TIMED, {
    args: ['1'],
    gives: 'ClockTriggerBuilder',
  }),
  step('Script.ClockTriggerBuilder.atHour', TIMED, { args: ['3'], gives: 'ClockTriggerBuilder' }),
  step('Script.ClockTriggerBuilder.inTimezone', TIMED, {
    args: ["'Asia/Bangkok'"],
    wrong: '',
    gives: 'ClockTriggerBuilder',
  }),
  step('Script.ClockTriggerBuilder.create', `${DAILY}.inTimezone('Asia/Bangkok')`, {
    ...CREATED,
    read: '[it.getHandlerFunction(), String(it.getEventType()), mine().length]',
    gives: ['onSelfTest', 'CLOCK', 1],
    changes: ['triggers'],
  }),
  step('Script.FormTriggerBuilder.onFormSubmit', `${NEW}.forForm(form)`, {
    before: 'var form = newForm();',
    gives: 'FormTriggerBuilder',
  }),
  step('Script.FormTriggerBuilder.create', `${NEW}.forForm(form).onFormSubmit()`, {
    before: `${KEEP} var form = newForm();`,
    after: CLEAN,
    read: '[String(it.getEventType()), it.getTriggerSourceId() === form.getId(), mine().length]',
    gives: ['ON_FORM_SUBMIT', true, 1],
    changes: ['triggers'],
  }),
  step('Script.ScriptApp.getProjectTriggers', 'ScriptApp', {
    ...ONE,
    read: 'it.length - had.length',
    gives: 1,
    source: `${REF}/script-app#getProjectTriggers()`,
  }),
  step('Script.ScriptApp.deleteTrigger', 'ScriptApp', {
    ...ONE,
    args: ['mine()[0]'],
    read: 'mine().length',
    gives: 0,
    changes: ['triggers'],
    source: `${REF}/script-app#deleteTrigger(Trigger)`,
  }),
  step('Script.Trigger.getEventType', 'mine()[0]', {
    ...ONE,
    gives: 'CLOCK',
    source: `${REF}/trigger#getEventType()`,
  }),
  step('Script.Trigger.getHandlerFunction', 'mine()[0]', {
    ...ONE,
    gives: 'onSelfTest',
    source: `${REF}/trigger#getHandlerFunction()`,
  }),
  step('Script.Trigger.getTriggerSourceId', 'mine()[0]', {
    ...ON_FORM,
    read: 'it === form.getId()',
    gives: true,
    source: `${REF}/trigger#getTriggerSourceId()`,
  }),
];

const tidy = (text: string): string => `${KEEP} try { ${text} } finally { ${CLEAN} }`;

/** What no page says about numbers that make no sense. */
const range = (method: string, call: string): ContractRow => ({
  about: `Script.ClockTriggerBuilder.${method}`,
  aspect: 'edge',
  fact: `${call} makes no sense`,
  call: `${TIMED}.${call}; return 'taken';`,
  provenance: 'unknown',
  source: `${CLOCK} names no range`,
  doubt: 'clock-ranges',
  variants: { refused: { throws: '' }, taken: 'taken' },
});

const building: readonly ContractRow[] = [
  range('atHour', 'atHour(24)'),
  range('atHour', 'atHour(-1)'),
  range('atHour', 'atHour(6.5)'),
  range('everyDays', 'everyDays(0)'),
  range('onMonthDay', 'onMonthDay(32)'),
  range('onMonthDay', 'onMonthDay(0)'),
  {
    about: 'Script.ScriptApp.newTrigger',
    aspect: 'edge',
    fact: 'a builder is no trigger: nothing is there before create()',
    call: `var before = ${LIST}.length; ${DAILY}; ${NEW}.timeBased(); return ${LIST}.length - before;`,
    expected: 0,
    provenance: 'documented',
    source: `${REF}/trigger-builder`,
  },
  {
    about: 'Script.ScriptApp.newTrigger',
    aspect: 'arguments',
    fact: 'a function that the script does not have',
    call: tidy(
      `ScriptApp.newTrigger('${NOBODY}').timeBased().everyDays(1).create(); return mine().length;`,
    ),
    provenance: 'believed',
    source: 'a trigger outlives its function and then fails with "Script function not found"',
    doubt: 'trigger-handler',
    variants: { created: 1, refused: { throws: '' } },
  },
  {
    about: 'Script.TriggerBuilder.timeBased',
    aspect: 'edge',
    fact: 'hour and day may be named in either order',
    call: tidy(`${TIMED}.atHour(0).everyDays(1).create(); ${TIMED}.onMonthDay(31).atHour(23).create();
      return mine().map(function (t) { return String(t.getEventType()); });`),
    expected: ['CLOCK', 'CLOCK'],
    provenance: 'documented',
    source: `${CLOCK}#atHour(Integer)`,
  },
  {
    about: 'Script.ClockTriggerBuilder.onMonthDay',
    aspect: 'edge',
    fact: 'the 31st can be asked for; what short months do is not said',
    call: tidy(`${TIMED}.onMonthDay(31).create(); return mine().length;`),
    expected: 1,
    provenance: 'documented',
    source: `${CLOCK}#onMonthDay(Integer)`,
  },
  {
    about: 'Script.ClockTriggerBuilder.inTimezone',
    aspect: 'edge',
    fact: 'an unknown time zone is an error, at the latest when the trigger is created',
    call: tidy(`${DAILY}.inTimezone('Asia/Nowhere').create(); return 'taken';`),
    errorStarts: '',
    provenance: 'documented',
    source: `${CLOCK}#inTimezone(String)`,
  },
  {
    about: 'Script.ClockTriggerBuilder.create',
    aspect: 'arguments',
    fact: 'an hour without days is refused',
    call: tidy(`${TIMED}.atHour(3).create(); return 'taken';`),
    errorStarts: '',
    provenance: 'documented',
    source: `${CLOCK}#atHour(Integer): a frequency is required`,
  },
  {
    about: 'Script.ClockTriggerBuilder.create',
    aspect: 'edge',
    fact: 'two triggers of one function have ids of their own',
    call: tidy(
      `${DAILY}.create(); ${DAILY}.create(); var two = mine(); return [two.length, two[0].getUniqueId() === two[1].getUniqueId()];`,
    ),
    expected: [2, false],
    provenance: 'documented',
    source: `${REF}/trigger#getUniqueId()`,
  },
  {
    about: 'Script.ClockTriggerBuilder.everyMinutes',
    aspect: 'arguments',
    fact: 'minutes are 1, 5, 10, 15 or 30',
    call: `${TIMED}.everyMinutes(7);`,
    error:
      'The value you passed to everyMinutes was invalid. It must be one of 1, 5, 10, 15 or 30.',
    provenance: 'seen',
    source: `${CLOCK}#everyMinutes(Integer); several public projects quote the sentence from live runs`,
  },
];

const forms: readonly ContractRow[] = [
  {
    about: 'Script.TriggerBuilder.forForm',
    aspect: 'edge',
    fact: 'the id of a form does as well as the form',
    call: tidy(
      `var form = newForm(); return ${NEW}.forForm(form.getId()).onFormSubmit().create().getTriggerSourceId() === form.getId();`,
    ),
    expected: true,
    provenance: 'documented',
    source: `${REF}/trigger-builder#forForm(String)`,
  },
  {
    about: 'Script.TriggerBuilder.forForm',
    aspect: 'arguments',
    fact: 'an id of no form is refused, at the latest when the trigger is created',
    call: tidy(`${NEW}.forForm('nothing').onFormSubmit().create(); return 'taken';`),
    errorStarts: '',
    provenance: 'documented',
    source: `${REF}/trigger-builder#forForm(String): the id of a form`,
  },
  {
    about: 'Script.FormTriggerBuilder.onFormSubmit',
    aspect: 'edge',
    fact: 'said twice it is one trigger',
    call: tidy(
      `${NEW}.forForm(newForm()).onFormSubmit().onFormSubmit().create(); return mine().length;`,
    ),
    expected: 1,
    provenance: 'documented',
    source: `${REF}/form-trigger-builder#onFormSubmit()`,
  },
  {
    about: 'Script.FormTriggerBuilder.create',
    aspect: 'edge',
    fact: 'each trigger knows the form that it hangs on',
    call: tidy(`var forms = [newForm(), newForm()];
      forms.forEach(function (form) { ${NEW}.forForm(form).onFormSubmit().create(); });
      return forms.map(function (form) { return mine().filter(function (t) { return t.getTriggerSourceId() === form.getId(); }).length; });`),
    expected: [1, 1],
    provenance: 'documented',
    source: `${REF}/trigger#getTriggerSourceId()`,
    hostOnly: 'needs two forms, and a form cannot be deleted',
  },
];

const listed: readonly ContractRow[] = [
  {
    about: 'Script.ScriptApp.getProjectTriggers',
    aspect: 'edge',
    fact: 'each call lists anew; what is taken off the list is still there',
    call: tidy(
      `${DAILY}.create(); var list = ${LIST}; var length = list.length; list.pop(); return ${LIST}.length - length;`,
    ),
    expected: 0,
    provenance: 'documented',
    source: `${REF}/script-app#getProjectTriggers()`,
  },
  {
    about: 'Script.ScriptApp.deleteTrigger',
    aspect: 'edge',
    fact: 'the object that create() gave, in the same execution',
    call: tidy(`ScriptApp.deleteTrigger(${DAILY}.create()); return mine().length;`),
    provenance: 'believed',
    source: 'several public projects quote the refusal from live runs; older samples delete it so',
    doubt: 'created-trigger',
    variants: {
      refused: {
        throws:
          'Unexpected error while getting the method or property deleteTrigger on object ScriptApp.',
      },
      taken: 0,
    },
  },
  {
    about: 'Script.ScriptApp.deleteTrigger',
    aspect: 'edge',
    fact: 'the others stay',
    call: tidy(`${DAILY}.create(); ${DAILY}.create(); var two = mine(); ScriptApp.deleteTrigger(two[0]);
      return mine().map(function (t) { return t.getUniqueId() === two[1].getUniqueId(); });`),
    expected: [true],
    provenance: 'documented',
    source: `${REF}/script-app#deleteTrigger(Trigger)`,
  },
  {
    about: 'Script.Trigger.getEventType',
    aspect: 'edge',
    fact: 'to be compared with the members of EventType by ===',
    call: tidy(`${DAILY}.create(); var type = mine()[0].getEventType();
      return [type === ScriptApp.EventType.CLOCK, type === ScriptApp.EventType.ON_FORM_SUBMIT];`),
    expected: [true, false],
    provenance: 'documented',
    source: `${REF}/trigger#getEventType()`,
  },
  {
    about: 'Script.Trigger.getHandlerFunction',
    aspect: 'edge',
    fact: 'the same name on every kind of trigger',
    call: tidy(`${DAILY}.create(); ${NEW}.forForm(newForm()).onFormSubmit().create();
      return mine().map(function (t) { return t.getHandlerFunction(); });`),
    expected: ['onSelfTest', 'onSelfTest'],
    provenance: 'documented',
    source: `${REF}/trigger#getHandlerFunction()`,
  },
  {
    about: 'Script.Trigger.getTriggerSourceId',
    aspect: 'edge',
    fact: 'null for the clock',
    call: tidy(`${DAILY}.create(); return mine()[0].getTriggerSourceId();`),
    expected: null,
    provenance: 'documented',
    source: `${REF}/trigger#getTriggerSourceId()`,
  },
  {
    about: 'Script.ClockTriggerBuilder.create',
    aspect: 'arguments',
    fact: 'twenty triggers a user and script',
    call: tidy('for (var i = 0; i < 21; i++) ' + `${DAILY}.create();`),
    errorStarts: 'This script has too many triggers',
    provenance: 'believed',
    source:
      'developers.google.com/apps-script/guides/services/quotas; the sentence is quoted by public projects',
    doubt: 'error-wording',
    hostOnly: 'would take every place that the account has',
  },
];

export const TRIGGER_ROWS: readonly ContractRow[] = [
  ...rowsOfSpecimens(specimens),
  ...building,
  ...forms,
  ...listed,
];
