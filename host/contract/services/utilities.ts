// Contract of Utilities: dates as text, digests, bytes, CSV, waiting.
import type { ContractRow } from '../contract-row.ts';
import { rowsOfSpecimens, type Specimen } from '../specimen.ts';

const REF = 'developers.google.com/apps-script/reference/utilities/utilities';
const JAVA =
  'docs.oracle.com/javase/7/docs/api/java/text/SimpleDateFormat.html, which the reference names';
const FAKES = 'github.com/brucemcpherson/gas-fakes test/testutilities.js, run live too';
const FORMAT = 'Utilities.Utilities.formatDate';

const specimens: readonly Specimen[] = [
  {
    about: FORMAT,
    on: 'Utilities',
    args: ['new Date(Date.UTC(2026, 2, 20, 1, 30))', "'Asia/Bangkok'", "'yyyy-MM-dd HH:mm:ss'"],
    gives: '2026-03-20 08:30:00',
    provenance: 'documented',
    source: `${REF}#formatDate(Date,String,String)`,
  },
  {
    about: 'Utilities.Utilities.getUuid',
    on: 'Utilities',
    read: '/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(it)',
    gives: true,
    provenance: 'documented',
    source: `${REF}#getUuid()`,
  },
];

/** Fact, arguments of Date.UTC, zone, pattern, text. */
const PATTERNS: readonly (readonly [string, string, string, string, string])[] = [
  ['the day is that of the zone', '2025, 11, 31, 18', 'Asia/Bangkok', 'yyyy-MM-dd', '2026-01-01'],
  [
    'names are English, quoted letters stay',
    '2026, 2, 20, 1, 30',
    'Asia/Bangkok',
    "yyyy-MM-dd'T'HH:mm:ssXXX EEE EEEE d MMM MMMM yy h a",
    '2026-03-20T08:30:00+07:00 Fri Friday 20 Mar March 26 8 AM',
  ],
  ['the epoch in GMT', '1970, 0, 1', 'GMT', 'dd/MM/yyyy HH:mm z Z', '01/01/1970 00:00 GMT +0000'],
  [
    'other letters than A to Z stay as they are, two apostrophes are one',
    '2026, 2, 5',
    'GMT',
    "วันที่ d/M/yyyy ''",
    "วันที่ 5/3/2026 '",
  ],
  ['YYYY is the year of the week', '2025, 11, 31', 'GMT', 'yyyy YYYY w', '2025 2026 1'],
  ['a leap day, and the day of the year', '2028, 1, 29', 'GMT', 'd D F W', '29 60 5 5'],
  ['a day of summer time', '2026, 6, 1, 12', 'Europe/Berlin', 'HH:mm Z', '14:00 +0200'],
  ['a year before Google', '1900, 0, 1', 'GMT', 'yyyy-MM-dd', '1900-01-01'],
];

const patterns = PATTERNS.map(([fact, utc, zone, pattern, expected]): ContractRow => ({
  about: FORMAT,
  aspect: 'edge',
  fact,
  call: `return Utilities.formatDate(new Date(Date.UTC(${utc})), '${zone}', ${JSON.stringify(pattern)});`,
  expected,
  provenance: 'documented',
  source: JAVA,
}));

const dates: readonly ContractRow[] = [
  {
    about: FORMAT,
    aspect: 'arguments',
    fact: 'a text is no date',
    call: "Utilities.formatDate('2026-01-01', 'GMT', 'yyyy');",
    error:
      "The parameters (String,String,String) don't match the method signature for Utilities.formatDate.",
    provenance: 'seen',
    source:
      'several public projects quote the sentence from live runs; github.com/jamietr1/google-docs-writing-tracker issue 16 for older scripts',
  },
  {
    about: FORMAT,
    aspect: 'arguments',
    fact: 'a file without a zone gives null: it passes the signature and the service refuses it',
    call: "Utilities.formatDate(new Date(0), null, 'yyyy');",
    error: 'Invalid argument: timeZone. Should be of type: String',
    provenance: 'seen',
    source: 'github.com/dledge/Google_Sheets_CRM issue 1',
  },
  {
    about: FORMAT,
    aspect: 'edge',
    fact: 'a zone that Java does not know is taken for GMT',
    call: "return Utilities.formatDate(new Date(Date.UTC(2026, 2, 20, 1, 30)), 'EDT', 'HH:mm');",
    expected: '01:30',
    provenance: 'seen',
    source: 'github.com/pixelcog/gmail-to-pdf issue 13',
  },
  {
    about: FORMAT,
    aspect: 'arguments',
    fact: 'an invalid date is refused',
    call: "Utilities.formatDate(new Date(NaN), 'GMT', 'yyyy');",
    errorStarts: 'Invalid argument: date. Should be of type: Date',
    provenance: 'believed',
    source: 'public projects quote the sentence, without saying which date they passed',
    doubt: 'error-wording',
  },
  {
    about: FORMAT,
    aspect: 'arguments',
    fact: 'a letter that Java does not know is refused',
    call: "Utilities.formatDate(new Date(0), 'GMT', 'b');",
    errorStarts: "Illegal pattern character 'b'",
    provenance: 'believed',
    source: `${JAVA}; how Apps Script words it is not known`,
    doubt: 'error-wording',
  },
];

