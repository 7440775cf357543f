// Makes the sample college: classes, advisors, graduations and what really became of them.
import { chanceOf, mixSeed } from './chance.ts';
import type { Chance } from './chance.ts';
import { soil } from './dirt.ts';
import { LEVEL_FACTS, SAMPLE_CLASSES } from './fields.ts';
import type { SampleClass, SampleLevel } from './fields.ts';
import { firstName, lastName, titleOf } from './names.ts';
import type { Gender } from './names.ts';
import { fateOf } from './fate.ts';
import type { Fate } from './fate.ts';

export interface SampleAdvisor {
  readonly name: string;
  readonly email: string;
  readonly phone: string;
}

/** The cells as the college's files hold them, dirt included. */
export interface WrittenCells {
  fullName: string;
  title: string;
  firstName: string;
  lastName: string;
  studentId: string;
  nationalId: string;
  phone: string;
  email: string;
  field: string;
}

export interface SampleGraduation {
  readonly number: number;
  readonly gender: Gender;
  readonly title: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly level: SampleLevel;
  readonly fieldType: string;
  readonly field: string;
  readonly fieldCode: string;
  readonly group: string;
  readonly advisor: SampleAdvisor;
  readonly studentId: string;
  readonly nationalId: string;
  /** yyyy-mm-dd */
  readonly birthDate: string;
  readonly phone: string;
  readonly email: string;
  readonly studentType: string;
  readonly written: WrittenCells;
  readonly fate: Fate;
}

export interface SampleCollege {
  readonly name: string;
  readonly code: string;
  readonly province: string;
  /** Cohort, Buddhist year. */
  readonly year: number;
  readonly advisors: readonly SampleAdvisor[];
  readonly graduations: readonly SampleGraduation[];
  /** Positions in `graduations` of rows that the files hold twice. */
  readonly doubled: readonly number[];
}

export interface SampleOptions {
  readonly seed: number;
  readonly graduations: number;
  readonly year?: number;
}

type Clean = Omit<SampleGraduation, 'written' | 'fate'>;
const CLASS_SIZE = 30;
const ADVISORS = 12;
const DEFAULT_YEAR = 2568;

function digits(chance: Chance, count: number): string {
  return Array.from({ length: count }, () => String(chance.below(10))).join('');
}

/** Office code 0000 belongs to no district, so the number is nobody's. */
function nationalId(chance: Chance): string {
  const twelve = `10000${digits(chance, 7)}`;
  const sum = Array.from(twelve).reduce((total, digit, i) => total + Number(digit) * (13 - i), 0);
  return twelve + String((11 - (sum % 11)) % 10);
}

function advisorsOf(chance: Chance): SampleAdvisor[] {
  return Array.from({ length: ADVISORS }, (_, i) => {
    const gender: Gender = chance.yes(0.5) ? 'ชาย' : 'หญิง';
    const name = `${firstName(chance, gender)} ${lastName(chance)}`;
    const email = `kru${String(i + 1).padStart(2, '0')}@college.example`;
    return { name, email, phone: `08${digits(chance, 8)}` };
  });
}

/** Class sizes that add up to the wanted number, largest remainders first. */
function sizes(total: number): number[] {
  const exact = SAMPLE_CLASSES.map((one) => (one.share * total) / 120);
  const whole = exact.map(Math.floor);
  const order = exact.map((size, i) => ({ i, rest: size % 1 })).sort((a, b) => b.rest - a.rest);
  let missing = total - whole.reduce((sum, size) => sum + size, 0);
  for (const { i } of order) {
    if (missing-- > 0) whole[i] = (whole[i] ?? 0) + 1;
  }
  return whole;
}

interface Seat {
  readonly row: SampleClass;
  readonly running: number;
  readonly group: string;
  readonly advisor: SampleAdvisor;
}

