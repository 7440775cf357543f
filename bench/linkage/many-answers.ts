// Many answers of the group link, some persons twice: for measuring speed, and for peers to be measured on.
import { chanceOf, mixSeed } from '../../host/sample/chance.ts';
import { recordOfAnswer, type PersonRecord } from '../../src/domain/matching/person-record.ts';
import { KINDS } from './answer-kinds.ts';
import { answerOf } from './generate.ts';
import { labelledRoster } from './labelled-roster.ts';

export interface ManyAnswers {
  readonly records: readonly PersonRecord[];
  readonly truth: readonly string[];
}

const makers = KINDS.filter(({ kind }) => kind === 'student id' || kind === 'names and phone');

/** `twice` of a hundred persons answer two times. */
export function manyAnswers(seed: number, count: number, twice = 15): ManyAnswers {
  const persons = Math.ceil(count / (1 + twice / 100));
  const { graduations: members, twins, personOf } = labelledRoster(seed, persons);
  const chance = chanceOf(mixSeed(seed, 'many'));
  const records: PersonRecord[] = [];
  const truth: string[] = [];
  const labelOf = ({ level, field }: { level: string; field: string }): string =>
    `${level} ${field}`;
  for (let at = 0; records.length < count; at += 1) {
    const one = at < members.length ? members[at] : chance.pick(members);
    if (one === undefined) continue;
    const maker = chance.pick(makers);
    const made = maker.make({ chance, one, members, labelOf, twins });
    if (!made) continue;
    records.push(recordOfAnswer(answerOf(at, made.typed)));
    truth.push(personOf.get(one.code) ?? one.code);
  }
  return { records, truth };
}
