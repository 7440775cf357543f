// Contract of the language itself: dates in the script's zone, what the runtime has and lacks. Nothing here may fail to parse.
import type { ContractRow } from './contract-row.ts';

const V8 = 'developers.google.com/apps-script/guides/v8-runtime';
const MIGRATION = `${V8}/migration`;
const ECMA = 'tc39.es/ecma262';
const ES2019 =
  'github.com/grant/ts2gas issue 46: tests run in Apps Script found all features up to ES2019';

/** Whatever the row is about, its result follows from the standard of the language. */
const standard = (about: string, fact: string, rest: Pick<ContractRow, 'call' | 'expected'>) =>
  ({ about, aspect: 'result', fact, ...rest, provenance: 'documented', source: ECMA }) as const;

const dates: readonly ContractRow[] = [
  {
    ...standard('Base.Date.getTime', 'milliseconds since 1970', {
      call: 'return new Date(Date.UTC(2026, 2, 20, 1, 30)).getTime();',
      expected: 1773970200000,
    }),
  },
  {
    ...standard('Base.Date.getTime', 'a number, also of a date that a cell held', {
      call: "sheet.getRange('A1').setValue(new Date(0)); return [kindOf(new Date().getTime()), kindOf(sheet.getRange('A1').getValue().getTime())];",
      expected: ['number', 'number'],
    }),
    aspect: 'types',
  },
  {
    ...standard('Base.Date.getTime', 'of no date it is not a number', {
      call: "return isNaN(new Date('ไม่ใช่วันที่').getTime());",
      expected: true,
    }),
    aspect: 'edge',
  },
  {
    ...standard('Base.Date.getTime', 'a method of the language overlooks what it does not take', {
      call: "return new Date(5).getTime('x');",
      expected: 5,
    }),
    aspect: 'arguments',
  },
  {
    ...standard('Base.Date.getTime', 'asking changes nothing', {
      call: 'var date = new Date(7); return changes(function () { date.getTime(); }).concat(date.getTime());',
      expected: [7],
    }),
    aspect: 'effect',
  },
  {
    about: 'Language.Date',
    aspect: 'edge',
    fact: 'local time is that of the manifest, also before 1970 and over the end of a month',
    call: `var d = new Date(2026, 0, 31); d.setMonth(1);
      return [new Date(2026, 2, 20, 8, 30).toISOString(), new Date(0).getHours(), new Date(0).getTimezoneOffset(), d.getMonth(), d.getDate(), d instanceof Date];`,
    expected: ['2026-03-20T01:30:00.000Z', 7, -420, 2, 3, true],
    provenance: 'documented',
    source: 'developers.google.com/apps-script/concepts/manifests: timeZone',
  },
  {
    about: 'Language.Date',
    aspect: 'edge',
    fact: 'a day alone is read as UTC, a day with a time as local',
    call: "return [new Date('2026-03-20').toISOString(), new Date('2026-03-20T00:00').toISOString()];",
    expected: ['2026-03-20T00:00:00.000Z', '2026-03-19T17:00:00.000Z'],
    provenance: 'documented',
    source: `${ECMA}/#sec-date-time-string-format`,
  },
];

const ABSENT =
  'setTimeout setInterval TextEncoder TextDecoder fetch FormData File Blob URL URLSearchParams atob btoa crypto window navigator performance process';