const digests: readonly ContractRow[] = [
  {
    about: 'Utilities.Utilities.computeDigest',
    aspect: 'edge',
    fact: 'without a character set every Thai letter is a question mark: two names of one length are alike',
    call: `var digest = function (text) { return Utilities.computeDigest(Utilities.DigestAlgorithm.MD5, text).join(); };
      return [digest('สมชาย') === digest('สมหญิ'), digest('สมชาย') === digest('????')];`,
    expected: [true, false],
    provenance: 'seen',
    source: FAKES,
  },
  {
    about: 'Utilities.Utilities.computeDigest',
    aspect: 'result',
    fact: 'with UTF-8 named, the bytes of the letters count',
    call: "return Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, 'ก', Utilities.Charset.UTF_8).slice(0, 3);",
    expected: [45, 29, -100],
    provenance: 'documented',
    source: `${REF}#computeDigest(DigestAlgorithm,String,Charset)`,
  },
  {
    about: 'Utilities.Utilities.computeHmacSha256Signature',
    aspect: 'result',
    fact: 'bytes of a signature',
    call: "return Utilities.computeHmacSha256Signature('this is my input', 'my key - use a stronger one').slice(0, 4);",
    expected: [53, -75, -52, -25],
    provenance: 'seen',
    source: FAKES,
  },
  {
    about: 'Utilities.Utilities.computeHmacSha256Signature',
    aspect: 'arguments',
    fact: 'one argument too many fits no overload',
    call: "Utilities.computeHmacSha256Signature('a', 'b', Utilities.Charset.US_ASCII, 4);",
    errorStarts: 'The parameters (String,String,Utilities.Charset,number) don',
    provenance: 'seen',
    source: FAKES,
  },
];

const bytes: readonly ContractRow[] = [
  {
    about: 'Utilities.Utilities.newBlob',
    aspect: 'result',
    fact: 'a text is UTF-8 of the type text/plain, without a name',
    call: "var blob = Utilities.newBlob('ก'); return [blob.getBytes(), blob.getContentType(), blob.getName()];",
    expected: [[-32, -72, -127], 'text/plain', null],
    provenance: 'seen',
    source: FAKES,
  },
  {
    about: 'Utilities.Utilities.base64Encode',
    aspect: 'result',
    fact: 'there and back',
    call: "return Utilities.newBlob(Utilities.base64Decode(Utilities.base64Encode('สวัสดี'))).getDataAsString();",
    expected: 'สวัสดี',
    provenance: 'documented',
    source: `${REF}#base64Encode(String)`,
  },
  {
    about: 'Utilities.Utilities.base64EncodeWebSafe',
    aspect: 'result',
    fact: 'letters that may stand in an address',
    call: 'return Utilities.base64EncodeWebSafe([-5, -1, -2]);',
    expected: '-__-',
    provenance: 'documented',
    source: `${REF}#base64EncodeWebSafe(Byte)`,
  },
  {
    about: 'Utilities.Utilities.parseCsv',
    aspect: 'edge',
    fact: 'quoted cells, doubled quotes',
    call: 'return Utilities.parseCsv(\'a,"b ""c""",d\\n1,2,3\');',
    expected: [
      ['a', 'b "c"', 'd'],
      ['1', '2', '3'],
    ],
    provenance: 'seen',
    source: FAKES,
  },
  {
    about: 'Utilities.Utilities.getUuid',
    aspect: 'edge',
    fact: 'two calls never give the same',
    call: 'return Utilities.getUuid() === Utilities.getUuid();',
    expected: false,
    provenance: 'documented',
    source: `${REF}#getUuid()`,
  },
  {
    about: 'Utilities.Utilities.sleep',
    aspect: 'effect',
    fact: 'the clock goes on at least that far',
    call: 'var t = Date.now(); Utilities.sleep(50); return Date.now() - t >= 50;',
    expected: true,
    provenance: 'documented',
    source: `${REF}#sleep(Integer)`,
  },
  {
    about: 'Utilities.Utilities.sleep',
    aspect: 'arguments',
    fact: 'a text is no number of milliseconds',
    call: "Utilities.sleep('rubbish');",
    errorStarts: 'The parameters (String)',
    provenance: 'seen',
    source: 'the check of signatures, asserted on live runs by github.com/brucemcpherson/gas-fakes',
  },
];

export const UTILITY_ROWS: readonly ContractRow[] = [
  ...rowsOfSpecimens(specimens),
  ...patterns,
  ...dates,
  ...digests,
  ...bytes,
];
