// Home, its charts and the overview say one thing: the numbers of the indicator view, in colleges of every size.
import { describe, expect, test } from '@jest/globals';
import type { LocalHost } from '../../host/create-host.ts';
import type { Chart } from '../../src/texts/chart.ts';
import type { Block, Screen } from '../../src/texts/screen.ts';
import { answeringCollege, answerStep } from '../support/answering.ts';
import { refresh, writesOf } from '../support/asked.ts';
import { COORDINATOR, TABS, rowsOf, setUpCollege } from '../support/college.ts';
import { openDialog } from '../support/person.ts';

type Cells = Readonly<Record<string, string>>;

const SIZES = [8, 39, 300];
const NO_PERCENT_BELOW = 10;
const CHARTS = 'ข้อมูลกราฟ';

const indicator = (host: LocalHost): Map<string, Cells> =>
  new Map(
    rowsOf(host, TABS.indicator).map(
      (row) => [(row._key ?? '').replace('2568/', ''), row] as const,
    ),
  );
const home = (host: LocalHost): Map<string, Cells> =>
  new Map(rowsOf(host, TABS.home).map((row) => [row._key ?? '', row] as const));
const count = (cells: Cells | undefined, key: string): number => Number(cells?.[key] ?? 'none');

const overview = (host: LocalHost): Screen => openDialog(host, 'showDashboard', COORDINATOR).screen;
const ofKind = <K extends Block['kind']>({ blocks }: Screen, kind: K) =>
  blocks.filter((block): block is Extract<Block, { kind: K }> => block.kind === kind);
const chartOf = (screen: Screen, shape: Chart['shape']): Chart => {
  const block = ofKind(screen, 'chart').find(({ chart }) => chart.shape === shape);
  if (!block) throw new Error(`no chart of ${shape}`);
  return block.chart;
};

/** Numbers of the rate that a text names: "ร้อยละ 80.00 (224 จาก 280 คน)", whichever comes first. */
function numbersIn(text: string): { percent: string | null; counts: string[] } {
  const [, numerator = '', denominator = ''] = /(\d+) จาก (\d+) คน/.exec(text) ?? [];
  return { percent: /ร้อยละ ([\d.]+)/.exec(text)?.[1] ?? null, counts: [numerator, denominator] };
}

function sameRate(text: string, row: Cells | undefined): void {
  const { percent, counts } = numbersIn(text);
  if (row?.denominator === '0') {
    expect(text).toBe('ไม่มีข้อมูล');
    return;
  }
  expect(counts).toEqual([row?.numerator, row?.denominator]);
  if (count(row, 'denominator') < NO_PERCENT_BELOW) expect(percent).toBeNull();
  else expect(row?.rate).toContain(percent);
}

const MAIN = { letterTracked: 'LETTER_TRACKED', letterAll: 'LETTER_ALL', iqa: 'IQA' } as const;

