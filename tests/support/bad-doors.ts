// Bad strings through every door of the product: what a stranger or a colleague types stays text and stays whole.
import { expect, test } from '@jest/globals';
import type { LocalHost } from '../../host/create-host.ts';
import type { HostOptions } from '../../host/host-api.ts';
import { isBlankContact } from '../../src/domain/contact/contact-points.ts';
import { toCsv, harmless } from '../../src/domain/export/csv.ts';
import { plainText } from '../../src/domain/roster/parse-row.ts';
import type { Screen } from '../../src/texts/screen.ts';
import { parsePhones } from '../../src/domain/thai/phones.ts';
import { readCsv } from '../domain/export/read-csv.ts';
import { allCells, askedCollege, refresh, say, type AskedCollege } from './asked.ts';
import { asShown, bare } from './awkward-values.ts';
import { COORDINATOR, TABS, columnAt, importRows, rowsOf, setUpCollege } from './college.ts';
import { openDialog } from './person.ts';

/** Graduates whom no bad string touches, to see that their rows stay as they were. */
const BYSTANDERS = 5;
/** What every question of the form takes. */
const SAYABLE = 50;

type Texts = ReadonlyMap<string, string>;
type Row = Readonly<Record<string, string>>;

const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim();
/** Forms counts an emoji as two letters. */
const sayable = (text: string): string => {
  const letters = Array.from(text.slice(0, SAYABLE));
  return letters.join('').length < text.length && /[\uD800-\uDBFF]$/.test(letters.join(''))
    ? letters.slice(0, -1).join('')
    : letters.join('');
};
/** Under any doubt about apostrophes; a cell's own blanks at the ends are no content. */
const cellOf = (text = ''): string => bare(text.trim()).trim();
const typedText = (text: string): string => (text === "'" ? '' : cellOf(asShown(text)));

/** Formulas anywhere in the world: nobody at the keyboard made one, for every tab holds text. */
function livingFormulas(host: LocalHost): string[] {
  return [...host.snapshot().matchAll(/"f":"((?:[^"\\]|\\.){0,80})/g)]
    .map(([, formula = '']) => formula)
    .filter((formula) => formula.startsWith('='));
}

/** Refreshes as a person does; nothing may be said but that it went well, and once more changes nothing. */
function settles(host: LocalHost): void {
  const first = refresh(host);
  expect([first.error, first.alerts]).toEqual([null, []]);
  const settled = allCells(host);
  expect(refresh(host).alerts).toEqual([]);
  // Told without the cells: there are tens of thousands.
  expect(JSON.stringify(allCells(host)) === JSON.stringify(settled)).toBe(true);
  expect(livingFormulas(host)).toEqual([]);
}

const keyed = (host: LocalHost, title: string): ReadonlyMap<string, Row> =>
  new Map(rowsOf(host, title).map((row) => [row._key ?? '', row]));

/** Writes texts into one column of a view as somebody pastes them, the cells of other rows as they are. */
function pasteColumn(host: LocalHost, title: string, column: string, texts: Texts): void {
  const grid = host.grid(COORDINATOR);
  const [keys, at] = [columnAt(host, title, '_key') - 1, columnAt(host, title, column)];
  grid.display(title).forEach((row, index) => {
    const text = texts.get(row[keys] ?? '');
    if (text !== undefined) grid.type(title, index + 1, at, text);
  });
}

const SETTLED = [
  'cohort',
  'studentId',
  'name',
  'level',
  'field',
  'phone',
  'lineId',
  'email',
  'note',
];
/** What the register says of those whom nothing happened to. */
function bystanders({ host, roster }: AskedCollege): unknown[] {
  const rows = keyed(host, TABS.register);
  return roster
    .slice(-BYSTANDERS)
    .map(({ code = '' }) => SETTLED.map((column) => rows.get(code)?.[column]));
}

/** Every tab as a file: read back it is the tab, and nothing in it computes. */
function exportsWhole(host: LocalHost): void {
  const grid = host.grid(COORDINATOR);
  for (const title of grid.titles()) {
    const cells = grid.display(title);
    expect(readCsv(toCsv(cells))).toEqual(cells.map((row) => row.map(harmless)));
  }
}

const TABLES = ['left', 'all', 'summary'];

