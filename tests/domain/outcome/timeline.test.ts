// What became of a graduate, month by month: cases with the reason for each.

import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { daysToWork } from '../../../src/domain/outcome/days-to-work.ts';
import { shownTimeline } from '../../../src/domain/views/shown-timeline.ts';
import { answered, BY_MOTHER, SEEKS, WORKS, type Values } from './sample-answers.ts';
import { outcome } from './sample-outcome.ts';

const STUDIES: Values = {
  status: 'STUDY',
  studyLevel: 'PVS',
  studyPlace: 'SAME',
  everWorked: 'NO',
};
const SOLD: Values = {
  everWorked: 'YES',
  firstWorkMonth: '2026-06',
  pastKind: 'SELF',
};

const timeline = (...answers: Parameters<typeof outcome>[0]) =>
  outcome(answers).timeline.map(({ status, from, seen, over }) => [status, from, seen, over]);

describe('spells', () => {
  test.each([
    {
      because: 'nobody answered',
      answers: [],
      spells: [],
    },
    {
      because: 'the month in which work began is asked',
      answers: [answered('2026-07-01', WORKS)],
      spells: [['WORK_PRIVATE', '2026-05', '2026-07', '']],
    },
    {
      because: 'two answers that agree are one spell',
      answers: [answered('2026-07-01', WORKS), answered('2026-10-01', WORKS)],
      spells: [['WORK_PRIVATE', '2026-05', '2026-10', '']],
    },
    {
      because: 'when seeking ended nobody knows, only by when',
      answers: [
        answered('2026-07-01', SEEKS),
        answered('2026-10-01', { ...WORKS, firstWorkMonth: '2026-09' }),
      ],
      spells: [
        ['SEEKING', '', '2026-07', '2026-10'],
        ['WORK_PRIVATE', '2026-09', '2026-10', ''],
      ],
    },
    {
      because: 'first work of May is no news of the work found in October by somebody idle in July',
      answers: [answered('2026-07-01', { ...SEEKS, ...SOLD }), answered('2026-10-01', WORKS)],
      spells: [
        ['SELF', '2026-06', '', '2026-07'],
        ['SEEKING', '', '2026-07', '2026-10'],
        ['WORK_PRIVATE', '', '2026-10', ''],
      ],
    },
    {
      because: 'work that was over before the answer is told by its kind',
      answers: [answered('2026-10-01', { ...STUDIES, ...SOLD, pastStill: 'NO' })],
      spells: [
        ['SELF', '2026-06', '', '2026-10'],
        ['STUDY', '', '2026-10', ''],
      ],
    },
    {
      because: 'work beside study goes on beside it',
      answers: [
        answered('2026-07-01', { ...STUDIES, ...SOLD, pastStill: 'YES' }),
        answered('2026-10-01', STUDIES),
      ],
      spells: [
        ['SELF', '2026-06', '2026-07', '2026-10'],
        ['STUDY', '', '2026-10', ''],
      ],
    },
    {
      because: 'study beside work is a spell of its own',
      answers: [answered('2026-07-01', { ...WORKS, alsoStudy: 'YES' })],
      spells: [
        ['WORK_PRIVATE', '2026-05', '2026-07', ''],
        ['STUDY', '', '2026-07', ''],
      ],
    },
    {
      because: 'who worked already while studying stands first, whatever the months say',
      answers: [
        answered('2026-07-01', { ...WORKS, firstWorkMonth: 'BEFORE' }),
        answered('2026-10-01', { status: 'MILITARY' }),
      ],
      spells: [
        ['WORK_PRIVATE', 'BEFORE', '2026-07', '2026-10'],
        ['MILITARY', '', '2026-10', ''],
      ],
    },
    {
      because: '"as before" goes on with what was before',
      answers: [answered('2026-07-01', WORKS), answered('2026-10-01', { status: 'SAME' })],
      spells: [['WORK_PRIVATE', '2026-05', '2026-10', '']],
    },
  ])('$because', ({ answers, spells }) => {
    expect(timeline(...answers)).toEqual(spells);
  });

  test('each spell names whose word it last rested on', () => {
    const { timeline: spells } = outcome([
      answered('2026-07-01', SEEKS),
      answered('2026-10-01', { ...WORKS, ...BY_MOTHER, firstWorkMonth: '2026-09' }),
    ]);
    expect(spells.map(({ source }) => source)).toEqual(['self', 'family']);
  });

  test('in words, with years as people write them', () => {
    const { timeline: spells } = outcome([
      answered('2026-07-01', SEEKS),
      answered('2026-10-01', { ...WORKS, firstWorkMonth: '2026-09' }),
    ]);
    expect(shownTimeline(spells)).toBe(
      'กำลังหางาน (ทราบล่าสุด กรกฎาคม 2569 เปลี่ยนก่อน ตุลาคม 2569) → ทำงานเอกชน (รวมต่างประเทศ) ตั้งแต่ กันยายน 2569 (ทราบล่าสุด ตุลาคม 2569)',
    );
  });

  test('whatever is answered: what counts now is the newest spell of its status and still open', () => {
    const one = fc.constantFrom<Values>(
      SEEKS,
      WORKS,
      STUDIES,
      { status: 'MILITARY' },
      { status: 'OTHER' },
      { ...WORKS, alsoStudy: 'YES' },
      { ...STUDIES, ...SOLD, pastStill: 'YES' },
      { ...SEEKS, ...SOLD, pastStill: 'NO' },
      { status: 'SAME' },
    );
    fc.assert(
      fc.property(fc.array(one, { minLength: 1, maxLength: 5 }), (values) => {
        const days = ['2026-05-03', '2026-08-03', '2026-11-03', '2027-02-03', '2027-05-03'];
        const known = outcome(values.map((each, at) => answered(days[at] ?? '', each)));
        const open = known.timeline.filter(({ over }) => over === '');
        const isKnown = known.status !== 'UNREACHED';
        expect(open.some(({ status }) => status === known.status)).toBe(isKnown);
        for (const { seen, over } of known.timeline) {
          if (over !== '' && seen !== '') expect(seen < over).toBe(true);
        }
      }),
      { seed: 20261125, numRuns: 500 },
    );
  });
});

describe('days to work', () => {
  test.each<[string, string, number | null, string]>([
    ['BEFORE', '2026-04-20', 0, 'worked already'],
    ['2026-04', '2026-04-20', 0, 'began in the month of the approval'],
    ['2026-05', '2026-04-20', 11, 'to the first day of May'],
    ['2027-04', '2026-04-20', 346, 'the anniversary month begins before the anniversary'],
    ['', '2026-04-20', null, 'no month was said'],
    ['2026-05', '', null, 'no date of approval'],
    ['?พ.ค.', '2026-04-20', null, 'what was typed is no month'],
  ])('%s after %s is %s: %s', (month, approvedOn, days) => {
    expect(daysToWork(month, approvedOn)).toBe(days);
  });
});
