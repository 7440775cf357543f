// What leaves the college: every message says who asks and that nothing secret is asked, with no holes.

import { describe, expect, test } from '@jest/globals';
import {
  advisorName,
  advisorText,
  callScript,
  lineGroupText,
  linePersonText,
  lineShareUrl,
  personMail,
  testMail,
  type Addressee,
  type GroupFacts,
  type MessageContext,
} from '../../../src/domain/contact/messages.ts';
import { cleanHeader, escapeHtml } from '../../../src/domain/contact/mail-parts.ts';
import { MESSAGE_TEXTS as T } from '../../../src/texts/message-texts.ts';
import { CONTEXT } from './sample.ts';

const TO: Addressee = {
  firstName: 'สมปอง',
  advisor: 'ครูสมศรี ใจดี',
  level: 'ปวช.',
  field: 'ช่างยนต์',
  link: 'https://docs.google.com/forms/d/e/x/viewform?entry.1=AAA1&entry.2=P',
};
const GROUP: GroupFacts = {
  group: 'ชย.1',
  advisor: 'นางสาวสมศรี ใจดี',
  groupLink: 'https://docs.google.com/forms/d/e/x/viewform?entry.2=G',
  answered: 12,
  total: 30,
  open: 18,
};
const OPEN = [
  { name: 'สมปอง ตัวอย่าง', link: 'https://docs.google.com/proxy1' },
  { name: 'สมหญิง ตัวอย่าง', link: 'https://docs.google.com/proxy2' },
];

type Everything = Readonly<Record<string, string>>;

const everyMessage = (context: MessageContext, to: Addressee, group: GroupFacts): Everything => ({
  first: personMail(T, context, { to, kind: 'first' }).body,
  reminder: personMail(T, context, { to, kind: 'reminder' }).body,
  test: testMail(T, context, to).body,
  linePerson: linePersonText(T, context, to),
  lineGroup: lineGroupText(T, context, group),
  advisor: advisorText(T, context, { group, open: OPEN }),
  callScript: callScript(T, context, to),
});

describe('every message', () => {
  test.each(Object.entries(everyMessage(CONTEXT, TO, GROUP)))(
    '%s names college, advisor, landline and cohort and asks nothing secret',
    (_, text) => {
      for (const part of ['วิทยาลัยตัวอย่าง', 'ครูสมศรี ใจดี', '054 000 000', '2568']) {
        expect(text).toContain(part);
      }
      expect(text).toMatch(/ไม่ต้อง(?:ลงชื่อเข้าใช้|ล็อกอิน)/);
      expect(text).toMatch(/ไม่ขอเลขบัตรประชาชน.*เลขบัญชี/);
    },
  );

  const BLANK_CONTEXT: MessageContext = {
    college: '',
    office: '',
    officePhone: '',
    pageUrl: '',
    year: '',
    roundName: '',
    closeDate: '',
  };
  const contexts = Object.keys(CONTEXT).map((key) => [key, { ...CONTEXT, [key]: '' }] as const);
  const people = (['firstName', 'advisor', 'level', 'field'] as const).map(
    (key) => [key, { ...TO, [key]: '' }] as const,
  );
  const missing: readonly (readonly [string, Everything])[] = [
    ...contexts.map(([key, context]) => [key, everyMessage(context, TO, GROUP)] as const),
    ...people.map(([key, to]) => [key, everyMessage(CONTEXT, to, GROUP)] as const),
    ['group', everyMessage(CONTEXT, TO, { ...GROUP, group: '' })],
    ['group advisor', everyMessage(CONTEXT, TO, { ...GROUP, advisor: '-' })],
    ['nobody in the group', everyMessage(CONTEXT, TO, { ...GROUP, total: 0, answered: 0 })],
    [
      'everything',
      everyMessage(
        BLANK_CONTEXT,
        { ...TO, firstName: '', advisor: '', level: '', field: '' },
        { ...GROUP, group: '', advisor: '' },
      ),
    ],
  ];

  test.each(missing)('leaves no hole without %s', (_, messages) => {
    for (const [name, text] of Object.entries(messages)) {
      const hole =
        /ครู(?=[\s)]|$)(?!ที่ปรึกษา)|โทร(?=\s*(?:\n|$))|(?<!ขอบ)คุณ(?=\s|$)|กลุ่ม (?=\s|$)|ปีการศึกษา(?!\s\d)|ถึง(?=\n|$)|สอบถาม(?=\n|$)|หรือ(?=\s|$)|[{}[\]|]|\(\s*\)| {2}|จาก \s|undefined/m;
      expect([name, hole.exec(text)?.[0] ?? null, text]).toEqual([name, null, text]);
    }
  });
});

