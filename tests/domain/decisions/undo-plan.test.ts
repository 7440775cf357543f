// What taking back changes, what stays and why.
import { describe, expect, test } from '@jest/globals';
import type { Decision } from '../../../src/domain/decisions/decision.ts';
import type { SheetCell } from '../../../src/domain/decisions/sheet-cells.ts';
import {
  changesNothing,
  planUndo,
  undoDecision,
  type UndoPlan,
} from '../../../src/domain/decisions/undo-plan.ts';
import { worksOf } from '../../../src/domain/decisions/works.ts';
import type { ImportRecord } from '../../../src/domain/roster/apply-import.ts';
import type { RosterCells, RosterRow } from '../../../src/domain/roster/roster-row.ts';
import { asked, importDecisions, made, setting, undo } from './made.ts';

interface Given {
  readonly decisions: readonly Decision[];
  readonly roster?: readonly RosterRow[];
  readonly inUse?: readonly string[];
  /** Texts of settings and cohorts by "tab|row|column". */
  readonly cells?: Readonly<Record<string, string>>;
}

function planOf(
  { decisions, roster = [], inUse = [], cells = {} }: Given,
  group: string,
): UndoPlan {
  const work = worksOf(decisions).find((one) => one.group === group);
  if (!work) throw new Error(`no work ${group}`);
  const held = ({ tab, row, column }: SheetCell): string | null => {
    if (tab !== 'roster') return cells[`${tab}|${row}|${column}`] ?? null;
    const found = roster.find(({ code }) => code === row);
    return found ? (found.cells[column as keyof RosterCells] ?? '') : null;
  };
  return planUndo({ decisions, roster, inUse: new Set(inUse), held }, work);
}

const inShort = ({ answers, cells, remove, append, kept }: UndoPlan): string[] => [
  ...answers.map(
    ({ kind, tab, row, column, from, to }) => `${kind} ${tab}|${row}|${column} ${from}>${to}`,
  ),
  ...cells.map(({ tab, row, column, from, to }) => `cell ${tab}|${row}|${column} ${from}>${to}`),
  ...remove.map((code) => `remove ${code}`),
  ...append.map(({ code = '', firstName = '' }) => `append ${code} ${firstName}`),
  ...kept.map(({ row, column, why, stays }) => `kept ${row}|${column} ${why} ${stays}`.trimEnd()),
];

const N = 'register|A|note';
const P = 'settings|province';
const record = (
  code: string,
  cells: Readonly<Record<string, readonly [string, string]>>,
  added = false,
): ImportRecord => ({
  code,
  added,
  changes: Object.entries(cells).map(([field, [from, to]]) => ({ field, from, to }) as never),
  file: {},
});
const row = (code: string, cells: RosterCells): RosterRow => ({ code, cells });
const ADDED = record('A', { firstName: ['', 'กานดา'], phone: ['', '0811111111'] }, true);
const AS_ADDED = row('A', { firstName: 'กานดา', phone: '0811111111' });
const PHONE = (from: string, to: string) => record('A', { phone: [from, to] });