/** Files of the hand-over: nothing computes, every row is whole, and Windows Thai says the same but for "?". */
function handsOver(host: LocalHost): void {
  for (const table of TABLES) {
    const [text, bytes] = ['utf8', 'cp874'].map((encoding) => downloaded(host, table, encoding));
    const rows = readCsv(text ?? '');
    expect(rows.length).toBeGreaterThan(1);
    const width = rows[0]?.length ?? 0;
    expect(
      rows.every((row) => row.length === width && row.every((it) => it === harmless(it))),
    ).toBe(true);
    const thai = new TextDecoder('windows-874').decode(Buffer.from(bytes ?? '', 'base64'));
    const asThai = readCsv(`\uFEFF${thai}`).flat();
    const differing = rows
      .flat()
      .filter((cell, at) => cell !== asThai[at] && !asThai[at]?.includes('?'));
    expect(differing).toEqual([]);
  }
}

function downloaded(host: LocalHost, table: string, encoding: string): string {
  const request = { action: 'handOver.file', values: { table, encoding } };
  const { blocks } = host.callServer('ui', [request], COORDINATOR) as Screen;
  const file = blocks.find((block) => block.kind === 'download');
  return file?.kind === 'download' ? file.text : '';
}

interface Visit {
  readonly college: AskedCollege;
  /** Bad string of a graduation, by code. */
  readonly texts: Texts;
}

/** A college with one graduation a string; afterwards it is settled, whole and the bystanders are untouched. */
function visit(
  strings: readonly string[],
  options: Partial<HostOptions>,
  door: (visit: Visit) => void,
): void {
  const college = askedCollege(options, Math.ceil((strings.length + BYSTANDERS) / 10) * 10);
  const texts = new Map(strings.map((text, at) => [college.roster[at]?.code ?? '', text]));
  expect(texts.size).toBe(strings.length);
  const before = bystanders(college);
  door({ college, texts });
  expect(bystanders(college)).toEqual(before);
  exportsWhole(college.host);
  handsOver(college.host);
}

/** Pairs that differ, so that a failure shows the strings and not thousands of rows. */
function expectEach(
  texts: Texts,
  expected: (text: string) => string,
  got: (code: string) => string,
): void {
  const wrong = [...texts]
    .map(([code, text]) => ({ text, expected: expected(text), got: got(code) }))
    .filter((one) => one.expected !== one.got);
  expect(wrong).toEqual([]);
}

const HEADERS = [
  'รหัสนักเรียน',
  'ชื่อ',
  'นามสกุล',
  'ระดับชั้น',
  'สาขาวิชา',
  'สาขางาน',
  'ไลน์',
  'ครูที่ปรึกษา',
  'โทรศัพท์',
  'อีเมล',
];
const idAt = (at: number): string => `6620101${String(at).padStart(4, '0')}`;

function imports(strings: readonly string[], options: Partial<HostOptions>): void {
  const { host } = setUpCollege(options);
  const line = (at: number, text: string): string[] => [
    ...[idAt(at), `มงคล${at}`, 'ทองงาม', 'ปวช.', 'ช่างยนต์'],
    ...[text, text, text, text, text],
  ];
  const bad = strings.map((text, at) => line(at, text));
  const named = strings.map((text, at) => [
    ...[idAt(5000 + at), text, 'ใจดี', 'ปวช.', 'ช่างยนต์', '', '', '', '', ''],
  ]);
  const good = line(9999, '').map((cell, at) => (at === 8 ? '0812345678' : cell));
  importRows(host, [HEADERS, ...bad, ...named, good], {
    list: 'approved',
    batch: 'regular',
    approvedOn: '31/3/2569',
  });
  const rows = new Map(rowsOf(host, TABS.roster).map((row) => [row.studentId ?? '', row]));
  const texts = new Map(strings.map((text, at) => [idAt(at), text]));
  for (const column of ['subfield', 'lineId', 'advisor']) {
    expectEach(
      texts,
      (text) => bare(plainText(typedText(text))),
      (id) => bare(rows.get(id)?.[column]),
    );
  }
  expect(rows.get(idAt(9999))).toMatchObject({ firstName: 'มงคล9999', phone: '0812345678' });
  const names = strings.map((text, at) => ({ text, row: rows.get(idAt(5000 + at)) }));
  const lost = names.filter(
    ({ text, row }) => /[a-zก-ฮ]/i.test(text) && (row?.firstName ?? '') === '',
  );
  expect(lost).toEqual([]);
  settles(host);
  exportsWhole(host);
}

