// From answers to outcome: one row per kind of person, then time, waves and who said it.

import { describe, expect, test } from '@jest/globals';
import type { Answer } from '../../../src/domain/answers/answer.ts';
import type { Outcome } from '../../../src/domain/outcome/outcome.ts';
import { answered, BY_ADVISOR, BY_MOTHER, SEEKS, WORKS, type Values } from './sample-answers.ts';
import { outcome, ownOutcome } from './sample-outcome.ts';

const brief = ({ status, ovec7, employedWithinYear, flags }: Outcome) => [
  status,
  ovec7,
  employedWithinYear,
  [...flags].sort().join(' '),
];

const study = (more: Values): Values => ({ status: 'STUDY', studyLevel: 'BA', ...more });

describe('persons', () => {
  test.each<readonly [string, Values, string, string, string, string]>([
    [
      'factory worker, evening bachelor',
      { ...WORKS, alsoStudy: 'YES', studyLevel: 'BA', studyStarted: 'YES', everWorked: 'DONE' },
      'WORK_PRIVATE',
      'ทำงานเอกชน',
      'yes',
      'studyAndWork',
    ],
    [
      'student with a weekend job',
      study({ everWorked: 'YES', pastKind: 'PART', pastStill: 'YES', firstWorkMonth: '2026-06' }),
      'STUDY',
      'ศึกษาต่อ',
      'unknown',
      '',
    ],
    [
      'student who in truth works full time',
      study({ everWorked: 'YES', pastKind: 'FULL', pastStill: 'YES', firstWorkMonth: '2026-06' }),
      'STUDY',
      'ศึกษาต่อ',
      'yes',
      '',
    ],
    [
      'longan farm, works only in season',
      { ...WORKS, workKind: 'FAMILY' },
      'SELF',
      'อาชีพอิสระ',
      'yes',
      '',
    ],
    [
      'helps in the shop without pay',
      { ...WORKS, workKind: 'FAMILY', income: 'B0' },
      'SELF',
      'อาชีพอิสระ',
      'yes',
      '',
    ],
    [
      'rider or mechanic at home',
      { ...WORKS, workKind: 'FREELANCE' },
      'SELF',
      'อาชีพอิสระ',
      'yes',
      '',
    ],
    ['online seller', { ...WORKS, workKind: 'OWN' }, 'SELF', 'อาชีพอิสระ', 'yes', ''],
    [
      "contractor's employee inside a state enterprise",
      WORKS,
      'WORK_PRIVATE',
      'ทำงานเอกชน',
      'yes',
      '',
    ],
    ['state enterprise', { ...WORKS, workKind: 'SOE' }, 'WORK_SOE', 'ทำงานรัฐวิสาหกิจ', 'yes', ''],
    ['abroad', { ...WORKS, workKind: 'ABROAD' }, 'WORK_PRIVATE', 'ทำงานเอกชน', 'yes', 'abroad'],
    [
      'does not know what kind of employer',
      { ...WORKS, workKind: 'UNSURE' },
      'WORK_PRIVATE',
      'ทำงานเอกชน',
      'yes',
      'kindUnsure',
    ],
    [
      'hired where trained',
      { ...WORKS, workBefore: 'TRAINEE' },
      'WORK_PRIVATE',
      'ทำงานเอกชน',
      'yes',
      'fromTraining',
    ],
    [
      'adult who kept the old job',
      { ...WORKS, firstWorkMonth: 'BEFORE', workBefore: 'SAMEJOB' },
      'WORK_PRIVATE',
      'ทำงานเอกชน',
      'yes',
      'hadJobBefore',
    ],
    [
      'adult who had a job and changed it',
      { ...WORKS, firstWorkMonth: 'BEFORE', workBefore: 'NO' },
      'WORK_PRIVATE',
      'ทำงานเอกชน',
      'yes',
      'changedJob hadJobBefore',
    ],
    [
      'began in March, approved on 20 April: within the year, not "before"',
      { ...WORKS, firstWorkMonth: '2026-03' },
      'WORK_PRIVATE',
      'ทำงานเอกชน',
      'yes',
      '',
    ],
    [
      'worked from May to August, now nothing',
      {
        status: 'NONE',
        seekState: 'SEEKING',
        everWorked: 'YES',
        firstWorkMonth: '2026-05',
        pastKind: 'FULL',
        pastStill: 'NO',
      },
      'SEEKING',
      'รองานหรือว่างงาน',
      'yes',
      '',
    ],
    [
      'admitted, term has not begun',
      study({ studyStarted: 'WAIT', everWorked: 'NO' }),
      'STUDY',
      'ศึกษาต่อ',
      'unknown',
      'waitingToStart',
    ],
    [
      'short course',
      study({ studyLevel: 'SHORT', everWorked: 'NO' }),
      'STUDY',
      'ศึกษาต่อ',
      'unknown',
      'shortCourse',
    ],
    [
      'waits for an entrance result',
      { ...SEEKS, seekState: 'EXAM' },
      'SEEKING',
      'รองานหรือว่างงาน',
      'unknown',
      '',
    ],
    [
      'does not want to work now',
      { ...SEEKS, seekState: 'REST' },
      'NOT_SEEKING',
      'รองานหรือว่างงาน',
      'unknown',
      '',
    ],
    ['does not say', { ...SEEKS, seekState: 'NA' }, 'SEEKING', 'รองานหรือว่างงาน', 'unknown', ''],
    [
      'conscript, answered by a parent',
      { ...BY_MOTHER, status: 'MILITARY', everWorked: 'NO' },
      'MILITARY',
      'อื่น ๆ',
      'unknown',
      '',
    ],
    ['drafted for November, works meanwhile', WORKS, 'WORK_PRIVATE', 'ทำงานเอกชน', 'yes', ''],
    ['professional soldier', { ...WORKS, workKind: 'GOV' }, 'WORK_GOV', 'ทำงานราชการ', 'yes', ''],
    ['police cadet', study({ everWorked: 'NO' }), 'STUDY', 'ศึกษาต่อ', 'unknown', ''],
    [
      'ordained for the rains, not asked',
      { status: 'OTHER', otherKind: 'DUTY', everWorked: 'NO' },
      'OTHER',
      'อื่น ๆ',
      'unknown',
      '',
    ],
    [
      'ordained for the rains, asked',
      { status: 'OTHER', otherKind: 'ORDAINED', everWorked: 'NO' },
      'ORDAINED',
      'อื่น ๆ',
      'unknown',
      '',
    ],
    [
      'cares for a grandparent',
      { status: 'OTHER', otherKind: 'CARE', everWorked: 'NO' },
      'OTHER',
      'อื่น ๆ',
      'unknown',
      '',
    ],
    [
      'is ill and does not say',
      { status: 'OTHER', everWorked: 'NO' },
      'OTHER',
      'อื่น ๆ',
      'unknown',
      '',
    ],
    ['died (staff)', { status: 'DECEASED' }, 'DECEASED', 'อื่น ๆ', 'unknown', ''],
    [
      'did not graduate after all (staff)',
      { status: 'NOT_GRADUATED' },
      'NOT_GRADUATED',
      '',
      'unknown',
      '',
    ],
    ['as before without anything before', { status: 'SAME' }, 'UNREACHED', '', 'unknown', ''],
    ['a status nobody knows', { status: '?อะไรสักอย่าง' }, 'UNREACHED', '', 'unknown', ''],
  ])('%s', (_, values, status, ovec7, within, flags) => {
    expect(brief(outcome([answered('2026-10-15', values)]))).toEqual([
      status,
      ovec7,
      within,
      flags,
    ]);
  });

  test('nobody reached', () => {
    expect(outcome([])).toMatchObject({ status: 'UNREACHED', asOf: '', evidence: null });
    const plan: Answer = { ...answered('2026-03-01', { intention: 'WORK' }), form: 'P' };
    expect(outcome([plan])).toMatchObject({ status: 'UNREACHED', asOf: '' });
  });

  test('"as before" without anything before leaves the graduation open', () => {
    const found = outcome([answered('2026-10-15', { status: 'SAME' })]);
    expect(found).toMatchObject({ missesEarlier: true, asOf: '', ovec7: '' });
  });
});