describe('answers in views', () => {
  test.each<[string, Given, string, readonly string[]]>([
    ['the first one', { decisions: [asked('g1', N, 'ก')] }, 'g1', [`asked ${N} ก>`]],
    [
      'one upon another: the earlier comes back',
      { decisions: [asked('g1', N, 'ก'), asked('g2', N, 'ข')] },
      'g2',
      [`asked ${N} ข>ก`],
    ],
    [
      'one that was blanked comes back',
      { decisions: [asked('g1', N, 'ก'), asked('g2', N, '')] },
      'g2',
      [`asked ${N} >ก`],
    ],
    [
      'a later one on the same cell wins',
      { decisions: [asked('g1', N, 'ก'), asked('g2', N, 'ข')] },
      'g1',
      ['kept A|note later ข'],
    ],
    [
      'what still holds goes, what was decided anew stays',
      {
        decisions: [asked('g1', N, 'ก'), asked('g1', 'register|B|note', 'ค'), asked('g2', N, 'ข')],
      },
      'g1',
      ['asked register|B|note ค>', 'kept A|note later ข'],
    ],
    [
      'the later one was taken back itself',
      { decisions: [asked('g1', N, 'ก'), asked('g2', N, 'ข'), undo('g3', 'g2')] },
      'g1',
      [`asked ${N} ก>`],
    ],
    [
      'bringing back',
      { decisions: [asked('g1', N, 'ก'), undo('g2', 'g1')] },
      'g2',
      [`asked ${N} >ก`],
    ],
    [
      'bringing back under a later one',
      { decisions: [asked('g1', N, 'ก'), undo('g2', 'g1'), asked('g3', N, 'ข')] },
      'g2',
      ['kept A|note later ข'],
    ],
    [
      'a correction and what was typed in the wrong place',
      {
        decisions: [
          made('g1', 'correction', 'register|A|phone', '081'),
          made('g1', 'misplaced', 'register|A|name', 'ผิด'),
        ],
      },
      'g1',
      ['correction register|A|phone 081>', 'misplaced register|A|name ผิด>'],
    ],
    [
      'a code that came with the work stays given',
      { decisions: [asked('g1', N, 'ก'), made('g1', 'newRow', 'B', '{}')] },
      'g1',
      [`asked ${N} ก>`],
    ],
  ])('%s', (_because, given, group, changes) => {
    expect(inShort(planOf(given, group))).toEqual(changes);
  });
});

describe('settings', () => {
  const cell = (text: string) => ({ [`${P}|value`]: text });
  test.each<[string, Given, string, readonly string[]]>([
    [
      'the cell gets back what stood there',
      { decisions: [setting('g1', P, 'แพร่', 'ลำปาง')], cells: cell('ลำปาง') },
      'g1',
      ['cell settings|province|value ลำปาง>แพร่'],
    ],
    [
      'typed over by hand since: stays',
      { decisions: [setting('g1', P, 'แพร่', 'ลำปาง')], cells: cell('น่าน') },
      'g1',
      ['kept province|value typed น่าน'],
    ],
    [
      'saved anew since: stays',
      {
        decisions: [setting('g1', P, 'แพร่', 'ลำปาง'), setting('g2', P, 'ลำปาง', 'น่าน')],
        cells: cell('น่าน'),
      },
      'g1',
      ['kept province|value later น่าน'],
    ],
    [
      'both taken back, the earlier first: the oldest comes back',
      {
        decisions: [
          setting('g1', P, 'แพร่', 'ลำปาง'),
          setting('g2', P, 'ลำปาง', 'น่าน'),
          undo('g3', 'g1'),
        ],
        cells: cell('น่าน'),
      },
      'g2',
      ['cell settings|province|value น่าน>แพร่'],
    ],
    [
      'typed by hand between two: that comes back',
      {
        decisions: [setting('g1', P, 'แพร่', 'ลำปาง'), setting('g2', P, 'ตาก', 'น่าน')],
        cells: cell('น่าน'),
      },
      'g2',
      ['cell settings|province|value น่าน>ตาก'],
    ],
    [
      'brought back while it was free',
      { decisions: [setting('g1', P, 'แพร่', 'ลำปาง'), undo('g2', 'g1')], cells: cell('แพร่') },
      'g2',
      ['cell settings|province|value แพร่>ลำปาง'],
    ],
    [
      'saved after the undo, the first brought back beneath it, then the later taken back',
      {
        decisions: [
          setting('g1', P, 'แพร่', 'ลำปาง'),
          undo('g2', 'g1'),
          setting('g3', P, 'แพร่', 'น่าน'),
          undo('g4', 'g2'),
        ],
        cells: cell('น่าน'),
      },
      'g3',
      ['cell settings|province|value น่าน>ลำปาง'],
    ],
    [
      'a date of a cohort',
      {
        decisions: [setting('g1', 'cohorts|2568|reportDeadline', '', '31/12/2569')],
        cells: { 'cohorts|2568|reportDeadline': '31/12/2569' },
      },
      'g1',
      ['cell cohorts|2568|reportDeadline 31/12/2569>'],
    ],
    [
      'its row is gone',
      { decisions: [setting('g1', P, '', 'ลำปาง')] },
      'g1',
      ['kept province|value gone'],
    ],
  ])('%s', (_because, given, group, changes) => {
    expect(inShort(planOf(given, group))).toEqual(changes);
  });
});

