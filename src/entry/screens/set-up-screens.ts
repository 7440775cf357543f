// The set-up dialog: what was made, what is missing, and the fields to fill it in at once.

import {
  readCohorts,
  currentCohort,
  parseMonth,
  type Cohort,
} from '../../domain/cohorts/cohort.ts';
import { SETTING_ROWS } from '../../domain/settings/settings-table.ts';
import { DEFINITIONS_TAB } from '../../domain/tabs/definitions-tab.ts';
import { PAST_COUNTS } from '../../domain/tabs/past-counts-tab.ts';
import { COHORTS, LISTS, ROUNDS, SETTINGS, WAVES } from '../../domain/tabs/people-tabs.ts';
import { textOf } from '../../domain/tabs/snapshot.ts';
import { parseThaiDate } from '../../domain/thai/dates.ts';
import { TAB_TEXTS } from '../../texts/tab-texts.ts';
import { askCopyUse } from './copy-screens.ts';
import { openButtons } from './tab-screens.ts';
import type { Actions } from '../action.ts';
import { SET_UP_TEXTS as T } from '../../texts/set-up-texts.ts';
import { CLOSE, go, text, type Block, type Screen } from '../../texts/screen.ts';
import type { Ports } from '../../usecases/ports.ts';
import { decide, newGroup } from '../../usecases/decide.ts';
import { refresh } from '../../usecases/refresh.ts';
import { saveCohort, saveSettings } from '../../usecases/save-settings.ts';
import { setUp, type SetUpResult } from '../../usecases/set-up.ts';
import { identityOf, readSystem } from '../../usecases/system-state.ts';
import { withLock } from '../../usecases/with-lock.ts';

type Values = Readonly<Record<string, string>>;

const COHORT_FIELDS = [
  { name: 'graduatedOn', label: T.graduatedOn, help: T.graduatedOnHelp },
  { name: 'classesEnd', label: T.classesEnd, help: T.classesEndHelp },
  { name: 'reportDeadline', label: T.reportDeadline, help: T.reportDeadlineHelp },
] as const;

function showSetUp(ports: Ports): Screen {
  const result = withLock(ports, () => setUp(ports, __VERSION__));
  return screenOf(ports, result, []);
}

function saveSetUp(ports: Ports, values: Values): Screen {
  const unreadable = COHORT_FIELDS.filter(({ name }) => !isReadable(name, values[name] ?? ''));
  const result = withLock(ports, () => {
    const { cohort = '' } = values;
    const saved = [
      ...saveSettings(ports, values),
      ...(cohort === '' ? [] : saveCohort(ports, cohort, cohortCells(values))),
    ];
    const made = setUp(ports, __VERSION__);
    decide(ports, newGroup(ports), saved);
    return made;
  });
  if (unreadable.length === 0) refresh(ports);
  return screenOf(
    ports,
    result,
    unreadable.map(({ label, name }) => T.unreadableDate(label, values[name] ?? '')),
  );
}

/** Only dates that can be read are written; the others stay in the dialog to be mended. */
const cohortCells = (values: Values): Values =>
  Object.fromEntries(
    COHORT_FIELDS.map(({ name }) => [name, values[name]?.trim() ?? ''] as const).filter(
      ([name, value]) => isReadable(name, value),
    ),
  );

const isReadable = (name: string, typed: string): boolean =>
  typed.trim() === '' ||
  (name === 'classesEnd' ? parseMonth(typed) !== '' : parseThaiDate(typed) !== '');

/** Whatever else the college fills in or changes for itself. */
const DECIDED_BY_COLLEGE = [
  SETTINGS,
  COHORTS,
  WAVES,
  ROUNDS,
  LISTS,
  DEFINITIONS_TAB,
  PAST_COUNTS,
] as const;

function screenOf(ports: Ports, result: SetUpResult, errors: readonly string[]): Screen {
  const snapshot = ports.workbook.read(COHORTS);
  const cohort = currentCohort(readCohorts(snapshot));
  const row = snapshot?.rows.find((held) => textOf(held, 'cohort') === cohort?.year);
  const blocks: Block[] = [
    ...errors.map((error) => text(error, 'error')),
    ...changes(result).map((words) => text(words, 'good')),
    text(T.accountAdvice(ports.me()), 'muted'),
    ...(result.missing.length > 0 ? [text(T.fillIn, 'heading')] : [text(T.complete, 'good')]),
    ...result.missing.map(settingField),
    ...cohortBlocks(cohort, (name) => (row ? textOf(row, name) : '')),
    text(TAB_TEXTS.others, 'heading'),
    openButtons(TAB_TEXTS.others, DECIDED_BY_COLLEGE),
    text(T.footer, 'muted'),
  ];
  const values = cohort ? { cohort: cohort.year } : {};
  return { title: T.title, blocks, buttons: [CLOSE, go(T.save, 'setUp.save', values)] };
}

function changes({ created, repaired, setAside }: SetUpResult): string[] {
  const said = [
    created.length > 0 ? T.made(created.join(' · ')) : '',
    repaired.length > 0 ? T.repaired(repaired.join(' · ')) : '',
    setAside.length > 0 ? T.setAside(setAside.join(' · ')) : '',
  ].filter((words) => words !== '');
  return said.length > 0 ? said : [T.allThere];
}

function settingField(key: string): Block {
  const setting = SETTING_ROWS.find((candidate) => candidate.key === key);
  return {
    kind: 'field',
    name: key,
    label: setting?.label ?? key,
    input: 'text',
    value: '',
    help: setting?.explanation ?? '',
  };
}

function cohortBlocks(cohort: Cohort | null, typed: (name: string) => string): Block[] {
  if (!cohort) return [text(T.cohortNone, 'warning')];
  return [
    text(T.cohortHeading(cohort.year), 'heading'),
    ...COHORT_FIELDS.map(({ name, label, help }): Block => ({
      kind: 'field',
      name,
      label,
      input: 'text',
      value: typed(name),
      help,
    })),
  ];
}

/** A copy is asked first what it is for. */
function startSetUp(ports: Ports): Screen {
  const state = readSystem(ports);
  const identity = state && identityOf(state);
  const isCopy = identity !== null && identity.spreadsheetId !== ports.workbook.id();
  return isCopy || identity?.mode === 'backup' ? askCopyUse() : showSetUp(ports);
}

export const SET_UP_ACTIONS: Actions = {
  'setUp.start': startSetUp,
  'setUp.save': saveSetUp,
};
