// Conditions, lists and placeholders of the two questionnaires, and what each way through them asks.

import { describe, expect, test } from '@jest/globals';
import { buildQuestionnaire } from '../../../src/domain/survey/build-questionnaire.ts';
import { fullNotice } from '../../../src/domain/survey/notices.ts';
import { PROVINCES } from '../../../src/domain/survey/provinces.ts';
import type {
  Question,
  Questionnaire,
  QuestionnaireContext,
} from '../../../src/domain/survey/questionnaire.ts';
import { allPaths } from '../../../src/domain/survey/walk-paths.ts';
import { sampleContext } from './sample-context.ts';

const find = (questionnaire: Questionnaire, key: string): Question | undefined =>
  questionnaire.pages.flatMap((page) => page.questions).find((question) => question.key === key);

const codes = (questionnaire: Questionnaire, key: string): string[] =>
  (find(questionnaire, key)?.choices ?? []).map(({ code }) => code);

const labels = (questionnaire: Questionnaire, key: string): string[] =>
  (find(questionnaire, key)?.choices ?? []).map(({ label }) => label);

const follow = (change: Partial<QuestionnaireContext> = {}) =>
  buildQuestionnaire('F', sampleContext(change));
const pre = (change: Partial<QuestionnaireContext> = {}) =>
  buildQuestionnaire('P', sampleContext(change));

describe('what a path asks', () => {
  // Choices on the way, pages, questions shown, questions required.
  test.each([
    ['F', 'PERSONAL WORK NO', 'start status work contact', 20, 12],
    ['F', 'PERSONAL WORK YES DONE', 'start status work study everWorked contact', 27, 18],
    ['F', 'PERSONAL STUDY NO', 'start status study everWorked contact', 18, 9],
    ['F', 'PERSONAL STUDY YES', 'start status study everWorked pastWork contact', 21, 12],
    ['F', 'PERSONAL NONE NO', 'start status notWorking everWorked contact', 14, 5],
    ['F', 'PERSONAL NONE YES', 'start status notWorking everWorked pastWork contact', 17, 8],
    ['F', 'PERSONAL MILITARY NO', 'start status everWorked contact', 12, 4],
    ['F', 'PERSONAL OTHER NO', 'start status other everWorked contact', 13, 4],
    ['F', 'PERSONAL SAME', 'start status contact', 11, 3],
    ['F', 'GROUP SAME', 'start identity status contact', 15, 5],
    ['P', 'PERSONAL STUDY', 'start contact intention study finish', 19, 8],
    ['P', 'PERSONAL WORK NO', 'start contact intention work finish', 20, 8],
    ['P', 'PERSONAL WORK YES', 'start contact intention work study finish', 24, 11],
    ['P', 'PERSONAL MILITARY', 'start contact intention finish', 15, 5],
    ['P', 'PERSONAL UNDECIDED', 'start contact intention finish', 15, 5],
    ['P', 'PROXY NO OTHER', 'start informant identity contact intention finish', 20, 10],
  ] as const)('%s: %s', (form, choices, pages, shown, required) => {
    const paths = allPaths(buildQuestionnaire(form, sampleContext()));
    const path = paths.find((candidate) => candidate.choices.join(' ') === choices);
    const questions = path?.pages.flatMap((page) => page.questions) ?? [];
    expect({
      pages: path?.pages.map(({ key }) => key).join(' '),
      shown: questions.length,
      required: questions.filter((question) => question.required).length,
    }).toEqual({ pages, shown, required });
  });
});

describe('conditions', () => {
  test.each([
    ['alumniJoined without a page of the college', pre({ pageUrl: '' }), 'alumniJoined', false],
    ['alumniJoined with one', pre(), 'alumniJoined', true],
    ['comment when switched off', follow({ askComment: false }), 'comment', false],
    ['comment when switched on', follow(), 'comment', true],
  ])('%s', (_, questionnaire, key, expected) => {
    expect(find(questionnaire, key) !== undefined).toBe(expected);
  });

  test.each([
    ['ORDAINED is not asked by itself', follow(), 'otherKind', 'ORDAINED', false],
    ['ORDAINED on demand', follow({ askOrdained: true }), 'otherKind', 'ORDAINED', true],
    ['no MA without a bachelor cohort', follow(), 'studyLevel', 'MA', false],
    ['MA after a bachelor', follow({ hasBachelor: true }), 'studyLevel', 'MA', true],
  ])('%s', (_, questionnaire, key, code, expected) => {
    expect(codes(questionnaire, key).includes(code)).toBe(expected);
  });

  test('asking about ordination says that choosing it is consent', () => {
    expect(find(follow({ askOrdained: true }), 'otherKind')?.help).toContain('ความยินยอมโดยชัดแจ้ง');
    expect(find(follow(), 'otherKind')?.help).toBe('ไม่จำเป็นต้องอธิบายเรื่องสุขภาพหรือความเชื่อ');
  });
});

