// The dirt of real files: what typing, exporting and copying does to clean cells.
import type { Chance } from './chance.ts';
import type { WrittenCells } from './college.ts';
import type { SampleClass } from './fields.ts';

interface CleanCells {
  readonly number: number;
  readonly title: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly studentId: string;
  readonly nationalId: string;
  readonly phone: string;
  readonly email: string;
  readonly field: string;
  readonly fieldCode: string;
}

const THAI_ZERO = 0x0e50;
const NBSP = '\u00a0';

export function thaiDigits(text: string): string {
  return text.replace(/[0-9]/g, (digit) => String.fromCodePoint(THAI_ZERO + Number(digit)));
}

/** A sara am in two characters, as some keyboards and exports make it. */
function splitSaraAm(text: string): string {
  return text.replaceAll('ำ', '\u0e4d\u0e32');
}

type Soiling = (cells: WrittenCells, clean: CleanCells, classes: readonly SampleClass[]) => void;

const SOILINGS: readonly Soiling[] = [
  (cells) => (cells.phone = cells.phone.replace(/^0/, '')),
  (cells, clean) => (cells.phone = `${clean.phone}, 054${clean.phone.slice(-6)}`),
  (cells) => (cells.studentId = `${cells.studentId}.0`),
  (cells, clean) => (cells.fullName = `${clean.title} ${clean.firstName}  ${clean.lastName}`),
  (cells, clean) => {
    cells.title = clean.title === 'นางสาว' ? 'น.ส.' : clean.title;
    cells.fullName = `${cells.title}${clean.firstName} ${clean.lastName}`;
  },
  (cells) => (cells.phone = thaiDigits(cells.phone)),
  (cells, clean) => {
    cells.lastName = splitSaraAm(clean.lastName);
    cells.fullName = `${clean.title}${clean.firstName} ${cells.lastName}`;
  },
  (cells, clean) => (cells.fullName = `${clean.title}${clean.firstName}${NBSP}${clean.lastName}`),
  (cells, clean) => (cells.firstName = `${clean.title}${clean.firstName}`),
  (cells) => {
    cells.phone = '';
    cells.email = '';
  },
  (cells) => (cells.phone = cells.phone.replace(/^(...)(...)(....)$/, '$1-$2-$3')),
  (cells, clean, classes) => {
    const known = classes.find((one) => one.fieldCode === clean.fieldCode);
    cells.field = known?.otherSpelling ?? cells.field;
  },
  (cells) => (cells.phone = '-'),
];

/** Every tenth row or so is dirty; the first rows of each ten take the kinds in turn, so none is missing. */
export function soil(
  clean: CleanCells,
  classes: readonly SampleClass[],
  chance: Chance,
): WrittenCells {
  const cells: WrittenCells = {
    fullName: `${clean.title}${clean.firstName} ${clean.lastName}`,
    title: clean.title,
    firstName: clean.firstName,
    lastName: clean.lastName,
    studentId: clean.studentId,
    nationalId: clean.nationalId,
    phone: clean.phone,
    email: clean.email,
    field: clean.field,
  };
  const turn = clean.number % 6 === 0 ? clean.number / 6 - 1 : -1;
  const soiling = turn >= 0 ? SOILINGS[turn % SOILINGS.length] : undefined;
  if (soiling) soiling(cells, clean, classes);
  else if (chance.yes(0.05)) chance.pick(SOILINGS)(cells, clean, classes);
  return cells;
}
