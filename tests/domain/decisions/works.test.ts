// Which works stand in the list of the dialog, and what each of them is.
import { describe, expect, test } from '@jest/globals';
import type { Decision } from '../../../src/domain/decisions/decision.ts';
import { worksOf } from '../../../src/domain/decisions/works.ts';
import { workText } from '../../../src/texts/undo-texts.ts';
import { asked, importDecisions, made, setting, undo } from './made.ts';

const record = (code: string) => ({ code, added: true, changes: [], file: {} });
const IMPORT = importDecisions('g1', [record('A'), record('B')]);
const NOTE = asked('g2', 'register|A|note', 'โทรเย็น');
const VERDICT = asked('g3', 'review|r1|verdict', 'ใช่คนนี้');
const CONFIRMED = asked('g3', 'review|r1|confirmed', 'A');

const listed = (decisions: readonly Decision[]): string[] =>
  worksOf(decisions).map((work) => `${work.group} ${workText(work)}`);

describe('the list of works', () => {
  test.each<[string, readonly Decision[], readonly string[]]>([
    ['nothing was decided', [], []],
    [
      'newest first, an import counts persons',
      [...IMPORT, NOTE],
      ['g2 กรอกในแท็บ ทะเบียนติดตาม 1 ช่อง (1 แถว)', 'g1 นำเข้ารายชื่อ 2 คน'],
    ],
    [
      'what is remembered beside a verdict is no cell',
      [VERDICT, CONFIRMED],
      ['g3 ตัดสินในแท็บ รอพิจารณา 1 ช่อง (1 แถว)'],
    ],
    [
      'a harvest of several sorts is one work',
      [
        asked('g4', 'entry|A/2568-1|status', 'WORK'),
        asked('g4', 'entry|A/2568-1|workplace', 'อู่'),
        asked('g4', 'entry|B/2568-1|status', 'STUDY'),
        made('g4', 'correction', 'register|A|phone', '081'),
        made('g4', 'misplaced', 'register|A|name', 'ผิด'),
        made('g4', 'newRow', 'C', '{}'),
      ],
      ['g4 กรอกในแท็บ บันทึกแทน 3 ช่อง (2 แถว) · แก้ข้อมูลติดต่อ 1 ช่อง · พิมพ์ทับช่องที่โปรแกรมเขียน 1 ช่อง'],
    ],
    ['a code given to a row is no work', [made('g5', 'newRow', 'C', '{}')], []],
    [
      'settings',
      [
        setting('g6', 'settings|province', '', 'ลำปาง'),
        setting('g6', 'cohorts|2568|graduatedOn', '', 'x'),
      ],
      ['g6 บันทึกการตั้งค่า 2 ช่อง'],
    ],
    [
      'an undo stands for what it took back, which is no longer there itself',
      [NOTE, undo('g7', 'g2')],
      ['g7 ย้อนกลับ (นำกลับมา): กรอกในแท็บ ทะเบียนติดตาม 1 ช่อง (1 แถว)'],
    ],
    [
      'brought back, only the work itself stands there',
      [NOTE, undo('g7', 'g2'), undo('g8', 'g7')],
      ['g2 กรอกในแท็บ ทะเบียนติดตาม 1 ช่อง (1 แถว)'],
    ],
    [
      'taken back a second time',
      [NOTE, undo('g7', 'g2'), undo('g8', 'g7'), undo('g9', 'g2')],
      ['g9 ย้อนกลับ (นำกลับมา): กรอกในแท็บ ทะเบียนติดตาม 1 ช่อง (1 แถว)'],
    ],
  ])('%s', (_because, decisions, works) => {
    expect(listed(decisions)).toEqual(works);
  });
});
