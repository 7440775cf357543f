// What a graduate types into the identity questions, with the small slips that everybody makes.
import type { Chance } from '../../host/sample/chance.ts';
import type { Graduation } from '../../src/domain/graduations/graduation.ts';
import { CODE_ALPHABET } from '../../src/domain/roster/code.ts';
import { firstNamesAgree } from '../../src/domain/thai/names.ts';
import { newPhone } from './labelled-roster.ts';
import { misspell, thaiDigits, typedPhone } from './misspell.ts';
import { givenName, surname } from './thai-names.ts';

export type Typed = Readonly<Record<string, string>>;

export interface Scene {
  readonly chance: Chance;
  readonly one: Graduation;
  readonly members: readonly Graduation[];
  readonly labelOf: (graduation: Graduation) => string;
  readonly twins: ReadonlySet<string>;
}

export interface Made {
  readonly typed: Typed;
  readonly isStranger?: boolean;
  /** Somebody else than the scene proposed. */
  readonly of?: Graduation;
}

/** null where this graduate cannot do so. */
export type Maker = (scene: Scene) => Made | null;

/** The form refuses a name longer than this. */
const dirtyFirst = (chance: Chance, { firstName, lastName, title }: Graduation): string => {
  if (chance.yes(0.02)) return title + firstName;
  if (chance.yes(0.01)) return `${firstName} ${lastName}`;
  if (chance.yes(0.005)) return `${title}${firstName} ${lastName}`;
  return chance.yes(0.02) ? misspell(chance, firstName) : firstName;
};

export const personal = ({ chance, one }: Scene): Typed => ({
  entry: 'PERSONAL',
  code: chance.yes(0.02) ? one.code.toLowerCase() : one.code,
  firstName: dirtyFirst(chance, one),
});

export const group = (scene: Scene): Typed => {
  const { chance, one, labelOf } = scene;
  const label = labelOf(one);
  return {
    entry: 'GROUP',
    firstName: dirtyFirst(chance, one),
    lastName: chance.yes(0.02) ? misspell(chance, one.lastName) : one.lastName,
    levelField: chance.yes(0.02) ? 'NOTFOUND' : label,
    ...(one.phone === '' ? {} : { phone: typedPhone(chance, one.phone) }),
  };
};

const typedId = (chance: Chance, id: string): string => {
  if (chance.yes(0.1)) return `${id.slice(0, 8)}-${id.slice(8)}`;
  return chance.yes(0.05) ? thaiDigits(id) : id;
};

export const withId = (scene: Scene): Typed => {
  const { chance, one } = scene;
  const typed = group(scene);
  const { phone = '', ...rest } = typed;
  const shown = chance.yes(0.7) ? (chance.yes(0.1) ? newPhone(chance) : phone) : '';
  return {
    ...rest,
    studentId: typedId(chance, one.studentId),
    ...(shown === '' ? {} : { phone: shown }),
  };
};

export const hasPhone = ({ one }: Scene): boolean => one.phone !== '';

/** Often somebody of the same class. */
export const another = ({ chance, one, members }: Scene): Graduation | null => {
  const friends = chance.yes(0.5) ? members.filter((other) => other.group === one.group) : members;
  const other = chance.pick(friends);
  return other === one || firstNamesAgree(other.firstName, one.firstName) ? null : other;
};

export const isOther = (name: string, one: Graduation): boolean =>
  !firstNamesAgree(name, one.firstName);

export const stranger = (chance: Chance, labels: string, changes: Typed = {}): Made => ({
  isStranger: true,
  typed: {
    ...{
      entry: 'GROUP',
      firstName: givenName(chance),
      lastName: surname(chance),
      levelField: labels,
    },
    ...(chance.yes(0.8) ? { phone: newPhone(chance) } : {}),
    ...changes,
  },
});

/** One of the twins of the roster and the other one. */
export function someTwins({
  chance,
  members,
  twins,
}: Scene): readonly [Graduation, Graduation] | null {
  const all = members.filter(({ code }) => twins.has(code));
  if (all.length === 0) return null;
  const one = chance.pick(all);
  const areTwins = (other: Graduation): boolean =>
    other !== one && other.lastName === one.lastName && other.phone === one.phone;
  const other = all.find(areTwins);
  return other ? [one, other] : null;
}

export const codeTypo = (chance: Chance, code: string): string => {
  const place = chance.below(code.length);
  const other = chance.pick(Array.from(CODE_ALPHABET).filter((letter) => letter !== code[place]));
  return code.slice(0, place) + other + code.slice(place + 1);
};
