// How one form stands, as blocks of a screen: its four states, how to open it, what was changed by hand.

import { isRepairable, type FormDifference } from '../../domain/survey/explain-form.ts';
import type { RegisteredForm } from '../../domain/survey/form-registry.ts';
import { FORM_NAMES } from '../../texts/form-names.ts';
import { FORM_SCREEN_TEXTS as T } from '../../texts/form-texts.ts';
import { PROBLEM_TEXTS } from '../../texts/problem-texts.ts';
import { text, type Block, type Tone } from '../../texts/screen.ts';
import { clicksFor, formDifferenceText } from '../../texts/survey-texts.ts';
import { isUsable, type FormReport } from '../../usecases/form-report.ts';

export function reportBlocks(report: FormReport): Block[] {
  const { form, state, differences } = report;
  return [
    text(`${FORM_NAMES[form.kind]} ${T.cohortOf(form.cohort)}`, 'heading'),
    stateTable(report),
    ...adviceBlocks(report),
    ...listed(T.differences, 'warning', differences.filter(isRepairable)),
    ...listed(T.byHand, 'warning', differences.filter(needsHand)),
    { kind: 'link', label: T.edit, url: state.editUrl },
    // No address of a form is shown before everybody can answer it.
    ...(isUsable(report)
      ? [{ kind: 'link', label: T.look, url: state.responderUrl } as const]
      : []),
  ];
}

const yesNo = (is: boolean): string => (is ? T.yes : T.no);

function stateTable({ form, state, reach, hasTrigger }: FormReport): Block {
  const openWords = { open: T.yes, signIn: T.signIn, unreachable: T.unknown }[reach];
  return {
    kind: 'table',
    caption: '',
    head: T.states,
    rows: [
      [T.published, yesNo(state.published)],
      [T.accepting, yesNo(state.accepting)],
      [T.open, state.published ? openWords : T.no],
      [T.trigger, hasTrigger === null ? T.triggerOfOther(form.owner) : yesNo(hasTrigger)],
      [T.owner, form.owner],
    ],
  };
}

function adviceBlocks(report: FormReport): Block[] {
  const { state, reach, hasTrigger } = report;
  const trigger = hasTrigger === false ? [text(T.triggerMissing, 'warning')] : [];
  if (!state.published) return [text(T.notPublished, 'warning'), ...trigger];
  if (reach === 'signIn') {
    return [
      text(T.mustOpen, 'warning'),
      text(T.openSteps),
      text(T.openBlocked, 'muted'),
      text(T.nothingGiven, 'muted'),
      ...trigger,
    ];
  }
  if (reach === 'unreachable') return [text(T.unreachable, 'warning'), ...trigger];
  if (!state.accepting) return [text(T.notAccepting, 'warning'), ...trigger];
  return [text(T.ready, 'good'), ...trigger];
}

/** Google does not tell a deleted form from a closed one; only of one's own form deletion is likely. */
export const closedBlocks = (form: RegisteredForm, me: string): Block[] => [
  text(`${FORM_NAMES[form.kind]} ${T.cohortOf(form.cohort)}`, 'heading'),
  form.owner === me
    ? text(T.mayBeDeleted, 'error')
    : text(
        PROBLEM_TEXTS.formClosedToMe({ owner: form.owner, form: FORM_NAMES[form.kind] }),
        'error',
      ),
];

const needsHand = (difference: FormDifference): boolean => !isRepairable(difference);

/** What was changed, each with the clicks that mend it where no program can. */
const lineOf = (difference: FormDifference): string => {
  const clicks = clicksFor(difference);
  return clicks === null
    ? formDifferenceText(difference)
    : `${formDifferenceText(difference)}\n${T.howTo(clicks)}`;
};

const listed = (heading: string, tone: Tone, differences: readonly FormDifference[]): Block[] =>
  differences.length === 0
    ? []
    : [text(heading, tone), { kind: 'list', items: differences.map(lineOf) }];

/** After a repair: what was mended and what was left. */
export const differenceLists = (differences: readonly FormDifference[]): Block[] => [
  ...listed(T.repaired, 'good', differences.filter(isRepairable)),
  ...listed(T.notRepaired, 'warning', differences.filter(needsHand)),
];
