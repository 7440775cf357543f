// A paper as it is read, and the few words that stand on every one.

import { thaiDigits } from '../domain/thai/digits.ts';
import type { Paper, PaperPart } from './paper.ts';

export const PAPER_TEXTS = {
  page: 'หน้า ',
  keepWord: 'เก็บเป็นไฟล์ Word',
  keeping: 'กำลังทำไฟล์ Word…',
  kept: 'เก็บไฟล์แล้ว ดูในโฟลเดอร์ดาวน์โหลด',
  notKept: 'ทำไฟล์ Word ไม่สำเร็จ โปรดตรวจอินเทอร์เน็ตแล้วกดอีกครั้ง',
  sign: 'ลงชื่อ',
} as const;

/** The same paper with the digits of its style. */
export function paperInWords(paper: Paper): Paper {
  if (paper.style === 'plain') return paper;
  const { title, asOf, parts } = paper;
  return {
    ...paper,
    title: thaiDigits(title),
    asOf: thaiDigits(asOf),
    parts: parts.map(partInWords),
  };
}

const all = (texts: readonly string[]): string[] => texts.map(thaiDigits);

function partInWords(part: PaperPart): PaperPart {
  switch (part.kind) {
    case 'heading':
    case 'paragraph':
      return { ...part, text: thaiDigits(part.text) };
    case 'pairs':
      return {
        ...part,
        pairs: part.pairs.map(([label, value]) => [thaiDigits(label), thaiDigits(value)] as const),
      };
    case 'list':
      return { ...part, items: all(part.items) };
    case 'table':
      return {
        ...part,
        caption: thaiDigits(part.caption),
        head: all(part.head),
        rows: part.rows.map(all),
      };
    case 'signatures':
      return { ...part, roles: all(part.roles) };
    case 'pageBreak':
      return part;
  }
}

/** Characters that no file system takes become a space. */
export const paperFileName = ({ fileName, title }: Paper): string =>
  (fileName ?? title).replace(/[\\/:*?"<>|\s]+/g, ' ').trim();

/** How many places to sign stand in one row. */
export const signaturesBeside = (roles: readonly string[]): number =>
  roles.length % 3 === 0 ? 3 : 2;

/** The lines of each place: signature, name in brackets, role. */
export function signatureLines(roles: readonly string[]): (readonly string[])[] {
  const dots = '.'.repeat(signaturesBeside(roles) === 3 ? 22 : 32);
  return roles.map((role) => [`${PAPER_TEXTS.sign}${dots}`, `(${dots}${'.'.repeat(6)})`, role]);
}