describe.each(SIZES)('a college of %i', (size) => {
  const { host } = answeringCollege(size);
  const [rows, view, screen] = [home(host), indicator(host), overview(host)];
  const total = view.get('LETTER_TRACKED/total');
  const ofLevels = [...view].filter(([key]) => key.startsWith('LETTER_TRACKED/level/'));
  const ofFields = [...view].filter(([key]) => key.startsWith('LETTER_TRACKED/levelField/'));

  test('somebody has answered, and somebody has not', () => {
    expect(count(total, 'tracked')).toBeGreaterThan(0);
    expect(count(total, 'untracked')).toBeGreaterThan(0);
    expect(ofFields.length).toBeGreaterThan(1);
  });

  test.each(Object.entries(MAIN))('Home: %s with light, interval and bounds', (line, id) => {
    const [row, rate] = [rows.get(line), view.get(`${id}/total`)];
    sameRate(row?.value ?? '', rate);
    for (const key of ['light', 'interval', 'bounds', 'band']) {
      expect(row?.detail).toContain(rate?.[key] ?? 'none');
    }
    expect(row?.goTo).toBe('แท็บ ตัวบ่งชี้');
  });

  test('Home: reached and not reached, in all and by level', () => {
    expect(rows.get('approved')?.count).toBe(total?.all);
    expect(rows.get('tracked')?.count).toBe(total?.tracked);
    expect(
      numbersIn(`0 จาก ${/(\d+) คน/.exec(rows.get('tracked')?.detail ?? '')?.[1] ?? ''} คน`)
        .counts[1],
    ).toBe(total?.untracked);
    for (const [key, level] of ofLevels) {
      const row = rows.get(`progress/${key.split('/')[2] ?? ''}`);
      // There is only one wave yet, so whoever was ever reached answered in it.
      expect(row?.count).toBe(level.tracked);
      expect(numbersIn(row?.value ?? '').counts).toEqual([level.tracked, level.all]);
    }
  });

  test('Home: the mix adds up to the tracked, the weeks to the answers', () => {
    const mix = [...rows].filter(([key]) => key.startsWith('mix/'));
    const [last] = mix.slice(-1);
    const seven = mix.slice(0, 7).reduce((sum, [, row]) => sum + count(row, 'count'), 0);
    expect(String(seven)).toBe(total?.tracked);
    expect(last?.[1].count).toBe(total?.untracked);
    const weeks = [...rows].filter(([key]) => key.startsWith('week/'));
    const sum = weeks.reduce((all, [, row]) => all + count(row, 'count'), 0);
    expect(sum).toBe(count(rows.get('answered'), 'count'));
    expect(weeks.slice(-1)[0]?.[1].detail).toBe(`สะสม ${String(sum)}`);
  });

  test('the overview: figures', () => {
    const figures = ofKind(screen, 'figure');
    Object.entries(MAIN).forEach(([line, id], at) => {
      const rate = view.get(`${id}/total`);
      expect(figures[at]?.value).toBe(rows.get(line)?.value);
      expect(figures[at]?.mark).toContain(rate?.light);
      const said = figures[at]?.lines.join(' ') ?? '';
      for (const key of ['interval', 'bounds', 'sentence']) expect(said).toContain(rate?.[key]);
    });
  });

  test('the overview: progress, weeks and mix', () => {
    const [college, ...levels] = chartOf(screen, 'progress').rows;
    expect(college?.cells.slice(0, 2)).toEqual([total?.tracked, total?.all]);
    expect(levels.map(({ cells }) => cells.slice(0, 2))).toEqual(
      ofLevels.map(([, level]) => [level.tracked, level.all]),
    );
    const weeks = [...rows].filter(([key]) => key.startsWith('week/'));
    expect(chartOf(screen, 'columns').rows.map(({ cells }) => cells[0])).toEqual(
      weeks.map(([, row]) => row.count),
    );
    chartOf(screen, 'stack').rows.forEach(({ label, numbers }, at) => {
      const level = ofLevels[at]?.[1];
      expect(label).toBe(level?.stratum);
      expect(String(numbers.slice(0, 7).reduce((sum, one) => sum + one, 0))).toBe(level?.tracked);
      expect(String(numbers[7])).toBe(level?.untracked);
    });
  });

  test('the overview: fields with their intervals, and no bar on a small base', () => {
    const shown = chartOf(screen, 'range').rows;
    expect(shown.map(({ label }) => label)).toEqual(ofFields.map(([, row]) => row.stratum));
    shown.forEach(({ text, numbers, cells }, at) => {
      const row = ofFields[at]?.[1];
      sameRate(cells[0] ?? '', row);
      expect(cells[2]).toBe(row?.light);
      const isSmall = count(row, 'denominator') < NO_PERCENT_BELOW;
      expect(numbers).toHaveLength(isSmall ? 0 : 3);
      expect(cells[1]).toBe(isSmall ? '' : row?.interval);
      if (!isSmall) expect(text).toContain(row?.interval);
      if (!isSmall) expect(numbers[0]?.toFixed(2)).toBe(numbersIn(cells[0] ?? '').percent);
    });
  });

  test('the numbers of the charts are the same', () => {
    const lines = rowsOf(host, CHARTS);
    const fields = lines.filter(({ group }) => group !== '');
    const barred = ofFields.filter(([, row]) => count(row, 'denominator') >= NO_PERCENT_BELOW);
    expect(fields.map(({ group }) => group)).toEqual(barred.map(([, row]) => row.stratum));
    fields.forEach((line, at) => {
      const ends = ['low', 'toValue', 'toHigh'].reduce<number[]>(
        (sums, key) => [...sums, (sums[sums.length - 1] ?? 0) + count(line, key)],
        [],
      );
      const row = barred[at]?.[1];
      const [low = '', high = ''] = (row?.interval ?? '').split('–');
      const { percent } = numbersIn(
        row?.rate?.includes('ร้อยละ') ? row.rate : `ร้อยละ ${row?.rate ?? ''}`,
      );
      const sure = row?.interval === 'ทราบครบทุกคน';
      expect(ends.map((end) => end.toFixed(2))).toEqual(
        sure ? [percent, percent, percent] : [low, percent, high],
      );
    });
    const levels = lines.filter(({ level }) => level !== '');
    expect(levels.map(({ unreached }) => unreached)).toEqual(
      ofLevels.map(([, row]) => row.untracked),
    );
  });

  test('looking writes nothing, and neither does a second refresh', () => {
    refresh(host);
    expect(writesOf(refresh(host))).toBe(0);
    const before = host.executions.length;
    overview(host);
    const calls = host.executions.slice(before).flatMap(({ calls }) => Object.keys(calls));
    expect(calls.filter((method) => /setValues|Chart|deleteRow|insertRow/.test(method))).toEqual(
      calls.filter((method) => /getCharts|EmbeddedChart.getRanges/.test(method)),
    );
  });
});

