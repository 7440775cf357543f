// What only shows when the whole Roster is seen: two spellings of one thing, advisors without e-mail.

import { currentCohorts } from '../../cohorts/cohort.ts';
import type { Graduation } from '../../graduations/graduation.ts';
import { twoSpellings, WORDS, type SpellingRules } from '../../roster/spellings.ts';
import { emailHint, looksLikeEmail } from '../../thai/email.ts';
import { levelLabel } from '../../thai/level.ts';
import { splitName } from '../../thai/names.ts';
import { compactKey } from '../../thai/normalize.ts';
import type { FindingGround } from '../ground.ts';
import { groupBy } from '../group-by.ts';
import { collegeRule, type Place } from '../rule.ts';

interface SpelledColumn {
  readonly key: 'field' | 'program' | 'subfield' | 'advisor' | 'group';
  /** Fields of two levels are two things; an advisor may have classes of both. */
  readonly within: (graduation: Graduation) => string;
  readonly spelling: SpellingRules;
}

const byLevel = ({ cohort, level }: Graduation): string => `${cohort} ${levelLabel(level)}`.trim();
const byCohort = ({ cohort }: Graduation): string => cohort;

const CALLED = /^(?:ครูที่ปรึกษา|ครู|อาจารย์|อ\.|ผศ\.|ดร\.)\s*/;

const advisorKey = (text: string): string => {
  const { first, last } = splitName(text.replace(CALLED, '').replace(CALLED, ''));
  return compactKey(`${first}${last}`);
};

/** ชย.3/1 and ชย.3/2 are two classes: only dots, blanks and dashes are looked through. */
const groupKey = (text: string): string => compactKey(text).replace(/[.\-–()]/g, '');

const COLUMNS: readonly SpelledColumn[] = [
  { key: 'field', within: byLevel, spelling: WORDS },
  { key: 'program', within: byLevel, spelling: WORDS },
  { key: 'subfield', within: byLevel, spelling: WORDS },
  { key: 'advisor', within: byCohort, spelling: { keyOf: advisorKey, allowsSlip: true } },
  { key: 'group', within: byCohort, spelling: { keyOf: groupKey, allowsSlip: false } },
];

const inTwoSpellings = (
  { key, within, spelling: rules }: SpelledColumn,
  all: readonly Graduation[],
) =>
  [...groupBy(all, within)].flatMap(([where, group]) => {
    const counts = new Map(
      [...groupBy(group, (one) => one[key])].map(([text, rows]) => [text, rows.length]),
    );
    return twoSpellings(counts, rules).map(({ spelling, other }): Place => ({
      subject: `${key}/${where}/${spelling.text}`,
      who: where,
      params: {
        column: key,
        spelling: spelling.text,
        other: other.text,
        count: String(spelling.count),
      },
    }));
  });

const graduationsOf = ({ cases }: FindingGround): readonly Graduation[] =>
  cases.map(({ graduation }) => graduation);

/** Nobody writes to the advisors of a cohort that is over. */
function advisorsOf(ground: FindingGround): ReadonlyMap<string, readonly Graduation[]> {
  const current = new Set(currentCohorts(ground.inputs.cohorts).map(({ year }) => year));
  const rows = graduationsOf(ground).filter(
    ({ cohort, advisor }) => current.has(cohort) && advisor !== '',
  );
  return groupBy(rows, ({ advisor }) => advisor);
}

/** A college that keeps no addresses of advisors at all is told once. */
function withoutEmail(ground: FindingGround): readonly Place[] {
  const advisors = [...advisorsOf(ground)];
  const lacking = advisors.filter(([, rows]) =>
    rows.every(({ advisorEmail }) => advisorEmail === ''),
  );
  if (lacking.length === advisors.length && lacking.length > 1) {
    return [{ subject: 'all', params: { advisors: String(lacking.length) } }];
  }
  return lacking.map(([advisor, rows]) => ({
    subject: advisor,
    who: advisor,
    params: { count: String(rows.length) },
  }));
}

const badEmails = (ground: FindingGround): readonly Place[] =>
  [...advisorsOf(ground)].flatMap(([advisor, rows]) =>
    [...new Set(rows.map(({ advisorEmail }) => advisorEmail))]
      .filter((typed) => typed !== '' && (!looksLikeEmail(typed) || emailHint(typed) !== ''))
      .map((typed) => ({
        subject: `${advisor}/${typed}`,
        who: advisor,
        params: { typed, hint: emailHint(typed) },
      })),
  );

export const ROSTER_WHOLE_RULES = [
  collegeRule({
    id: 'roster/twoSpellings',
    severity: 'check',
    scope: 'roster',
    reads: COLUMNS.map(({ key }) => key),
    finds: (ground) => COLUMNS.flatMap((column) => inTwoSpellings(column, graduationsOf(ground))),
  }),
  collegeRule({
    id: 'roster/advisorWithoutEmail',
    severity: 'note',
    scope: 'roster',
    reads: ['advisor', 'advisorEmail'],
    finds: withoutEmail,
  }),
  collegeRule({
    id: 'roster/advisorEmailBad',
    severity: 'check',
    scope: 'roster',
    reads: ['advisorEmail'],
    finds: badEmails,
  }),
] as const;