function seatsOf(total: number, advisors: readonly SampleAdvisor[]): Seat[] {
  let groups = 0;
  return sizes(total).flatMap((size, i) => {
    const row = SAMPLE_CLASSES[i];
    if (row === undefined) return [];
    const rooms = Math.max(1, Math.ceil(size / CLASS_SIZE));
    const first = groups;
    groups += rooms;
    return Array.from({ length: size }, (_, position): Seat => {
      const room = position % rooms;
      const advisor = advisors[(first + room) % advisors.length];
      if (advisor === undefined) throw new Error('a college needs advisors');
      const grade = LEVEL_FACTS[row.level].years + 1;
      const group = `${row.abbreviation}${grade}/${room + 1}`;
      return { row, running: position + 1, group, advisor };
    });
  });
}

function birthDate(chance: Chance, year: number, age: number): string {
  const month = String(1 + chance.below(12)).padStart(2, '0');
  const day = String(1 + chance.below(28)).padStart(2, '0');
  return `${year - 543 + 1 - age - chance.below(2)}-${month}-${day}`;
}

function graduate(seat: Seat, number: number, place: { seed: number; year: number }): Clean {
  const chance = chanceOf(mixSeed(place.seed, 'person', number));
  const { row } = seat;
  const facts = LEVEL_FACTS[row.level];
  const gender: Gender = chance.yes(row.maleShare) ? 'ชาย' : 'หญิง';
  const entry = String(place.year - facts.years).slice(-2);
  const types = row.level === 'ปวส.' ? ['ปกติ', 'ปกติ', 'ทวิภาคี'] : ['ปกติ'];
  return {
    number,
    gender,
    title: titleOf(gender),
    firstName: firstName(chance, gender),
    lastName: lastName(chance),
    level: row.level,
    fieldType: row.fieldType,
    field: row.field,
    fieldCode: row.fieldCode,
    group: seat.group,
    advisor: seat.advisor,
    studentId: entry + row.fieldCode + String(seat.running).padStart(4, '0'),
    nationalId: nationalId(chance),
    birthDate: birthDate(chance, place.year, facts.age),
    phone: `08${digits(chance, 8)}`,
    email: chance.yes(0.7) ? `student${String(number).padStart(4, '0')}@example.com` : '',
    studentType: chance.pick(types),
  };
}

/** Twins share surname, phone and birthday; two of one class share first and last name. */
function relate(people: readonly Clean[]): Clean[] {
  const related = [...people];
  const copy = (from: number, to: number, what: (model: Clean) => Partial<Clean>): void => {
    const [model, target] = [related[from], related[to]];
    if (model && model.level === target?.level) related[to] = { ...target, ...what(model) };
  };
  copy(20, 24, ({ lastName: surname, phone, birthDate: born }) => ({
    lastName: surname,
    phone,
    birthDate: born,
  }));
  copy(3, 9, ({ firstName: first, lastName: surname, title, gender }) => ({
    firstName: first,
    lastName: surname,
    title,
    gender,
  }));
  // The first of the two is also written with a sara am in two characters.
  for (const position of [41, 49]) {
    const one = related[position];
    if (one) related[position] = { ...one, lastName: 'ณ ลำปาง' };
  }
  return related;
}

export function sampleCollege(options: SampleOptions): SampleCollege {
  const { seed, year = DEFAULT_YEAR } = options;
  const advisors = advisorsOf(chanceOf(mixSeed(seed, 'advisors')));
  const seats = seatsOf(options.graduations, advisors);
  const people = relate(seats.map((seat, i) => graduate(seat, i + 1, { seed, year })));
  return {
    name: 'วิทยาลัยเทคนิคตัวอย่างพัฒนา',
    code: '1300000000',
    province: 'ลำปาง',
    year,
    advisors,
    graduations: people.map((one, i) => ({
      ...one,
      written: soil(one, SAMPLE_CLASSES, chanceOf(mixSeed(seed, 'dirt', i))),
      fate: fateOf(one.level, chanceOf(mixSeed(seed, 'fate', i))),
    })),
    doubled: people.length > 40 ? [40] : [],
  };
}