describe('imports', () => {
  const imported = (group: string, ...records: ImportRecord[]) => importDecisions(group, records);
  test.each<[string, Given, string, readonly string[]]>([
    [
      'an added row goes',
      { decisions: imported('g1', ADDED), roster: [AS_ADDED] },
      'g1',
      ['remove A'],
    ],
    [
      'somebody wrote into it',
      { decisions: imported('g1', ADDED), roster: [row('A', { ...AS_ADDED.cells, note: 'x' })] },
      'g1',
      ['kept A| changed'],
    ],
    [
      'an answer hangs on it',
      { decisions: imported('g1', ADDED), roster: [AS_ADDED], inUse: ['A'] },
      'g1',
      ['kept A| inUse'],
    ],
    [
      'a later import says something of it too',
      {
        decisions: [...imported('g1', ADDED), ...imported('g2', record('A', {}))],
        roster: [AS_ADDED],
      },
      'g1',
      ['kept A| imported'],
    ],
    ['it is gone', { decisions: imported('g1', ADDED) }, 'g1', ['kept A| gone']],
    [
      'a changed cell gets back what was there, however the number is written now',
      {
        decisions: imported('g1', PHONE('0811111111', '0822222222')),
        roster: [row('A', { phone: '082-222-2222' })],
      },
      'g1',
      ['cell roster|A|phone 082-222-2222>0811111111'],
    ],
    [
      'two imports, the earlier taken back first',
      {
        decisions: [
          ...imported('g1', PHONE('0811111111', '0822222222')),
          ...imported('g2', PHONE('0822222222', '0833333333')),
          undo('g3', 'g1'),
        ],
        roster: [row('A', { phone: '0833333333' })],
      },
      'g2',
      ['cell roster|A|phone 0833333333>0811111111'],
    ],
    [
      'a change of a row that an import added, after that import was taken back and the row had to stay',
      {
        decisions: [
          ...imported('g1', ADDED),
          ...imported('g2', PHONE('0811111111', '0822222222')),
          undo('g3', 'g1'),
        ],
        roster: [row('A', { firstName: 'กานดา', phone: '0822222222' })],
      },
      'g2',
      ['cell roster|A|phone 0822222222>0811111111'],
    ],
    [
      'brought back: the removed row as it was',
      { decisions: [...imported('g1', ADDED), undo('g2', 'g1', ['A'])] },
      'g2',
      ['append A กานดา'],
    ],
    [
      'a row that staff had deleted before the undo does not come back',
      { decisions: [...imported('g1', ADDED), undo('g2', 'g1')] },
      'g2',
      [],
    ],
    [
      'brought back although the person was imported anew',
      {
        decisions: [...imported('g1', ADDED), undo('g2', 'g1', ['A'])],
        roster: [row('B', { firstName: 'กานดา' })],
      },
      'g2',
      ['kept A| there'],
    ],
    [
      'brought back and taken back again',
      {
        decisions: [...imported('g1', ADDED), undo('g2', 'g1', ['A']), undo('g3', 'g2')],
        roster: [AS_ADDED],
      },
      'g1',
      ['remove A'],
    ],
  ])('%s', (_because, given, group, changes) => {
    expect(inShort(planOf(given, group))).toEqual(changes);
  });
});

describe('what is offered and confirmed', () => {
  test('a work that later ones made void changes nothing, an import whose rows are gone does', () => {
    const void_ = planOf({ decisions: [asked('g1', N, 'ก'), asked('g2', N, 'ข')] }, 'g1');
    expect(changesNothing(void_)).toBe(true);
    expect(changesNothing(planOf({ decisions: importDecisions('g1', [ADDED]) }, 'g1'))).toBe(false);
  });

  test('any later decision makes another plan', () => {
    const decisions = [asked('g1', N, 'ก')];
    const more = [...decisions, asked('g2', 'register|B|note', 'ข')];
    expect(planOf({ decisions }, 'g1')).not.toEqual(planOf({ decisions: more }, 'g1'));
  });

  test('the undo remembers which rows it removed', () => {
    const plan = planOf({ decisions: importDecisions('g1', [ADDED]), roster: [AS_ADDED] }, 'g1');
    expect(undoDecision(plan)).toEqual({ kind: 'undo', subject: 'g1', value: '{"removed":["A"]}' });
  });
});
