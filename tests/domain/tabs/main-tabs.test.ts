// Which tabs a small college sees, when they are chosen for it, and how every other one is named.
import { describe, expect, test } from '@jest/globals';
import { fewTabs } from '../../../src/domain/overview/few-tabs.ts';
import { ALL_TABS } from '../../../src/domain/tabs/all-tabs.ts';
import { BESIDE_MAIN, FOR_PEOPLE, MAIN_TABS } from '../../../src/domain/tabs/main-tabs.ts';
import { byTab } from '../../../src/texts/ways.ts';

const titles = (tabs: readonly { title: string }[]): string[] => tabs.map(({ title }) => title);

describe('the tabs', () => {
  test('six are always in sight, in the order of the workbook', () => {
    expect(titles(ALL_TABS.filter((tab) => MAIN_TABS.includes(tab)))).toEqual([
      'หน้าหลัก',
      'ทะเบียนติดตาม',
      'บันทึกแทน',
      'สิ่งที่ต้องตรวจ',
      'ตัวบ่งชี้',
      'รายชื่อผู้สำเร็จการศึกษา',
    ]);
    expect(MAIN_TABS.filter(({ hidden }) => hidden)).toEqual([]);
  });

  test('every tab is one of the six or beside them', () => {
    expect(new Set([...MAIN_TABS, ...BESIDE_MAIN])).toEqual(new Set(ALL_TABS));
    expect(MAIN_TABS.length + BESIDE_MAIN.length).toBe(ALL_TABS.length);
  });

  test('no journal is shown with the others', () => {
    expect(titles(FOR_PEOPLE).filter((title) => title.startsWith('(ระบบ)'))).toEqual([]);
    expect(titles(FOR_PEOPLE)).not.toContain('ข้อมูลกราฟ');
    expect(FOR_PEOPLE).toEqual(expect.arrayContaining(ALL_TABS.filter(({ hidden }) => !hidden)));
  });

  test.each(FOR_PEOPLE.map((tab) => [tab.title, tab] as const))(
    '%s is named with the menu that opens it if it may be hidden',
    (_, tab) => {
      const way = / \(ถ้าซ่อนอยู่ เปิดได้จากเมนู \d .+ › .+\)$/;
      expect(way.test(byTab(tab))).toBe(!MAIN_TABS.includes(tab));
    },
  );
});

describe('chosen for a college', () => {
  const told = { answers: [{}] };
  const untold = { answers: [] };
  test.each([
    ['nobody is approved yet: a list may grow', { approved: 0, listed: 39 }, null],
    ['the median polytechnic', { approved: 39, listed: 39 }, 'hide'],
    ['one below the limit', { approved: 99, listed: 99 }, 'hide'],
    ['at the limit', { approved: 100, listed: 100 }, null],
    ['the first approved part of a long list', { approved: 30, listed: 300 }, null],
    ['a limit of the college itself', { approved: 39, listed: 39, limit: 20 }, null],
    ['a response came', { approved: 39, listed: 39, revisions: 1 }, 'offer'],
    ['staff entered an answer', { approved: 39, listed: 39, cases: [untold, told] }, 'offer'],
    ['of a large college in use too, nothing', { approved: 300, listed: 300, revisions: 1 }, null],
  ])('%s', (_, sample, expected) => {
    const {
      approved,
      listed,
      limit = 100,
      revisions = 0,
      cases = [untold],
    } = {
      ...(sample as {
        approved: number;
        listed: number;
        limit?: number;
        revisions?: number;
        cases?: object[];
      }),
    };
    const ground = {
      inputs: { revisions: Array.from({ length: revisions }, () => ({})) },
      cases,
      indicator: {
        isSmallCollege: approved < limit,
        list: { approved, leftOut: [{ reason: 'expected', count: listed - approved }] },
        settings: { smallCollegeBelow: limit },
      },
    };
    expect(fewTabs(ground as unknown as Parameters<typeof fewTabs>[0])).toBe(expected);
  });
});
