// Labelled sets: a roster, and answers with every error that people make, whose truth is known.
import { chanceOf, mixSeed, weighted } from '../../host/sample/chance.ts';
import type { Answer } from '../../src/domain/answers/answer.ts';
import { levelFieldsOf } from '../../src/domain/survey/level-fields.ts';
import { KINDS, type AnswerKind } from './answer-kinds.ts';
import { COHORT, labelledRoster, type LabelledRoster } from './labelled-roster.ts';
import type { Maker, Typed } from './typing.ts';

export interface LabelledAnswer {
  readonly answer: Answer;
  readonly kind: AnswerKind;
  /** Code of the graduation that it is of; '' for strangers. */
  readonly truth: string;
  /** Answers of one person have the same. */
  readonly person: string;
}

export interface LabelledSet extends LabelledRoster {
  readonly answers: readonly LabelledAnswer[];
}

export interface SetSize {
  readonly seed: number;
  readonly graduations: number;
  readonly answers: number;
  /** How many times more often than usual people make mistakes that only a person can mend. */
  readonly trouble?: number;
}

/** The share of graduates who answer at all; some of them several times. */
const ANSWERING = 0.85;

export function generate({
  seed,
  graduations: size,
  answers: count,
  trouble = 1,
}: SetSize): LabelledSet {
  const roster = labelledRoster(seed, size);
  const chance = chanceOf(mixSeed(seed, 'answers'));
  const members = roster.graduations.filter(({ cohort }) => cohort === COHORT);
  const answering = members.filter(() => chance.yes(ANSWERING));
  const { labelOf } = levelFieldsOf(members, (a, b) => (a < b ? -1 : 1));
  const table = KINDS.map((row): readonly [AnswerKind, number] => [
    row.kind,
    'isTrouble' in row ? row.share * trouble : row.share,
  ]);
  const makers = new Map(KINDS.map(({ kind, make }): [AnswerKind, Maker] => [kind, make]));
  const answers: LabelledAnswer[] = [];
  for (let at = 0; answers.length < count; at += 1) {
    const kind = weighted(chance, table);
    const one = chance.pick(answering.length > 0 ? answering : members);
    const made = makers.get(kind)?.({ chance, one, members, labelOf, twins: roster.twins });
    if (!made) continue;
    const stranger = made.isStranger === true ? `stranger ${at}` : '';
    const { code } = made.of ?? one;
    const label = { kind, truth: stranger === '' ? code : '', person: stranger || code };
    answers.push({ ...label, answer: answerOf(at, made.typed) });
    if (stranger !== '' && chance.yes(0.2)) {
      answers.push({ ...label, answer: answerOf(at + 0.5, made.typed) });
    }
  }
  return { ...roster, answers };
}

export const answerOf = (at: number, values: Typed): Answer => ({
  key: `response-${String(at).padStart(7, '0')}/x`,
  form: 'F',
  cohort: COHORT,
  submitted: '2026-07-01T00:00:00.000Z',
  values,
  evidence: { source: 'self', channel: 'form', recordedBy: '' },
});
