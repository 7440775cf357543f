// One row of a file of leavers as clean values, with what is doubtful about it.

import { asciiDigits } from '../thai/digits.ts';
import { parseThaiDate } from '../thai/dates.ts';
import type { Era } from '../thai/dates.ts';
import { emailHint, looksLikeEmail, normalizeEmail } from '../thai/email.ts';
import { parseNationalId, parseStudentId } from '../thai/ids.ts';
import { levelLabel, parseLevel } from '../thai/level.ts';
import type { Level } from '../thai/level.ts';
import { sexOfTitle, splitName } from '../thai/names.ts';
import { normalizeThai } from '../thai/normalize.ts';
import { parsePhones } from '../thai/phones.ts';
import type { ColumnField } from './roster-fields.ts';
import type { FileField, FileValues } from './roster-row.ts';
import type { RowFinding } from './row-finding.ts';

export interface ParseOptions {
  /** A national id is dropped unless the college decided to keep it. */
  readonly keepNationalId: boolean;
  /** How two-digit years of birth are meant. */
  readonly era?: Era | '';
  /** Whether a likely telephone number is taken ('take', the default) or left as typed. */
  readonly phoneProposals?: 'take' | 'leave';
  /** Values for fields that the file has no column for. */
  readonly defaults?: FileValues;
}

export interface ParsedRow {
  readonly values: FileValues;
  readonly findings: readonly RowFinding[];
}

type CellReader = (field: ColumnField) => string;
type Draft = Partial<Record<FileField, string>>;
type Report = (finding: RowFinding) => void;

/** Dashes, dots and the like in a cell say that there is nothing. */
const NOTHING = /^[-–—._*/]+$/;

export const plainText = (cell: string): string => {
  const text = normalizeThai(cell);
  return NOTHING.test(text) ? '' : text;
};

/** Numbers arrive as "2562.0" and with Thai digits. */
const plainNumber = (cell: string): string =>
  asciiDigits(plainText(cell)).replace(/^(\d+)\.0+$/, '$1');

const TEXT_FIELDS: readonly FileField[] = ['program', 'field', 'subfield', 'lineId', 'studentType'];
const NUMBER_FIELDS: readonly FileField[] = [
  'group',
  'fieldCode',
  'curriculumYear',
  'graduatedTerm',
  'birthDate',
];

const readName = (read: CellReader, draft: Draft): void => {
  const oneCell = plainText(read('nameAsReceived'));
  const [title, first, last] = [read('title'), read('firstName'), read('lastName')].map(plainText);
  const inParts = (first ?? '') !== '';
  const name = splitName(
    inParts
      ? { title: title ?? '', first: first ?? '', last: last ?? '' }
      : { title: title ?? '', first: oneCell },
  );
  draft.title = name.title;
  draft.firstName = name.first;
  draft.lastName = name.last;
  draft.nameAsReceived = inParts
    ? [title, first, last].filter((part) => part !== '').join(' ')
    : [title, oneCell].filter((part) => part !== '').join(' ');
};

const SEXES: Readonly<Record<string, string>> = {
  ชาย: 'ชาย',
  ช: 'ชาย',
  male: 'ชาย',
  m: 'ชาย',
  หญิง: 'หญิง',
  ญ: 'หญิง',
  female: 'หญิง',
  f: 'หญิง',
};

const readSex = (typed: string, title: string): string => {
  const known = SEXES[typed.toLowerCase().replace(/\.$/, '')];
  if (known !== undefined || typed !== '') return known ?? typed;
  const sex = sexOfTitle(title);
  if (sex === '') return '';
  return sex === 'male' ? 'ชาย' : 'หญิง';
};

/** Third digit of an eleven-digit student id. */
const LEVEL_DIGITS: Readonly<Record<string, Level>> = { '2': 'PVC', '3': 'PVS', '4': 'BA' };

const readLevel = (typed: string, draft: Draft, row: number, report: Report): void => {
  const level = parseLevel(typed);
  if (level !== '') {
    draft.level = levelLabel(level);
    // "ปวช.3/1" names the class as well.
    if (/\d\s*\/\s*\d/.test(typed)) draft.group ??= typed;
    return;
  }
  if (typed !== '') report({ type: 'import/levelUnknown', severity: 'mustFix', row, typed });
  const ofGroup = parseLevel(draft.group ?? '');
  const id = draft.studentId ?? '';
  const ofId = id.length === 11 ? (LEVEL_DIGITS[id[2] ?? ''] ?? '') : '';
  const guessed = ofGroup === '' ? ofId : ofGroup;
  if (guessed === '') {
    if (typed === '') report({ type: 'import/levelUnknown', severity: 'mustFix', row, typed });
    return;
  }
  draft.level = levelLabel(guessed);
  const from = ofGroup === '' ? 'studentId' : 'group';
  report({ type: 'import/levelGuessed', severity: 'note', row, level: draft.level, from });
};

