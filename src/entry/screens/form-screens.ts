// The screens that make a form and tell how the forms of the cohort stand.

import type { FormKind } from '../../domain/answers/answer.ts';
import { isRepairable } from '../../domain/survey/explain-form.ts';
import type { RenamedChoice } from '../../domain/survey/renamed-choices.ts';
import { classesOf } from '../../domain/survey/asked.ts';
import { compareThai } from '../../domain/thai/sort.ts';
import { FORM_NAMES } from '../../texts/form-names.ts';
import { FORM_SCREEN_TEXTS as T } from '../../texts/form-texts.ts';
import { CLOSE, go, text, type Block, type Button, type Screen } from '../../texts/screen.ts';
import {
  formOfCohort,
  isUsable,
  type ClosedReport,
  type FormReport,
} from '../../usecases/form-report.ts';
import { makeForm, replaceForm, type AskedFirst, type MadeForm } from '../../usecases/make-form.ts';
import type { Ports } from '../../usecases/ports.ts';
import { surveyGround, type SurveyGround } from '../../usecases/questionnaire-of.ts';
import { requireOwnFile } from '../../usecases/system-state.ts';
import { watchForms } from '../../usecases/watch-forms.ts';
import type { Actions } from '../action.ts';
import { closedBlocks, differenceLists, reportBlocks } from './form-blocks.ts';

type Values = Readonly<Record<string, string>>;

const kindOf = (values: Values): FormKind => (values.kind === 'P' ? 'P' : 'F');

/** What would be made, before anything is. */
function previewForm(ports: Ports, values: Values): Screen {
  const kind = kindOf(values);
  const system = requireOwnFile(ports);
  const ground = surveyGround(ports);
  const known = formOfCohort(system, ground.cohort.year, kind);
  const owner = known ? known.owner : T.ownAccount(ports.me());
  return {
    title: known ? FORM_NAMES[kind] : T.makeTitle(kind),
    blocks: [
      text(known ? T.whatRepairs : T.whatHappens),
      previewTable(ports, ground, { kind, owner }),
      ...(known ? [] : [text(T.accountAdvice, 'muted')]),
      ...warnings(ground, kind).map((words) => text(words, 'warning')),
    ],
    buttons: [
      CLOSE,
      ...(known ? [go(T.toCheck, 'form.check', {}, 'plain')] : []),
      go(known ? T.repairShort : T.make, 'form.make.go', { kind }),
    ],
  };
}

function previewTable(
  ports: Ports,
  ground: SurveyGround,
  { kind, owner }: { kind: FormKind; owner: string },
): Block {
  const { cohort, graduations } = ground;
  const members = graduations.filter((graduation) => graduation.cohort === cohort.year);
  const classes = classesOf(members, kind, compareThai);
  const people = classes.reduce((sum, part) => sum + part.people, 0);
  const groups = new Set(classes.map(({ name }) => name)).size;
  return {
    kind: 'table',
    caption: '',
    head: T.aspects,
    rows: [
      [T.formTitle, ground.questionnaire(kind).title],
      [T.cohort, T.cohortOf(cohort.year)],
      [T.people, T.peopleOf(people, groups)],
      [T.owner, owner],
      [T.editors, ports.workbook.editors().join(', ')],
    ],
  };
}

function warnings({ settings, cohort, graduations }: SurveyGround, kind: FormKind): string[] {
  const members = graduations.filter((graduation) => graduation.cohort === cohort.year);
  return [
    ...(classesOf(members, kind, compareThai).length === 0 ? [T.nobodyApproved] : []),
    ...(settings.basisConfirmed === '' ? [T.basisMissing] : []),
  ];
}

/** Whatever a person says about a renamed choice comes back under this name. */
const sameField = ({ key, code }: RenamedChoice): string => `same/${key}/${code}`;

/** Only a person can tell a better wording from another meaning; so that is asked before anything is repaired. */
const askRenamed = (kind: FormKind, renamed: readonly RenamedChoice[]): Screen => ({
  title: FORM_NAMES[kind],
  blocks: [
    text(T.renamed),
    ...renamed.map((choice): Block => ({
      kind: 'field',
      name: sameField(choice),
      label: T.renamedTo(choice.planned, choice.held),
      help: T.ofQuestion(choice.title),
      input: 'select',
      value: 'no',
      options: [
        { value: 'yes', label: T.sameMeaning(choice.planned) },
        { value: 'no', label: T.otherMeaning },
      ],
    })),
  ],
  buttons: [CLOSE, go(T.repairShort, 'form.make.go', { kind, asked: 'yes' })],
});

