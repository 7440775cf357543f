// Lets graduates of the sample college answer a form, each once per contact round.
import type { Host } from '../host-api.ts';
import { answersBy, sampleAnswers } from '../sample/answers.ts';
import { chanceOf, mixSeed } from '../sample/chance.ts';
import type { SampleCollege, SampleGraduation } from '../sample/college.ts';
import { kindOfForm } from '../sample/form-words.ts';
import { outlineOf } from '../sample/outline.ts';
import { cellAt } from '../spreadsheet/cells.ts';
import type { SheetState } from '../spreadsheet/sheet-state.ts';
import { spreadsheetFile } from '../world/world.ts';
import type { World } from '../world/world.ts';

const MONTH_MS = 30.44 * 24 * 3600 * 1000;
/** Months after graduation at which a new round begins. */
const ROUND_STARTS = [0, 5, 8, 11];
const KEY_ROWS = 5;
const PAUSE_AFTER = 10;

export interface CrowdRequest {
  readonly host: Host;
  readonly world: World;
  readonly container: string;
  readonly college: SampleCollege;
  readonly seed: number;
  readonly formId: string;
  readonly count: number;
  /** Who answered already: "form:round:number". */
  readonly answered: Set<string>;
}

function textAt(sheet: SheetState, row: number, column: number): string {
  return String(cellAt(sheet, row, column)?.v ?? '');
}

/** A key cell holds the key alone or after the key of its tab. */
function columnOf(sheet: SheetState, row: number, key: string): number {
  const cells = sheet.rows[row - 1] ?? [];
  const isKey = (text: unknown): boolean =>
    text === key || (typeof text === 'string' && text.endsWith(`:${key}`));
  return cells.findIndex((cell) => isKey(cell?.v)) + 1;
}

/** Codes by student id, from every tab that has a key row with both; header texts are no ids. */
export function codesOf(world: World, container: string): Map<string, string> {
  const codes = new Map<string, string>();
  for (const sheet of spreadsheetFile(world, container)?.body.sheets ?? []) {
    for (let keyRow = 1; keyRow <= KEY_ROWS; keyRow++) {
      const codeColumn = columnOf(sheet, keyRow, 'code');
      const idColumn = columnOf(sheet, keyRow, 'studentId');
      if (codeColumn === 0 || idColumn === 0) continue;
      for (let row = keyRow + 1; row <= sheet.rows.length; row++) {
        const [id, code] = [textAt(sheet, row, idColumn), textAt(sheet, row, codeColumn)];
        if (/^\d+$/.test(id) && code !== '') codes.set(id, code);
      }
    }
  }
  return codes;
}

/** Whole months between the end of March of the year after the cohort's and now. */
export function monthsOver(now: string, cohort: number): number {
  const graduated = Date.UTC(cohort - 543 + 1, 2, 31);
  return Math.max(0, Math.floor((Date.parse(now) - graduated) / MONTH_MS));
}

function roundOf(over: number): number {
  return ROUND_STARTS.filter((start) => over >= start).length;
}

/** Those who answer by themselves first; afterwards those who need a call. */
function queue(request: CrowdRequest, round: number): SampleGraduation[] {
  const { college, seed, formId, answered } = request;
  const open = college.graduations.filter(
    (person) => !answered.has(`${formId}:${round}:${person.number}`),
  );
  const rank = (person: SampleGraduation): number =>
    chanceOf(mixSeed(seed, 'queue', formId, round, person.number)).next() +
    (answersBy(person, round) ? 0 : 1);
  return [...open].sort((a, b) => rank(a) - rank(b));
}

export function letAnswer(request: CrowdRequest): { answered: number; refused: string[] } {
  const { host, world, college, seed, formId } = request;
  const form = outlineOf(world, formId);
  const kind = kindOfForm(form);
  if (kind === null) throw new Error('ไม่รู้จักแบบสอบถามนี้ จึงไม่มีคำตอบตัวอย่าง');
  const over = monthsOver(host.now(), college.year);
  const round = kind === 'P' ? 1 : roundOf(over);
  const codes = codesOf(world, request.container);
  const refused: string[] = [];
  let answered = 0;
  for (const person of queue(request, round).slice(0, request.count)) {
    const code = codes.get(person.studentId);
    const answers = sampleAnswers({
      ...{ person, form, seed, round, monthsOver: over },
      ...(code === undefined ? {} : { code }),
    });
    if (answers === null) continue;
    try {
      host.answer(formId, answers);
      answered++;
      // Not all in the same second; every pause lets the script's triggers work, so not one for each.
      if (answered % PAUSE_AFTER === 0) host.advance({ minutes: 1 });
      request.answered.add(`${formId}:${round}:${person.number}`);
    } catch (error) {
      refused.push(error instanceof Error ? error.message : String(error));
    }
  }
  return { answered, refused: [...new Set(refused)] };
}
