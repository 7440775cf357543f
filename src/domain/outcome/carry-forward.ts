// "Everything as before" means the values of an earlier answer.

import type { Answer } from '../answers/answer.ts';
import { isOwnWord, valueOf } from '../answers/evidence.ts';

/** An answer whose values are those that count, and whether they come from an earlier one. */
export interface ReadAnswer {
  readonly answer: Answer;
  readonly values: Answer['values'];
  readonly carriedForward: boolean;
  readonly missesEarlier: boolean;
}

const asItStands = (answer: Answer): ReadAnswer => ({
  answer,
  values: answer.values,
  carriedForward: false,
  missesEarlier: false,
});

/** The newest earlier word of the same person, else the newest at all. */
function earlierOf(answer: Answer, done: readonly ReadAnswer[]): ReadAnswer | undefined {
  const usable = done.filter(({ missesEarlier, values }) => {
    return !missesEarlier && valueOf(values, 'status') !== '';
  });
  const newestFirst = [...usable].reverse();
  const own = newestFirst.find((earlier) => isOwnWord(earlier.answer));
  return isOwnWord(answer) ? (own ?? newestFirst[0]) : newestFirst[0];
}

/** Answers come oldest first. Contact fields of the newer answer stay its own. */
export function carryForward(answers: readonly Answer[]): ReadAnswer[] {
  const done: ReadAnswer[] = [];
  for (const answer of answers) {
    if (valueOf(answer.values, 'status') !== 'SAME') {
      done.push(asItStands(answer));
      continue;
    }
    const earlier = earlierOf(answer, done);
    done.push(
      earlier === undefined
        ? { ...asItStands(answer), missesEarlier: true }
        : {
            answer,
            values: { ...earlier.values, ...answer.values, status: statusOf(earlier) },
            carriedForward: true,
            missesEarlier: false,
          },
    );
  }
  return done;
}

const statusOf = ({ values }: ReadAnswer): string => valueOf(values, 'status');
