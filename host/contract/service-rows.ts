// Contract of the small services: properties, cache, lock, session, utilities, html, the screen.
import type { ContractRow } from './contract-row.ts';

export const SERVICE_ROWS: readonly ContractRow[] = [
  {
    call: "var p = PropertiesService.getDocumentProperties(); p.setProperty('c1', 1); return p.getProperty('c1');",
    expected: '1.0',
    provenance: 'seen',
  },
  {
    call: "return PropertiesService.getDocumentProperties().getProperty('none');",
    expected: null,
    provenance: 'documented',
  },
  {
    call: "var p = PropertiesService.getUserProperties().setProperties({ c2: 'ก', c3: 'ข' }); p.deleteProperty('c2'); return [p.getProperty('c2'), p.getProperty('c3')];",
    expected: [null, 'ข'],
    provenance: 'documented',
  },
  {
    call: "var s = ''; for (var i = 0; i < 9300; i++) s += 'x'; PropertiesService.getDocumentProperties().setProperty('big', s);",
    error: 'Argument too large: value',
    provenance: 'believed',
  },
  {
    call: "PropertiesService.getDocumentProperties().setProperty('x', null);",
    error:
      "The parameters (String,null) don't match the method signature for PropertiesService.Properties.setProperty.",
    provenance: 'believed',
  },
  {
    call: "var c = CacheService.getScriptCache(); var r = c.put('k', 'v', 10); return [r, c.get('k'), c.get('none')];",
    expected: [null, 'v', null],
    provenance: 'seen',
  },
  {
    call: "var c = CacheService.getScriptCache(); c.put('k', 'v', 10); Utilities.sleep(11000); return c.get('k');",
    expected: null,
    provenance: 'documented',
  },
  {
    call: "var s = ''; for (var i = 0; i < 102401; i++) s += 'x'; CacheService.getScriptCache().put('k', s);",
    error: 'Argument too large: value',
    provenance: 'seen',
  },
  {
    call: "var c = CacheService.getUserCache(); c.put('a', '1'); c.put('b', '2'); return c.getAll(['a', 'b', 'z']);",
    expected: { a: '1', b: '2' },
    provenance: 'documented',
  },
  {
    call: 'var l = LockService.getScriptLock(); var before = l.hasLock(); l.waitLock(10); var held = l.hasLock(); l.releaseLock(); return [before, held, l.hasLock()];',
    expected: [false, true, false],
    provenance: 'documented',
  },
  {
    call: 'return LockService.getDocumentLock().tryLock(-100);',
    expected: false,
    provenance: 'seen',
  },
  {
    call: 'LockService.getDocumentLock().waitLock(-100);',
    error: 'Lock timeout: another process was holding the lock for too long.',
    provenance: 'seen',
  },
  {
    call: 'return LockService.getScriptLock().tryLock(0) && LockService.getScriptLock().hasLock();',
    expected: true,
    provenance: 'believed',
  },
  {
    call: 'return Session.getScriptTimeZone();',
    expected: 'Asia/Bangkok',
    provenance: 'documented',
  },
  {
    call: 'return Session.getEffectiveUser().getEmail() === Session.getActiveUser().getEmail();',
    expected: true,
    provenance: 'documented',
  },
  {
    call: "return Utilities.formatDate(new Date(Date.UTC(2026, 2, 20, 1, 30)), 'Asia/Bangkok', \"yyyy-MM-dd'T'HH:mm:ssXXX EEE d MMM yy h a\");",
    expected: '2026-03-20T08:30:00+07:00 Fri 20 Mar 26 8 AM',
    provenance: 'documented',
  },
  {
    call: "return Utilities.formatDate(new Date(Date.UTC(2025, 11, 31, 18)), 'Asia/Bangkok', 'yyyy-MM-dd');",
    expected: '2026-01-01',
    provenance: 'documented',
  },
  {
    call: "return Utilities.formatDate(new Date(0), 'GMT', 'dd/MM/yyyy HH:mm z Z');",
    expected: '01/01/1970 00:00 GMT +0000',
    provenance: 'documented',
  },
  {
    call: "Utilities.formatDate('2026-01-01', 'GMT', 'yyyy');",
    error:
      "The parameters (String,String,String) don't match the method signature for Utilities.formatDate.",
    provenance: 'seen',
  },
  {
    call: "return Utilities.computeDigest(Utilities.DigestAlgorithm.MD5, 'สมชาย').join() === Utilities.computeDigest(Utilities.DigestAlgorithm.MD5, 'สมหญิ').join();",
    expected: true,
    provenance: 'seen',
  },
  {
    call: "return Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, 'ก', Utilities.Charset.UTF_8).slice(0, 3);",
    expected: [45, 29, -100],
    provenance: 'documented',
  },
  {
    call: "return Utilities.computeHmacSha256Signature('a', 'k').length;",
    expected: 32,
    provenance: 'documented',
  },
  {
    call: "return Utilities.newBlob('ก').getBytes();",
    expected: [-32, -72, -127],
    provenance: 'documented',
  },
  {
    call: "return Utilities.newBlob('ก').getContentType();",
    expected: 'text/plain',
    provenance: 'seen',
  },
  {
    call: "return Utilities.newBlob(Utilities.base64Decode(Utilities.base64Encode('สวัสดี'))).getDataAsString();",
    expected: 'สวัสดี',
    provenance: 'documented',
  },
  {
    call: 'return Utilities.base64EncodeWebSafe([-5, -1, -2]);',
    expected: '-__-',
    provenance: 'documented',
  },
  {
    call: 'return Utilities.parseCsv(\'a,"b ""c""",d\\n1,2,3\');',
    expected: [
      ['a', 'b "c"', 'd'],
      ['1', '2', '3'],
    ],
    provenance: 'seen',
  },
  {
    call: 'return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(Utilities.getUuid());',
    expected: true,
    provenance: 'documented',
  },
  {
    call: 'var t = Date.now(); Utilities.sleep(1500); return Date.now() - t >= 1500;',
    expected: true,
    provenance: 'documented',
  },
  {
    call: "var h = HtmlService.createHtmlOutput('<b>ก</b>').setWidth(400).appendUntrusted('<i>'); return [h.getContent(), h.getWidth(), h.getTitle()];",
    expected: ['<b>ก</b>&#60;i&#62;', 400, ''],
    provenance: 'seen',
  },
  {
    call: "HtmlService.createHtmlOutputFromFile('none');",
    error: 'No HTML file named none was found.',
    provenance: 'seen',
  },
  {
    call: 'return new Date(2026, 2, 20, 8, 30).toISOString();',
    expected: '2026-03-20T01:30:00.000Z',
    provenance: 'documented',
  },
  {
    call: 'return [new Date(0).getHours(), new Date(0).getTimezoneOffset(), String(new Date(0))];',
    expected: [7, -420, 'Thu Jan 01 1970 07:00:00 GMT+0700 (Indochina Time)'],
    provenance: 'documented',
  },
  {
    call: "return new Date('2026-03-20').toISOString() + new Date('2026-03-20T00:00').toISOString();",
    expected: '2026-03-20T00:00:00.000Z2026-03-19T17:00:00.000Z',
    provenance: 'documented',
  },
  {
    call: 'return [typeof setTimeout, typeof URL, typeof fetch, typeof TextEncoder, typeof process, typeof structuredClone];',
    expected: ['undefined', 'undefined', 'undefined', 'undefined', 'undefined', 'undefined'],
    provenance: 'documented',
  },
  {
    call: 'var d = new Date(2026, 0, 31); d.setMonth(1); return [d.getMonth(), d.getDate(), d instanceof Date];',
    expected: [2, 3, true],
    provenance: 'documented',
  },
  {
    call: "return ['ข', 'ก'].sort(function (a, b) { return a.localeCompare(b, 'th'); });",
    expected: ['ก', 'ข'],
    provenance: 'believed',
  },
  {
    call: "return new Date(0).toLocaleDateString('th-TH', { year: 'numeric' });",
    provenance: 'unknown',
    doubt: 'intl-thai',
    variants: { yes: 'พ.ศ. 2513', no: '1970' },
  },
  {
    call: 'try { sheet.getRange(0, 0); } catch (e) { return [e.name, String(e).slice(0, 10), e instanceof Error]; }',
    expected: ['Exception', 'Exception:', true],
    provenance: 'seen',
  },
];