const readStudentId = (typed: string, draft: Draft, row: number, report: Report): void => {
  const { id, doubt } = parseStudentId(typed);
  draft.studentId = id;
  if (doubt === '') return;
  report({
    type: 'import/badStudentId',
    severity: id === '' ? 'mustFix' : 'check',
    row,
    typed: doubt === 'nationalId' ? '' : typed,
    why: doubt,
  });
};

const readPhone = (typed: string, options: ParseOptions, row: number, report: Report): string => {
  const { numbers, proposals, rest } = parsePhones(typed);
  for (const { typed: part, proposed, why } of proposals) {
    report({ type: 'import/phoneProposal', severity: 'check', row, typed: part, proposed, why });
  }
  for (const part of rest) report({ type: 'import/phoneBad', severity: 'check', row, typed: part });
  const take = options.phoneProposals !== 'leave';
  const taken = [...numbers, ...proposals.map((one) => (take ? one.proposed : one.typed)), ...rest];
  if (taken.length > 0) return [...new Set(taken)].join(', ');
  const text = plainText(typed);
  if (text !== '') report({ type: 'import/phoneBad', severity: 'check', row, typed: text });
  return text;
};

const readEmail = (
  field: 'email' | 'advisorEmail',
  typed: string,
  row: number,
  report: Report,
): string => {
  const address = normalizeEmail(typed);
  const hint = emailHint(address);
  if (address !== '' && (hint !== '' || !looksLikeEmail(address))) {
    report({ type: 'import/emailBad', severity: 'check', row, field, typed: address, hint });
  }
  return address;
};

const readNationalId = (typed: string, draft: Draft, row: number, report: Report): void => {
  const { id, doubt } = parseNationalId(typed);
  draft.nationalId = id;
  if (doubt !== '') report({ type: 'import/badNationalId', severity: 'check', row, why: doubt });
};

const MAX_LENGTH = 150;

const checkRest = (draft: Draft, row: number, options: ParseOptions, report: Report): void => {
  const name = [draft.firstName, draft.lastName].filter((part) => part !== '').join(' ');
  if (draft.studentId === '') report({ type: 'import/noStudentId', severity: 'check', row, name });
  if (draft.lastName === '') report({ type: 'import/noLastName', severity: 'note', row, name });
  if ((draft.field ?? '') === '')
    report({ type: 'import/fieldBlank', severity: 'check', row, name });
  const birthDate = draft.birthDate ?? '';
  if (birthDate !== '' && parseThaiDate(birthDate, options.era ?? '') === '') {
    report({ type: 'import/birthDateUnclear', severity: 'note', row, typed: birthDate });
  }
  for (const [field, text] of Object.entries(draft) as [FileField, string][]) {
    if (text.length > MAX_LENGTH) {
      report({ type: 'import/tooLong', severity: 'check', row, field, length: text.length });
    }
  }
};

const withoutBlanks = (draft: Draft): FileValues =>
  Object.fromEntries(Object.entries(draft).filter(([, text]) => text !== ''));

/** The row must have a name; blank fields are absent from the values. */
export const parseRow = (read: CellReader, row: number, options: ParseOptions): ParsedRow => {
  const findings: RowFinding[] = [];
  const report: Report = (finding) => {
    findings.push(finding);
  };
  const draft: Draft = {};
  readName(read, draft);
  for (const field of TEXT_FIELDS) draft[field] = plainText(read(field));
  for (const field of NUMBER_FIELDS) {
    const text = plainNumber(read(field));
    if (text !== '') draft[field] = text;
  }
  readStudentId(read('studentId'), draft, row, report);
  if (options.keepNationalId) readNationalId(read('nationalId'), draft, row, report);
  readLevel(plainNumber(read('level')), draft, row, report);
  draft.phone = readPhone(read('phone'), options, row, report);
  draft.email = readEmail('email', read('email'), row, report);
  draft.advisorEmail = readEmail('advisorEmail', read('advisorEmail'), row, report);
  draft.advisor = [read('advisor'), read('advisorLastName')].map(plainText).join(' ').trim();
  draft.sex = readSex(plainText(read('sex')), draft.title ?? '');
  checkRest(draft, row, options, report);
  return { values: withoutBlanks(draft), findings };
};