function answers(
  strings: readonly string[],
  options: Partial<HostOptions>,
  advisor: boolean,
): void {
  const answerable = strings.map(sayable).filter((text) => tidy(text) !== '');
  visit(answerable, options, ({ college, texts }) => {
    const { host, roster } = college;
    for (const [code, text] of texts) {
      const firstName = roster.find((row) => row.code === code)?.firstName ?? '';
      const said = { firstName, code, workplace: text, position: text };
      say(college, advisor ? { ...said, advisor: text } : said);
    }
    settles(host);
    const latest = keyed(host, TABS.latest);
    const expected = (text: string): string => cellOf(tidy(text));
    for (const column of ['workplace', 'position', ...(advisor ? ['recordedBy'] : [])]) {
      expectEach(texts, expected, (code) => cellOf(latest.get(code)?.[column]));
    }
    const register = keyed(host, TABS.register);
    expectEach(texts, expected, (code) => cellOf(register.get(code)?.place));
    const held = rowsOf(host, TABS.answers).map(
      ({ payload }) => (JSON.parse(payload ?? '') as { items: Record<string, string> }).items,
    );
    const byCode = new Map(
      held.flatMap((items) => Object.values(items).map((item) => [item, items])),
    );
    const missing = [...texts].filter(
      ([code, text]) => !Object.values(byCode.get(code) ?? {}).includes(text),
    );
    expect(missing).toEqual([]);
  });
}

function reviews(strings: readonly string[], options: Partial<HostOptions>): void {
  const answerable = strings.map(sayable).filter((text) => tidy(text) !== '');
  visit(answerable, options, ({ college }) => {
    const { host } = college;
    for (const text of answerable) say(college, { firstName: text, lastName: text });
    settles(host);
    // Rows that compare two answers or two rows of the Roster say the same names again.
    const ofAnswers = rowsOf(host, TABS.review).filter(({ _key = '' }) => !_key.includes('/'));
    const shown = ofAnswers.map(({ typedName }) => cellOf(typedName));
    expect(shown.sort()).toEqual(
      answerable.map((text) => cellOf(`${tidy(text)} ${tidy(text)}`)).sort(),
    );
    const rows = rowsOf(host, TABS.review).map(({ _key = '' }) => _key);
    const texts = new Map(rows.map((key, at) => [key, strings[at] ?? '']));
    const columns = ['verdict', 'studentId', 'comment'];
    for (const column of columns) pasteColumn(host, TABS.review, column, texts);
    settles(host);
    const decided = keyed(host, TABS.review);
    for (const column of columns) {
      expectEach(texts, typedText, (key) => cellOf(decided.get(key)?.[column]));
    }
  });
}

const zeroRestored = (text: string): string => {
  const { numbers, proposals } = parsePhones(text);
  return numbers.length === 0 && proposals.length === 1 ? (proposals[0]?.proposed ?? '') : text;
};

function corrections(strings: readonly string[], options: Partial<HostOptions>): void {
  visit(strings, options, ({ college, texts }) => {
    const { host } = college;
    const before = keyed(host, TABS.register);
    for (const column of ['phone', 'lineId', 'email', 'note'])
      pasteColumn(host, TABS.register, column, texts);
    settles(host);
    const after = keyed(host, TABS.register);
    const typed = [...texts].filter(([, text]) => !isBlankContact(typedText(text)));
    for (const column of ['phone', 'lineId', 'email']) {
      const corrected = (text: string): string =>
        column === 'phone' ? cellOf(zeroRestored(typedText(text))) : typedText(text);
      expectEach(new Map(typed), corrected, (code) => cellOf(after.get(code)?.[column]));
      // "None" and the like are no number: what was known before stands.
      const none = [...texts].filter(([, text]) => isBlankContact(typedText(text)));
      for (const [code] of none) expect(after.get(code)?.[column]).toBe(before.get(code)?.[column]);
    }
    expectEach(texts, typedText, (code) => cellOf(after.get(code)?.note));
    commentsOn(host, strings);
  });
}

/** By now nearly everybody has an address or a number that nobody can be reached by. */
function commentsOn(host: LocalHost, strings: readonly string[]): void {
  const keys = [...keyed(host, TABS.findings).keys()];
  expect(keys.length).toBeGreaterThanOrEqual(strings.length);
  const texts = new Map(strings.map((text, at) => [keys[at] ?? '', text]));
  const columns = ['owner', 'status', 'comment'];
  for (const column of columns) pasteColumn(host, TABS.findings, column, texts);
  settles(host);
  const rows = keyed(host, TABS.findings);
  for (const column of columns)
    expectEach(texts, typedText, (key) => cellOf(rows.get(key)?.[column]));
}

