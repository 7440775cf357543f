// What staff do at the sheet: telephone those who did not answer, decide doubtful answers, look at the counts.
import { AnswerSheet } from '../sample/answer-sheet.ts';
import { chanceOf, mixSeed } from '../sample/chance.ts';
import type { SampleGraduation } from '../sample/college.ts';
import { followUpAnswers } from '../sample/follow-up-answers.ts';
import { outlineOf } from '../sample/outline.ts';
import { keysOf } from './clerk.ts';
import { personOf, type Campaign } from './campaign.ts';
import type { Round } from './answering.ts';

/** Of ten who are called, so many pick up. */
const REACHED = 0.6;

/** Writes the answers of the first people of the list into the table, question by question. */
export function telephone(campaign: Campaign, round: Round, calls: number): number {
  const { clerk, seed } = campaign;
  clerk.menu('openEntry');
  let reached = 0;
  for (const { at, cells } of clerk.rows('entry').slice(0, calls)) {
    const code = (cells._key ?? '').split(/[^0-9A-Za-z-]/)[0] ?? '';
    const person = personOf(campaign, code);
    const chance = chanceOf(mixSeed(seed, 'call', code, round.number));
    if (!person || !chance.yes(REACHED)) continue;
    reached++;
    const told = { source: 'ผู้สำเร็จการศึกษาเอง', channel: 'โทรศัพท์', recorder: 'ครูแนะแนว' };
    clerk.type('entry', at, { ...told, ...toldByTelephone(campaign, round, person) });
  }
  clerk.menu('refreshAll');
  return reached;
}

/** The headers of the table are the questions of the form. */
function toldByTelephone(
  campaign: Campaign,
  round: Round,
  person: SampleGraduation,
): Record<string, string> {
  const { clerk, host, seed } = campaign;
  const chance = chanceOf(mixSeed(seed, 'told', person.number, round.number));
  const sheet = new AnswerSheet(outlineOf(host.machine.world, round.formId), chance);
  const outcome =
    person.fate.outcomes[round.number - 1] ?? person.fate.outcomes.at(-1) ?? 'SEEKING';
  followUpAnswers(sheet, person, { outcome, over: round.monthsOver });
  const cells = host.grid(clerk.email).display(clerk.title('entry'));
  const { at, columns } = keysOf(cells);
  return Object.fromEntries(
    [...columns].flatMap(([key, column]) => {
      const told = sheet.answers[cells[at + 1]?.[column] ?? ''];
      return typeof told === 'string' ? [[key, told]] : [];
    }),
  );
}

/** Of two doubtful answers with a candidate, staff recognise one; a friend's gets the right student id. */
export function decideReview(campaign: Campaign, friend?: SampleGraduation): void {
  const { clerk } = campaign;
  clerk.menu('findDuplicates');
  const open = clerk
    .rows('review')
    .filter(({ cells }) => cells.verdict === '' && cells.studentId === '');
  open.forEach(({ at, cells }, index) => {
    const isFriends = friend !== undefined && cells.typedName?.includes(friend.firstName) === true;
    if (isFriends) clerk.type('review', at, { studentId: friend.studentId, comment: 'โทรถามแล้ว' });
    else if (cells.candidate !== '' && index % 2 === 0)
      clerk.type('review', at, { verdict: 'ใช่คนนี้' });
  });
  clerk.menu('refreshAll');
}

/** The look at the figures at the end of a round. */
export function count({ clerk }: Campaign): void {
  for (const command of ['findDuplicates', 'validateData', 'computeIndicator', 'showHome']) {
    clerk.menu(command);
  }
}
