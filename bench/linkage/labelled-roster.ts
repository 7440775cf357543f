// A roster in which people are hard to tell apart: twins, siblings, namesakes, and graduates of two levels.
import { chanceOf, mixSeed, type Chance } from '../../host/sample/chance.ts';
import type { Graduation } from '../../src/domain/graduations/graduation.ts';
import { makeCode } from '../../src/domain/roster/code.ts';
import type { Level } from '../../src/domain/thai/level.ts';
import { givenName, surname, twinName } from './thai-names.ts';

export const COHORT = '2568';
const OLDER = '2566';

interface Stratum {
  readonly level: Level;
  readonly field: string;
  readonly subfield: string;
  readonly digits: string;
}

const stratum = (level: Level, field: string, subfield: string, digits: string): Stratum => ({
  ...{ level, field, subfield, digits },
});

const STRATA: readonly Stratum[] = [
  stratum('PVC', 'ช่างยนต์', 'ยานยนต์', '20101'),
  stratum('PVC', 'ช่างไฟฟ้ากำลัง', 'ไฟฟ้ากำลัง', '20104'),
  stratum('PVC', 'อิเล็กทรอนิกส์', 'อิเล็กทรอนิกส์', '20105'),
  stratum('PVC', 'การบัญชี', 'การบัญชี', '20201'),
  stratum('PVC', 'การตลาด', 'การตลาด', '20202'),
  stratum('PVC', 'เทคโนโลยีธุรกิจดิจิทัล', 'คอมพิวเตอร์ธุรกิจ', '20204'),
  stratum('PVC', 'เทคโนโลยีธุรกิจดิจิทัล', 'ธุรกิจดิจิทัล', '20204'),
  stratum('PVS', 'เทคนิคเครื่องกล', 'เทคนิคยานยนต์', '30101'),
  stratum('PVS', 'ไฟฟ้า', 'ไฟฟ้ากำลัง', '30104'),
  stratum('PVS', 'การบัญชี', 'การบัญชี', '30201'),
  stratum('PVS', 'การตลาด', 'การตลาด', '30202'),
  stratum('BA', 'เทคโนโลยียานยนต์', 'เทคโนโลยียานยนต์', '40101'),
];

const CLASS_SIZE = 25;

/** Share of graduations that get such a partner. */
const PARTNERS = {
  twin: 0.01,
  sibling: 0.006,
  namesake: 0.008,
  classNamesake: 0.002,
  secondLevel: 0.01,
};

export interface LabelledRoster {
  readonly graduations: readonly Graduation[];
  /** Person of every code: two graduations may be one person. */
  readonly personOf: ReadonlyMap<string, string>;
  /** Codes of those who have a twin. */
  readonly twins: ReadonlySet<string>;
}

type Identity = Pick<Graduation, 'firstName' | 'lastName' | 'phone'>;

export const newPhone = (chance: Chance): string =>
  `0${chance.pick(['6', '8', '9'])}${String(chance.below(1e8)).padStart(8, '0')}`;

const newIdentity = (chance: Chance): Identity => ({
  firstName: givenName(chance),
  lastName: surname(chance),
  phone: chance.yes(0.93) ? newPhone(chance) : '',
});

export function labelledRoster(seed: number, size: number): LabelledRoster {
  const chance = chanceOf(mixSeed(seed, 'roster'));
  const make = rosterMaker(chance, size);
  while (make.graduations.length < size) {
    const strata = chance.pick(STRATA);
    const own = newIdentity(chance);
    const one = make.add(own, strata, COHORT);
    if (chance.yes(PARTNERS.twin)) {
      const twin = make.add({ ...own, firstName: twinName(chance, own.firstName) }, strata, COHORT);
      make.twins.add(one.code).add(twin.code);
    }
    if (chance.yes(PARTNERS.sibling)) {
      make.add({ ...own, firstName: givenName(chance) }, chance.pick(STRATA), COHORT);
    }
    const names = { firstName: own.firstName, lastName: own.lastName };
    if (chance.yes(PARTNERS.namesake)) {
      make.add({ ...newIdentity(chance), ...names }, chance.pick(STRATA), COHORT);
    }
    if (chance.yes(PARTNERS.classNamesake))
      make.add({ ...newIdentity(chance), ...names }, strata, COHORT);
    if (chance.yes(PARTNERS.secondLevel)) make.earlier(one, own, chance.pick(STRATA));
  }
  return make;
}

function rosterMaker(chance: Chance, size: number) {
  const graduations: Graduation[] = [];
  const personOf = new Map<string, string>();
  const twins = new Set<string>();
  const serials = new Map<string, number>();
  const taken = new Set<string>();
  const nextSerial = (key: string): number => {
    const serial = (serials.get(key) ?? 0) + 1;
    serials.set(key, serial);
    return serial;
  };
  const add = (
    own: Identity,
    { level, field, subfield, digits }: Stratum,
    cohort: string,
  ): Graduation => {
    const year = Number(cohort.slice(2)) - (level === 'PVC' ? 3 : 2);
    const serial = nextSerial(`${cohort}${digits}`);
    const group = `${level}${digits}/${Math.ceil(serial / Math.min(CLASS_SIZE, size))}`;
    const code = makeCode(() => chance.next(), taken);
    taken.add(code);
    const graduation: Graduation = {
      ...{ code, cohort, group, level, field, subfield, ...own },
      studentId: `${year}${digits}${String(serial).padStart(4, '0')}`,
      ...{ title: chance.pick(['นาย', 'นางสาว']), program: '', email: '', lineId: '' },
      ...{ advisor: '', advisorEmail: '', standing: 'approved', batch: 'regular', approvedOn: '' },
    };
    graduations.push(graduation);
    personOf.set(code, code);
    return graduation;
  };
  const earlier = (one: Graduation, own: Identity, strata: Stratum): void => {
    const first = add(own, strata, OLDER);
    personOf.set(first.code, one.code);
  };
  return { graduations, personOf, twins, add, earlier };
}