function entries(strings: readonly string[], options: Partial<HostOptions>): void {
  visit(strings, options, ({ college, texts }) => {
    const { host } = college;
    const keys = keyed(host, TABS.entry);
    const ofRow = (text: (code: string, text: string) => string): Texts =>
      new Map(
        [...keys.keys()].flatMap((key) => {
          const code = key.split('/')[0] ?? '';
          const bad = texts.get(code);
          return bad === undefined ? [] : [[key, text(code, bad)] as const];
        }),
      );
    // First into the choices, where they are no choice; then into the texts of a finished row.
    for (const column of ['status', 'workKind', 'firstWorkMonth', 'source', 'channel'])
      pasteColumn(
        host,
        TABS.entry,
        column,
        ofRow((_code, text) => text),
      );
    settles(host);
    const choices = {
      status: 'WORK',
      workKind: 'PRIVATE',
      firstWorkMonth: '5/2569',
      source: '',
      channel: '',
    };
    for (const [column, choice] of Object.entries(choices))
      pasteColumn(
        host,
        TABS.entry,
        column,
        ofRow(() => choice),
      );
    for (const column of ['workplace', 'position', 'recorder', 'workProvince'])
      pasteColumn(
        host,
        TABS.entry,
        column,
        ofRow((_code, text) => text),
      );
    settles(host);
    const latest = keyed(host, TABS.latest);
    for (const column of ['workplace', 'position'])
      expectEach(texts, typedText, (code) => cellOf(latest.get(code)?.[column]));
    expectEach(
      texts,
      (text) => typedText(text) || COORDINATOR,
      (code) => cellOf(latest.get(code)?.recordedBy),
    );
  });
}

const TEXT_SETTINGS = [
  'college',
  'province',
  'office',
  'officePhone',
  'officeEmail',
  'pageUrl',
  'noticeUrl',
  'noticeVersion',
  'noticeDate',
  'dpoContact',
  'basisConfirmed',
  'retentionDate',
];

function settings(strings: readonly string[], options: Partial<HostOptions>): void {
  const { host } = askedCollege(options);
  const [keys, value] = [
    columnAt(host, TABS.settings, 'setting'),
    columnAt(host, TABS.settings, 'value'),
  ];
  const grid = host.grid(COORDINATOR);
  const rows = grid.display(TABS.settings).map((row) => row[keys - 1] ?? '');
  const others = (): Row[] =>
    rowsOf(host, TABS.settings).filter(({ setting = '' }) => !TEXT_SETTINGS.includes(setting));
  const untouched = others();
  for (let from = 0; from < strings.length; from += TEXT_SETTINGS.length) {
    const texts = new Map(TEXT_SETTINGS.map((key, at) => [key, strings[from + at] ?? 'จบ']));
    for (const [key, text] of texts) grid.type(TABS.settings, rows.indexOf(key) + 1, value, text);
    const { error, alerts } = refresh(host);
    expect([error, alerts]).toEqual([null, []]);
    const held = new Map(rowsOf(host, TABS.settings).map((row) => [row.setting ?? '', row.value]));
    expectEach(texts, typedText, (key) => cellOf(held.get(key)));
  }
  settles(host);
  expect(others()).toEqual(untouched);
  const screen = openDialog(host, 'setUp', COORDINATOR).reads();
  expect(screen).not.toMatch(/undefined|\[object/);
  exportsWhole(host);
}

/** One test a door, each in a world of its own. */
export function testEveryDoor(strings: readonly string[], options: Partial<HostOptions>): void {
  test('the inbox: import into the Roster', () => {
    imports(strings, options);
  });
  test('a form, by the graduate', () => {
    answers(strings, options, false);
  });
  test('a form, by an advisor', () => {
    answers(strings, options, true);
  });
  test('the review: names typed without a code, verdicts, comments', () => {
    reviews(strings, options);
  });
  test('the register: corrections and notes; the findings: owner, status, comment', () => {
    corrections(strings, options);
  });
  test('the table of the callers', () => {
    entries(strings, options);
  });
  test('the settings', () => {
    settings(strings, options);
  });
}