describe('mail', () => {
  test('the subject names level and round and stays one line', () => {
    const context = { ...CONTEXT, roundName: 'รอบที่ 1\r\nBcc: everybody@example.com' };
    const { subject } = personMail(T, context, { to: TO, kind: 'first' });
    expect(subject).toBe(
      'ขอทราบการมีงานทำหรือเรียนต่อ (ปวช.) รอบที่ 1 Bcc: everybody@example.com – วิทยาลัยตัวอย่าง',
    );
  });

  test('two graduations of one person differ in more than the link', () => {
    const other = { ...TO, level: 'ปวส.', field: 'เทคนิคยานยนต์' };
    const [a, b] = [TO, other].map((to) => personMail(T, CONTEXT, { to, kind: 'first' }));
    expect(a?.body).toContain('ปวช. สาขาวิชาช่างยนต์');
    expect(b?.body).toContain('ปวส. สาขาวิชาเทคนิคยานยนต์');
    expect(a?.subject).not.toBe(b?.subject);
  });

  test('html shows names as text and the link as a button', () => {
    const to = { ...TO, firstName: '<img src=x onerror="alert(1)">&' };
    const { htmlBody } = personMail(T, CONTEXT, { to, kind: 'first' });
    expect(htmlBody).toContain('คุณ&lt;img src=x onerror=&quot;alert(1)&quot;&gt;&amp;');
    expect(htmlBody).not.toContain('<img');
    expect(htmlBody).toContain('entry.1=AAA1&amp;entry.2=P"');
    expect(htmlBody).toContain('>เปิดแบบติดตาม</a>');
  });

  test('an address that is no https link does not become one', () => {
    const to = { ...TO, link: 'javascript:alert(1)' };
    expect(personMail(T, CONTEXT, { to, kind: 'first' }).htmlBody).not.toContain('<a ');
  });

  test('the test mail says that it is one', () => {
    expect(testMail(T, CONTEXT, TO).subject).toMatch(/^ทดสอบ ขอทราบ/);
  });

  test.each([
    ['ก\r\nข', 'ก ข'],
    ['ก\u2028ข\u0085ค', 'ก ข ค'],
    ['\u0000ก\t', 'ก'],
  ])('header %j → %j', (text, clean) => {
    expect(cleanHeader(text)).toBe(clean);
  });

  test('escapeHtml leaves nothing that ends a text or an attribute', () => {
    expect(escapeHtml(`<a href="x" id='y'>&`)).toBe(
      '&lt;a href=&quot;x&quot; id=&#39;y&#39;&gt;&amp;',
    );
  });
});

describe('group and advisor', () => {
  test('the group text carries counts and the class link, no name and no personal link', () => {
    const text = lineGroupText(T, CONTEXT, GROUP);
    expect(text).toContain('กลุ่มเราตอบแล้ว 12 จาก 30 คน');
    expect(text).toContain(GROUP.groupLink);
    expect(text).not.toContain('สมปอง');
  });

  test('the advisor gets the names with proxy links above the text for the group', () => {
    const text = advisorText(T, CONTEXT, { group: GROUP, open: OPEN });
    const [forAdvisor = '', forGroup = ''] = text.split('ข้อความสำหรับวางในกลุ่ม');
    expect(forAdvisor).toContain('1. สมปอง ตัวอย่าง – ตอบแทน: https://docs.google.com/proxy1');
    expect(forAdvisor).toContain('เหลือ 18 คน');
    expect(forGroup).not.toMatch(/สมปอง|สมหญิง|proxy/);
    expect(forGroup).toContain(GROUP.groupLink);
  });

  test('nobody left: thanks instead of an empty list', () => {
    const done = { ...GROUP, answered: 30, open: 0 };
    const text = advisorText(T, CONTEXT, { group: done, open: [] });
    expect(text).toContain('ตอบครบแล้ว ทั้ง 30 คน');
    expect(text).not.toContain(GROUP.groupLink);
  });

  test.each([
    ['ครูสมศรี ใจดี', 'สมศรี ใจดี'],
    ['ครูนางสาวสมศรี  ใจดี', 'สมศรี ใจดี'],
    ['อ.สมศรี', 'สมศรี'],
    ['อาจารย์ ดร.สมศรี ใจดี', 'สมศรี ใจดี'],
    ['นายสมชาย ณ ลำปาง', 'สมชาย ณ ลำปาง'],
    ['นายิกา ใจดี', 'นายิกา ใจดี'],
    ['ครู', ''],
    ['-', ''],
    ['', ''],
  ])('advisor %j is called %j', (written, called) => {
    expect(advisorName(written)).toBe(called);
  });

  test('the share link survives a round trip', () => {
    const text = lineGroupText(T, CONTEXT, GROUP);
    const url = new URL(lineShareUrl(text));
    expect(url.searchParams.get('text')).toBe(text);
  });
});