describe('a college without anybody', () => {
  test('says what to do, and draws nothing', () => {
    const { host } = setUpCollege({}, 0);
    refresh(host);
    const rows = home(host);
    expect([...rows.keys()].filter((key) => key.startsWith('next/'))).toEqual(['next/roster']);
    for (const line of Object.keys(MAIN)) expect(rows.get(line)?.value).toBe('ไม่มีข้อมูล');
    expect(rowsOf(host, CHARTS)).toEqual([]);
    const screen = overview(host);
    expect(ofKind(screen, 'chart')).toEqual([]);
    expect(ofKind(screen, 'figure')).toEqual([]);
    expect(ofKind(screen, 'list').flatMap(({ items }) => items)).toEqual([
      'นำเข้ารายชื่อ (เมนู 1 เตรียมข้อมูล › นำเข้ารายชื่อ)',
    ]);
    expect(writesOf(refresh(host))).toBe(0);
  });
});

describe('the letter’s steps', () => {
  test('are answered on Home, stay answered, and leave the list of what to do', () => {
    const college = answeringCollege(39);
    const { host } = college;
    expect(home(host).has('next/letter')).toBe(true);
    for (const step of ['committee', 'plan', 'meeting', 'tools'])
      answerStep(college, step, 'ทำแล้ว');
    refresh(host);
    expect(home(host).has('next/letter')).toBe(false);
    expect(home(host).get('step/2568/plan')).toMatchObject({ answer: 'ทำแล้ว', value: '' });
    expect(writesOf(refresh(host))).toBe(0);
    answerStep(college, 'plan', 'กำลังทำ');
    refresh(host);
    expect(home(host).get('step/2568/plan')?.answer).toBe('กำลังทำ');
    expect([...home(host).keys()][0]).toBe('next/follow');
    expect(home(host).has('next/letter')).toBe(true);
  });
});
