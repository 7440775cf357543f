// Who is in a figure: the rate a person points at, and every graduation of its group.

import type { Case } from '../domain/derive/case.ts';
import type { Derived } from '../domain/derive/derive.ts';
import { callOrder } from '../domain/indicator/call-order.ts';
import type { Rate } from '../domain/indicator/compute-indicator.ts';
import { membersOfRate, type Member } from '../domain/indicator/members-of-rate.ts';
import { LETTER_TRACKED } from '../domain/indicator/built-in-definitions.ts';
import { totalRate } from '../domain/overview/main-rates.ts';
import { INDICATOR } from '../domain/tabs/view-tabs.ts';
import { textOf } from '../domain/tabs/snapshot.ts';
import { rateKey } from '../domain/views/indicator-view.ts';
import type { Ports } from './ports.ts';
import { derivedNow } from './refresh.ts';
import { requireOwnFile } from './system-state.ts';

export interface RateMember extends Member {
  readonly one: Case;
}

export interface RateMembers {
  readonly derived: Derived;
  readonly rate: Rate;
  /** Every rate of the cohort by the key of its row. */
  readonly rates: ReadonlyMap<string, Rate>;
  /** Those not reached in the order in which calling them helps most. */
  readonly members: readonly RateMember[];
}

/** Key of the row of the indicator view in which a person stands; '' when they stand elsewhere. */
export function rateUnderCursor(ports: Ports): string {
  requireOwnFile(ports);
  const row = ports.workbook.rowUnderCursor(INDICATOR);
  const snapshot = row === null ? null : ports.workbook.read(INDICATOR);
  const found = snapshot?.rows.find((each) => each.row === row);
  return found ? textOf(found, '_key') : '';
}

/** Of the figure of the letter where the key is none; null when nobody graduated and there is no rate at all. */
export function rateMembers(ports: Ports, key: string): RateMembers | null {
  const derived = derivedNow(ports);
  const rates = new Map(derived.rates.map((rate) => [rateKey(derived.cohort, rate), rate]));
  const rate = rates.get(key) ?? totalRate(derived.rates, LETTER_TRACKED.id);
  if (!rate) return null;
  return { derived, rate, rates, members: membersInOrder(derived, rate) };
}

function membersInOrder({ indicator, cases }: Derived, rate: Rate): RateMember[] {
  const byCode = new Map(cases.map((one) => [one.graduation.code, one]));
  const order = new Map(callOrder(indicator.rows).map(({ code }, place) => [code, place]));
  const placeOf = ({ row }: Member): number => order.get(row.code) ?? 0;
  return membersOfRate(indicator.rows, rate)
    .flatMap((member) => {
      const one = byCode.get(member.row.code);
      return one ? [{ ...member, one }] : [];
    })
    .sort((a, b) => placeOf(a) - placeOf(b));
}
