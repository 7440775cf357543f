// A college that reports: some answered themselves, some were answered for, and somebody looked at what was found.
import { refresh, askedCollege, say, typeAt, type AskedCollege } from './asked.ts';
import { rowsOf, TABS } from './college.ts';

/** Typed by somebody: markup, and a character that no XML holds. */
export const OWNER = 'ครู<b>"ตัวอย่าง" & คณะ\u0001';

/** Three of four answered, two thirds of them with work; the first finding was taken up by somebody. */
export function reportedCollege(graduations: number): AskedCollege {
  const college = askedCollege({}, graduations);
  const { host, roster } = college;
  roster.forEach(({ code = '', firstName = '' }, n) => {
    if (n % 4 === 3) return;
    say(college, {
      code,
      firstName,
      ...(n % 3 === 0 ? {} : { workplace: 'อู่ช่างดี' }),
      ...(n % 7 === 5 ? { advisor: 'ครูตัวอย่าง' } : {}),
    });
  });
  refresh(host);
  const [finding] = rowsOf(host, TABS.findings);
  if (finding) {
    typeAt(host, TABS.findings, { key: finding._key ?? '', column: 'owner', text: OWNER });
    refresh(host);
  }
  return college;
}
