// The public version as lines of text.

import { fillTemplate } from '../contact/fill-template.ts';
import { formatPercent } from './format-rate.ts';
import type { PublicCount, PublicRow, PublicVersion } from './public-version.ts';
import type { Stratum } from './strata.ts';

export interface PublicTexts {
  readonly belowGate: string;
  readonly line: string;
  readonly hidden: string;
  readonly stratum: (stratum: Stratum) => string;
}

/** Whole per cents beside rounded counts: decimals would tell what the rounding hides. */
const percentText = (value: number | null, isRounded: boolean): string =>
  value === null
    ? ''
    : isRounded
      ? String(Math.floor(value * 100 + 0.5))
      : formatPercent(value, '');

function lineOf(
  { stratum, counts, value }: PublicRow,
  texts: PublicTexts,
  isRounded: boolean,
): string {
  const text = (count: PublicCount): string => String(counts[count] ?? texts.hidden);
  return fillTemplate(texts.line, {
    stratum: texts.stratum(stratum),
    all: text('all'),
    yes: text('yes'),
    no: text('no'),
    notInBase: text('notInBase'),
    percent: percentText(value, isRounded),
  });
}

/** One line per row, or the sentence why nothing is published yet. */
export function formatPublic(
  version: PublicVersion,
  texts: PublicTexts,
  settings: { readonly publicGate: number; readonly publicRounding: number },
): string[] {
  if (version.kind === 'belowGate') {
    const percent = formatPercent(version.trackedRate, '0');
    return [fillTemplate(texts.belowGate, { percent, gate: `${settings.publicGate}` })];
  }
  return version.rows.map((row) => lineOf(row, texts, settings.publicRounding > 1));
}