describe('settings', () => {
  const both = answered('2026-10-15', { ...WORKS, alsoStudy: 'YES' });
  const weekend = answered(
    '2026-10-15',
    study({ everWorked: 'YES', pastKind: 'PART', pastStill: 'YES', firstWorkMonth: '2026-06' }),
  );

  test('who works and studies can be counted as studying', () => {
    expect(outcome([both], { workStudyRule: 'study' })).toMatchObject({
      status: 'WORK_PRIVATE',
      ovec7: 'ศึกษาต่อ',
      worksNow: true,
    });
  });

  test('part-time work counts on demand', () => {
    expect(outcome([weekend]).everEmployed).toBe(false);
    expect(outcome([weekend], { countPartTime: true })).toMatchObject({
      everEmployed: true,
      employedWithinYear: 'yes',
      firstMonth: '2026-06',
    });
  });
});

describe('several answers', () => {
  test('the newest wave says what is so now', () => {
    const found = outcome([answered('2026-07-15', SEEKS), answered('2026-10-15', WORKS)]);
    expect(found).toMatchObject({ status: 'WORK_PRIVATE', asOf: '2026-10-15T05:00:00.000Z' });
  });

  test('answered again in the same wave: the mistake leaves no trace', () => {
    const found = outcome([answered('2026-07-15', WORKS), answered('2026-07-16', SEEKS)]);
    expect(found).toMatchObject({ status: 'SEEKING', everEmployed: false });
  });

  test('a mother does not overrule the graduate in the same wave', () => {
    const own = answered('2026-07-15', WORKS);
    const mother = answered('2026-07-20', { ...SEEKS, ...BY_MOTHER });
    expect(outcome([own, mother])).toMatchObject({ status: 'WORK_PRIVATE', everEmployed: true });
    expect(outcome([mother, { ...own, submitted: '2026-07-25T05:00:00.000Z' }]).status).toBe(
      'WORK_PRIVATE',
    );
  });

  test('in a later wave she is news', () => {
    const own = answered('2026-07-15', WORKS);
    const mother = answered('2026-10-20', { ...SEEKS, ...BY_MOTHER });
    expect(outcome([own, mother])).toMatchObject({
      status: 'SEEKING',
      evidence: { source: 'family', recordedBy: 'แม่' },
    });
  });

  test('what the graduate told the advisor on the phone is the graduate speaking', () => {
    const own = answered('2026-07-15', SEEKS);
    const phone = answered('2026-07-20', { ...WORKS, ...BY_ADVISOR });
    expect(outcome([own, phone])).toMatchObject({
      status: 'WORK_PRIVATE',
      evidence: { source: 'self', channel: 'phone', recordedBy: 'ครูสมศรี' },
    });
  });

  test('as before, three waves in a row: counted, shown as carried forward, details kept', () => {
    const answers = [
      answered('2026-07-15', WORKS),
      answered('2026-10-15', { status: 'SAME' }),
      answered('2027-01-15', { status: 'SAME', phone: '0811111111' }),
      answered('2027-06-01', { status: 'SAME' }),
    ];
    expect(outcome(answers)).toMatchObject({
      status: 'WORK_PRIVATE',
      ovec7: 'ทำงานเอกชน',
      asOf: '2027-06-01T05:00:00.000Z',
      firstMonth: '2026-05',
      flags: ['carriedForward'],
      values: { workplace: 'บริษัท กขค จำกัด', phone: '0811111111' },
    });
  });

  test('as before means what the same person said, not what a mother said meanwhile', () => {
    const answers = [
      answered('2026-07-15', WORKS),
      answered('2026-10-15', { ...SEEKS, ...BY_MOTHER }),
      answered('2027-01-15', { status: 'SAME' }),
    ];
    expect(outcome(answers).status).toBe('WORK_PRIVATE');
  });

  test('an unreadable or empty-handed answer does not hide an older one', () => {
    const unreadable = answered('2026-10-15', { status: '?' });
    expect(outcome([answered('2026-07-15', WORKS), unreadable])).toMatchObject({
      status: 'WORK_PRIVATE',
      asOf: '2026-07-15T05:00:00.000Z',
    });
  });
});

