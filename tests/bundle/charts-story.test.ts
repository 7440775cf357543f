// Charts of Home follow their numbers; what people did to them stays, and nothing is drawn twice.
import { describe, expect, test } from '@jest/globals';
import type { Execution } from '../../host/host-api.ts';
import type { ChartState, SheetState } from '../../host/spreadsheet/sheet-state.ts';
import { spreadsheetFile } from '../../host/world/world.ts';
import { answeringCollege } from '../support/answering.ts';
import { refresh, rowAt, say, writesOf, type AskedCollege } from '../support/asked.ts';
import { COORDINATOR, TABS, rowsOf } from '../support/college.ts';
import { openDialog } from '../support/person.ts';

const CHARTS = 'ข้อมูลกราฟ';
const DRAWS = /\.(?:insertChart|updateChart|removeChart|newChart|modify)$/;

function sheetOf({ host }: AskedCollege, title: string): SheetState {
  const file = spreadsheetFile(host.machine.world, host.containers()[0]?.id ?? '');
  const sheet = file?.body.sheets.find((one) => one.title === title);
  if (!sheet) throw new Error(`no tab ${title}`);
  return sheet;
}
const charts = (college: AskedCollege): ChartState[] => sheetOf(college, TABS.home).charts;
const draws = ({ calls }: Execution): string[] =>
  Object.keys(calls).filter((method) => DRAWS.test(method));
/** Rows of numbers under the header. */
const lengths = (college: AskedCollege): number[] =>
  charts(college).map(({ ranges }) => (ranges[0]?.area.rows ?? 0) - 1);
/** Somebody who has not answered yet does. */
function oneMore(college: AskedCollege): void {
  const silent = college.roster[3];
  say(college, { firstName: silent?.firstName ?? '', code: silent?.code ?? '' });
}

describe('charts of Home', () => {
  test('stand over the numbers of the hidden tab, and a second refresh draws nothing', () => {
    const college = answeringCollege(39);
    const lines = rowsOf(college.host, CHARTS);
    const filled = ['week', 'level', 'group'].map(
      (key) => lines.filter((line) => line[key] !== '').length,
    );
    expect(sheetOf(college, CHARTS).hidden).toBe(true);
    const drawn = charts(college).map(({ options, ranges }) => [
      String(options.title).slice(0, 12),
      (ranges[0]?.area.rows ?? 0) - 1,
    ]);
    expect(new Map(drawn as [string, number][])).toEqual(
      new Map(
        (
          [
            ['คำตอบใหม่ราย', filled[0]],
            ['สถานะล่าสุดต', filled[1]],
            ['ได้งานทำหรือ', filled[2]],
          ] as [string, number][]
        ).filter(([, count]) => count > 0),
      ),
    );
    expect(draws(refresh(college.host))).toEqual([]);
  });

  test('another week makes the range longer, and the chart stays where people moved it', () => {
    const college = answeringCollege(39);
    const [weeks] = lengths(college).slice(0, 1);
    const before = charts(college).map(({ id }) => id);
    for (const chart of charts(college)) Object.assign(chart, { anchorRow: 40, anchorColumn: 2 });
    college.host.advance({ days: 7 });
    oneMore(college);
    const execution = refresh(college.host);
    expect(draws(execution).map((method) => method.split('.').pop())).toEqual([
      'modify',
      'updateChart',
    ]);
    expect(charts(college).map(({ id }) => id)).toEqual(before);
    expect(charts(college).every(({ anchorRow }) => anchorRow === 40)).toBe(true);
    expect(Math.max(...lengths(college))).toBeGreaterThan(weeks ?? 0);
    expect(draws(refresh(college.host))).toEqual([]);
  });

  test('a chart of the staff is left alone, and one that is deleted comes back', () => {
    const college = answeringCollege(39);
    const [own] = structuredClone(charts(college));
    if (!own) throw new Error('no chart');
    const home = sheetOf(college, TABS.home);
    const ranges = own.ranges.map(({ area }) => ({ sheetId: home.id, area }));
    const count = charts(college).length;
    home.charts = [{ ...own, id: 77, ranges }];
    refresh(college.host);
    expect(charts(college)).toHaveLength(count + 1);
    expect(charts(college)[0]).toMatchObject({ id: 77, ranges });
    expect(draws(refresh(college.host))).toEqual([]);
  });

  test('typing over a number is put right without a word', () => {
    const college = answeringCollege(39);
    const { host } = college;
    const before = rowsOf(host, CHARTS);
    host.grid(COORDINATOR).type(CHARTS, rowAt(host, CHARTS, '_key', '1'), 3, '999');
    refresh(host);
    expect(rowsOf(host, CHARTS)).toEqual(before);
    expect(rowsOf(host, TABS.findings).some(({ what }) => what?.includes('999'))).toBe(false);
  });

  test('a file without the hidden tab goes on without charts until it is set up again', () => {
    const college = answeringCollege(39);
    const { host } = college;
    host.grid(COORDINATOR).deleteSheet(CHARTS);
    const execution = refresh(host);
    expect([execution.alerts, draws(execution)]).toEqual([[], []]);
    openDialog(host, 'setUp', COORDINATOR);
    refresh(host);
    expect(rowsOf(host, CHARTS).length).toBeGreaterThan(3);
    expect(writesOf(refresh(host))).toBe(0);
  });
});