function make(ports: Ports, values: Values): Screen {
  const kind = kindOf(values);
  const said = (choice: RenamedChoice): boolean => values[sameField(choice)] === 'yes';
  const made = makeForm(ports, kind, values.asked === 'yes' ? said : null);
  return madeOrAsked(kind, made);
}

const madeOrAsked = (kind: FormKind, made: MadeForm | AskedFirst): Screen =>
  'renamed' in made ? askRenamed(kind, made.renamed) : madeScreen(made);

function madeScreen(made: MadeForm): Screen {
  const { kind } = made.form;
  const { title } = made.state;
  const unchanged = made.differences.length === 0;
  return {
    title: FORM_NAMES[kind],
    blocks: [
      ...(made.isNew ? [text(T.made(title), 'good')] : []),
      ...(!made.isNew && unchanged ? [text(T.upToDate(title), 'good')] : []),
      ...differenceLists(made.differences),
      ...(made.notAdded.length > 0 ? [text(T.notAdded(made.notAdded.join(', ')), 'warning')] : []),
      ...reportBlocks({ ...made, differences: [] }),
    ],
    buttons: [CLOSE, ...nextButtons(isUsable(made))],
  };
}

const nextButtons = (isReady: boolean): Button[] =>
  isReady
    ? [go(T.again, 'form.check', {}, 'plain'), go(T.toLinks, 'links.show')]
    : [go(T.again, 'form.check')];

function checkAll(ports: Ports): Screen {
  const reports = watchForms(ports);
  if (reports.length === 0) return nothingYet(ports);
  const repairs = reports.flatMap((report) => repairButtons(report, ports.me()));
  const someReady = reports.some((report) => !('closed' in report) && isUsable(report));
  return {
    title: T.checkTitle,
    blocks: reports.flatMap((report) =>
      'closed' in report ? closedBlocks(report.closed, ports.me()) : reportBlocks(report),
    ),
    buttons: [CLOSE, ...inOrder(repairs, nextButtons(someReady))],
  };
}

/** What is to be done first stands last and is the one that is filled. */
function inOrder(repairs: readonly Button[], next: readonly Button[]): Button[] {
  const first = repairs.find(({ style }) => style === 'primary');
  if (!first) return [...repairs, ...next];
  const others = [...next, ...repairs.filter((button) => button !== first)];
  return [...others.map((button): Button => ({ ...button, style: 'plain' })), first];
}

function repairButtons(report: FormReport | ClosedReport, me: string): Button[] {
  if ('closed' in report) {
    const { kind, owner } = report.closed;
    return owner === me ? [go(T.replace(kind), 'form.replace', { kind }, 'plain')] : [];
  }
  const { kind } = report.form;
  if (needsRepair(report)) return [go(T.repair(kind), 'form.make.go', { kind })];
  // It may be closed on purpose, so that is only offered.
  return report.state.accepting ? [] : [go(T.repair(kind), 'form.make.go', { kind }, 'plain')];
}

const needsRepair = ({ differences, state, hasTrigger }: FormReport): boolean =>
  differences.some(isRepairable) || !state.published || hasTrigger === false;

/** The old links die with the old form, so this is asked for and explained apart. */
const askReplace = (_ports: Ports, values: Values): Screen => ({
  title: T.replace(kindOf(values)),
  blocks: [text(T.mayBeDeleted), text(T.replaceWarning, 'warning')],
  buttons: [CLOSE, go(T.replaceGo, 'form.replace.go', { kind: kindOf(values) })],
});

const nothingYet = (ports: Ports): Screen => ({
  title: T.checkTitle,
  blocks: [text(T.noForms(surveyGround(ports).cohort.year))],
  buttons: [
    CLOSE,
    go(T.makeTitle('P'), 'form.make', { kind: 'P' }, 'plain'),
    go(T.makeTitle('F'), 'form.make', { kind: 'F' }, 'plain'),
  ],
});

export const FORM_ACTIONS: Actions = {
  'form.make': previewForm,
  'form.make.go': make,
  'form.replace': askReplace,
  'form.replace.go': (ports, values) =>
    madeOrAsked(kindOf(values), replaceForm(ports, kindOf(values))),
  'form.check': checkAll,
};
