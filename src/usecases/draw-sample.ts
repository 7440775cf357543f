// Draws persons for a spot check, from the present list or from a frozen report, and gathers what is known of each.

import type { FrozenFacts } from '../domain/frozen/frozen-report.ts';
import { pseudonymOf } from '../domain/frozen/plan-freeze.ts';
import type { Case } from '../domain/derive/case.ts';
import type { Derived } from '../domain/derive/derive.ts';
import { drawSample, type DrawRequest, type Drawable } from '../domain/sample/draw-sample.ts';
import { evidenceSheet, type EvidenceSheet } from '../domain/sample/evidence-sheet.ts';
import { findReport, frozenBook } from './frozen-reports.ts';
import type { Ports } from './ports.ts';
import { readPseudonymKey } from './pseudonym-key.ts';
import { refresh } from './refresh.ts';

export interface SampleWish extends DrawRequest {
  /** Code of a frozen report; '' = the present list. */
  readonly report: string;
}

export interface DrawnPerson {
  /** Code or pseudonym by which it was drawn. */
  readonly id: string;
  /** null when the file does not know any more whose it is. */
  readonly sheet: EvidenceSheet | null;
  /** What the report says; null for the present list. */
  readonly frozen: FrozenFacts | null;
}

export interface DrawnSample {
  readonly wish: SampleWish;
  readonly cohort: string;
  readonly asOf: string;
  readonly listed: number;
  readonly people: readonly DrawnPerson[];
}

interface Candidate extends Drawable {
  readonly one: Case | null;
  readonly frozen: FrozenFacts | null;
}

export function drawPeople(ports: Ports, wish: SampleWish): DrawnSample {
  const { derived } = refresh(ports);
  const { cohort, list } =
    wish.report === ''
      ? { cohort: derived.cohort, list: presentList(derived) }
      : frozenList(ports, derived, wish.report);
  return {
    ...{ wish, cohort, asOf: derived.inputs.asOf, listed: list.length },
    people: drawSample(list, wish).map(({ id, one, frozen }) => ({
      id,
      sheet: one && evidenceSheet(one, derived),
      frozen,
    })),
  };
}

const presentList = ({ approved }: Derived): Candidate[] =>
  approved.map((one) => ({
    ...{ id: one.graduation.code, stratum: one.graduation.level },
    ...{ one, frozen: null },
  }));

function frozenList(ports: Ports, { cases }: Derived, code: string) {
  const { report } = findReport(frozenBook(ports), code);
  const key = readPseudonymKey(ports);
  const byPseudonym = new Map(
    key === '' ? [] : cases.map((one) => [pseudonymOf(key, one.graduation.code), one]),
  );
  const list = report.people.map(({ pseudonym, facts }): Candidate => ({
    ...{ id: pseudonym, stratum: facts.level },
    ...{ one: byPseudonym.get(pseudonym) ?? null, frozen: facts },
  }));
  return { cohort: report.head?.cohort ?? '', list };
}