describe('whose word counts', () => {
  const BY_FRIEND: Values = { ...BY_MOTHER, informantRole: 'FRIEND', informantName: 'เพื่อน' };
  const SEEN_ONLINE: Values = { ...BY_ADVISOR, informantHow: 'SOCIAL' };
  const AT_WORK: Values = { ...BY_ADVISOR, informantHow: 'ORG' };

  test.each([
    ['a mother before what was seen online', BY_MOTHER, SEEN_ONLINE],
    ['the employer before a mother', AT_WORK, BY_MOTHER],
    ['a mother before a friend', BY_MOTHER, BY_FRIEND],
  ])('in one wave: %s, whoever came last', (_, better, worse) => {
    const first = answered('2026-07-15', { ...WORKS, ...better });
    const last = answered('2026-07-20', { ...SEEKS, ...worse });
    expect(outcome([first, last]).status).toBe('WORK_PRIVATE');
    expect(outcome([{ ...last, submitted: '2026-07-10T05:00:00.000Z' }, first]).status).toBe(
      'WORK_PRIVATE',
    );
  });

  test('of one grade the newest', () => {
    const first = answered('2026-07-15', { ...WORKS, ...BY_MOTHER });
    const last = answered('2026-07-20', { ...SEEKS, ...BY_MOTHER });
    expect(outcome([first, last]).status).toBe('SEEKING');
  });

  describe('without proxies', () => {
    test('what a mother said in a later wave is not there', () => {
      const own = answered('2026-07-15', WORKS);
      const mother = answered('2026-10-20', { ...SEEKS, ...BY_MOTHER });
      expect(ownOutcome([own, mother])).toMatchObject({
        status: 'WORK_PRIVATE',
        asOf: '2026-07-15T05:00:00.000Z',
      });
      expect(ownOutcome([mother])).toMatchObject({ status: 'UNREACHED', ovec7: '' });
    });

    test('"as before" from the graduate confirms what the mother said', () => {
      const answers = [
        answered('2026-07-15', { ...WORKS, ...BY_MOTHER }),
        answered('2026-10-15', { status: 'SAME' }),
      ];
      expect(ownOutcome(answers)).toMatchObject({
        status: 'WORK_PRIVATE',
        flags: ['carriedForward'],
        evidence: { source: 'self' },
      });
    });
  });
});
