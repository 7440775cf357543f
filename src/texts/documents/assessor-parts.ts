// What only an assessor asks: how people answered in the terms of survey research, and the weighted figure.

import type { EvidenceFacts } from '../../domain/documents/evidence-facts.ts';
import type { Share } from '../../domain/indicator/compute-indicator.ts';
import { DISPOSITIONS } from '../../domain/indicator/dispositions.ts';
import { describeRate } from '../../domain/indicator/format-rate.ts';
import { RATE_TEXTS } from '../indicator-texts.ts';
import type { PaperPart } from '../paper.ts';
import {
  DISPOSITION_TEXTS,
  meaningOf,
  rateName,
  signsOf,
  SURVEY_RATE_TEXTS as T,
} from '../survey-rate-texts.ts';

const note = (text: string): PaperPart => ({ kind: 'paragraph', text, look: 'note' });

export const assessorParts = (facts: EvidenceFacts): PaperPart[] => [
  { kind: 'heading', text: T.heading },
  ...rateParts(facts),
  ...(facts.weighted === ''
    ? []
    : [{ kind: 'paragraph', text: T.weighted(facts.weighted) } as const, note(T.weightedMeaning)]),
];

function rateParts({ survey, isSmallCollege }: EvidenceFacts): PaperPart[] {
  const { counts, eligible, rates } = survey;
  const all = DISPOSITIONS.reduce((sum, each) => sum + counts[each], 0);
  const says = (share: Share): string =>
    describeRate(
      { ...share, denominator: inHundredths(share.denominator) },
      RATE_TEXTS,
      isSmallCollege,
    );
  return [
    {
      kind: 'table',
      caption: T.outcomes,
      head: ['รหัส', 'ผลการติดต่อ', 'คน'],
      figures: [2],
      rows: [
        ...DISPOSITIONS.map((each) => [each, DISPOSITION_TEXTS[each], `${counts[each]}`]),
        ['', T.all, `${all}`],
      ],
    },
    note(T.partial),
    {
      kind: 'table',
      caption: T.rates,
      head: ['อัตรา', 'หมายความว่า', 'สูตร', 'ผล'],
      rows: rates.map((rate) => [
        rateName(rate.rule),
        meaningOf(rate.rule),
        signsOf(rate.rule),
        says(rate),
      ]),
    },
    note(T.eligible(says(eligible))),
    note(T.source),
  ];
}

/** Only e makes parts of a person. */
const inHundredths = (count: number): number => Math.round(count * 100) / 100;
