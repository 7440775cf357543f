// The public version as lines of text.

import { fillTemplate } from '../contact/fill-template.ts';
import { formatPercent } from './format-rate.ts';
import type { PublicCount, PublicRow, PublicVersion } from './public-version.ts';
import { stratumKey, TOTAL, type Stratum } from './strata.ts';

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

interface PublishedWith {
  readonly texts: PublicTexts;
  readonly settings: { readonly publicGate: number; readonly publicRounding: number };
}

/** By stratum the line that may be copied; on the total the reason when nothing is published yet. */
export function publicLines(
  version: PublicVersion,
  { texts, settings }: PublishedWith,
): ReadonlyMap<string, string> {
  if (version.kind === 'belowGate') {
    const percent = formatPercent(version.trackedRate, '0');
    const reason = fillTemplate(texts.belowGate, { percent, gate: `${settings.publicGate}` });
    return new Map([[stratumKey(TOTAL), reason]]);
  }
  const isRounded = settings.publicRounding > 1;
  return new Map(
    version.rows.map((row) => [stratumKey(row.stratum), lineOf(row, texts, isRounded)]),
  );
}