const runtime: readonly ContractRow[] = [
  {
    about: 'Language.Global',
    aspect: 'result',
    fact: 'names of browsers and Node that are not there',
    call: `return '${ABSENT}'.split(' ').filter(function (name) { return typeof globalThis[name] !== 'undefined'; });`,
    expected: [],
    provenance: 'documented',
    source: `${V8}#limitations`,
  },
  {
    about: 'Language.Error',
    aspect: 'result',
    fact: 'errors of services are Errors by the name Exception',
    call: 'try { sheet.getRange(0, 0); } catch (e) { return [e.name, String(e).slice(0, 10), e instanceof Error]; }',
    expected: ['Exception', 'Exception:', true],
    provenance: 'seen',
    source: 'github.com/lucasvtiradentes/gcal-sync issue 115 prints name and message',
  },
  {
    about: 'Language.JSON',
    aspect: 'edge',
    fact: 'a member of an enumeration becomes its name',
    call: 'return JSON.stringify({ type: ScriptApp.EventType.CLOCK });',
    expected: '{"type":"CLOCK"}',
    provenance: 'documented',
    source: MIGRATION,
  },
  {
    about: 'Language.String',
    aspect: 'edge',
    fact: 'NFC puts composed letters together; SARA AM stays what was typed',
    call: "return ['e\\u0301'.normalize('NFC').length, '\\u0e33'.normalize('NFC').length, '\\u0e4d\\u0e32'.normalize('NFC').length];",
    expected: [1, 1, 2],
    provenance: 'documented',
    source: `${ECMA}/#sec-string.prototype.normalize, unicode.org/reports/tr15`,
  },
  {
    about: 'Language.ES2019',
    aspect: 'result',
    fact: 'the library of ES2019',
    call: `return [Object.fromEntries([['a', 1]]).a, [[1], [2]].flat().length, [1, 2].flatMap(function (n) { return [n, n]; }).length,
      ' a '.trimStart(), 'a'.padStart(2, '0'), Object.entries({ b: 2 })[0][1], Array.from(new Set([1, 1])).length];`,
    expected: [1, 2, 4, 'a ', '0a', 2, 1],
    provenance: 'seen',
    source: ES2019,
  },
  {
    about: 'Language.RegExp',
    aspect: 'result',
    fact: 'looking behind, named groups, letters by script, all lines',
    call: `return ['a1b2'.match(new RegExp('(?<=b)[0-9]'))[0], new RegExp('(?<day>[0-9]+)/').exec('31/12').groups.day,
      new RegExp('^[\\\\p{Script=Thai}]+$', 'u').test('กำ'), new RegExp('a.b', 's').test('a\\nb')];`,
    expected: ['2', '31', true, true],
    provenance: 'seen',
    source: ES2019,
  },
  {
    about: 'Language.ES2022',
    aspect: 'result',
    fact: 'what ES2020 to ES2022 added to the library',
    call: `return [typeof ''.replaceAll, typeof ''.matchAll, typeof [].at, typeof Object.hasOwn, typeof Promise.allSettled];`,
    provenance: 'believed',
    source: 'public scripts use them; no report of a test',
    doubt: 'newer-javascript',
    variants: {
      there: ['function', 'function', 'function', 'function', 'function'],
      missing: ['undefined', 'undefined', 'undefined', 'undefined', 'undefined'],
    },
  },
];

const intl: readonly ContractRow[] = [
  {
    about: 'Language.Intl',
    aspect: 'result',
    fact: 'dates in German',
    call: "return new Date(Date.UTC(2012, 11, 20, 3)).toLocaleDateString('de-DE', { year: 'numeric', month: 'long', day: 'numeric' });",
    expected: '20. Dezember 2012',
    provenance: 'documented',
    source: MIGRATION,
  },
  {
    about: 'Language.Intl',
    aspect: 'result',
    fact: 'years in Thai',
    call: "return new Date(0).toLocaleDateString('th-TH', { year: 'numeric' });",
    provenance: 'unknown',
    source: 'no report',
    doubt: 'intl-thai',
    variants: { yes: 'พ.ศ. 2513', no: '1970' },
  },
  {
    about: 'Language.Intl',
    aspect: 'result',
    fact: 'sorting and dividing into words in Thai',
    call: "return [new globalThis.Intl.Collator('th').resolvedOptions().locale, typeof globalThis.Intl.Segmenter];",
    provenance: 'unknown',
    source: 'no report',
    doubt: 'intl-thai',
    variants: { yes: ['th', 'function'], no: ['en-US', 'undefined'] },
  },
  {
    about: 'Language.Intl',
    aspect: 'edge',
    fact: 'two consonants are in the order of the alphabet, with any collation',
    call: "return ['ข', 'ก'].sort(function (a, b) { return a.localeCompare(b, 'th'); });",
    expected: ['ก', 'ข'],
    provenance: 'documented',
    source: 'unicode.org/reports/tr10: the root collation orders them so',
  },
];

export const LANGUAGE_ROWS: readonly ContractRow[] = [...dates, ...runtime, ...intl];