describe('lists', () => {
  test('months run from the end of classes to the 13th month after graduation', () => {
    const months = labels(follow({ latestGraduation: '2026-02-28' }), 'firstWorkMonth');
    expect(months[0]).toBe('ทำงานอยู่แล้วตั้งแต่ยังเรียน');
    expect(months[1]).toBe('กุมภาพันธ์ 2569');
    expect(months[months.length - 1]).toBe('มีนาคม 2570');
    expect(months).toHaveLength(15);
    expect(codes(follow(), 'pastFirstMonth').slice(0, 3)).toEqual(['BEFORE', '2026-02', '2026-03']);
  });

  test.each([
    ['no dates at all', '', '', 1],
    ['only the end of classes', '2026-02', '', 15],
    ['only the graduation', '', '2026-04-20', 15],
    ['a mistyped year does not make an endless list', '1926-02', '2026-04-20', 61],
  ])('months with %s', (_, classesEnd, latestGraduation, count) => {
    expect(codes(follow({ classesEnd, latestGraduation }), 'firstWorkMonth')).toHaveLength(count);
  });

  test.each([
    ['ลำปาง', ['ลำปาง', 'กรุงเทพมหานคร', 'กระบี่'], 78],
    ['กรุงเทพมหานคร', ['กรุงเทพมหานคร', 'กระบี่'], 78],
    ['กทม.', ['กรุงเทพมหานคร', 'กระบี่'], 78],
    ['จ.ลำปาง', ['ลำปาง', 'กรุงเทพมหานคร', 'กระบี่'], 78],
    ['จังหวัดอยุธยา', ['พระนครศรีอยุธยา', 'กรุงเทพมหานคร', 'กระบี่'], 78],
    ['พิมพ์ผิด', ['กรุงเทพมหานคร', 'กระบี่'], 78],
  ])('provinces of a college in %s', (province, first, count) => {
    const provinces = codes(follow({ province }), 'workProvince');
    expect(provinces.slice(0, first.length)).toEqual(first);
    expect(provinces).toHaveLength(count);
    expect(provinces[provinces.length - 1]).toBe('ABROAD');
    expect(new Set(provinces).size).toBe(PROVINCES.length + 1);
  });

  test('level and field end with "not found" and hold nothing twice', () => {
    const levelFields = ['ปวช. ช่างยนต์', ' ปวช.  ช่างยนต์ ', '', 'x'.repeat(400)];
    expect(codes(follow({ levelFields }), 'levelField')).toEqual([
      'ปวช. ช่างยนต์',
      'x'.repeat(300),
      'NOTFOUND',
    ]);
  });

  test('at most eight institutions, never the college itself', () => {
    const institutions = ['วิทยาลัยเทคนิคตัวอย่าง', ...'ก ข ค ง จ ฉ ช ซ ฌ'.split(' ')];
    const places = labels(pre({ institutions }), 'studyPlace');
    expect(places).toHaveLength(10);
    expect(places[0]).toBe('วิทยาลัยเทคนิคตัวอย่าง (ที่เดิม)');
    expect(places[9]).toBe('ยังไม่ทราบ');
  });
});

describe('texts', () => {
  test('nothing is left unfilled, with and without the optional settings', () => {
    const bare = { pageUrl: '', noticeUrl: '', officePhone: '', officeEmail: '', dpoContact: '' };
    for (const change of [{}, bare, { ...bare, retentionDate: '', noticeDate: '', office: '' }]) {
      for (const questionnaire of [pre(change), follow(change)]) {
        expect(JSON.stringify(questionnaire)).not.toMatch(/[{[|]\w+[}\]|]|undefined|: $|“”/);
        expect(questionnaire.confirmation).not.toBe('');
        expect(questionnaire.closedMessage).not.toBe('');
      }
    }
  });

  test('title names cohort and college', () => {
    expect(follow().title).toBe(
      'แบบติดตามภาวะการมีงานทำและการศึกษาต่อ ผู้สำเร็จการศึกษา ปีการศึกษา 2568 — วิทยาลัยเทคนิคตัวอย่าง',
    );
    expect(pre().title).toBe('แบบสำรวจผู้ที่กำลังจะสำเร็จการศึกษา ปีการศึกษา 2568 — วิทยาลัยเทคนิคตัวอย่าง');
  });

  test('without an address of its own the full notice stands below the short one', () => {
    expect(follow().description).not.toContain('1. ใครเป็นผู้ดูแลข้อมูล');
    expect(follow({ noticeUrl: '' }).description).toContain('1. ใครเป็นผู้ดูแลข้อมูล');
    expect(follow({ noticeUrl: '' }).description).toContain('ประกาศฉบับเต็ม: ดูด้านล่าง');
  });

  test.each([
    ['public', false, 'มาตรา 24 (4)'],
    ['private', true, 'มาตรา 24 (5)'],
  ])('legal basis of a %s college', (_, isPrivateCollege, expected) => {
    expect(fullNotice(sampleContext({ isPrivateCollege }))).toContain(expected);
  });
});
