// The ways in which an answer names its graduate, how often each occurs, and what the graduate types.
import type { Chance } from '../../host/sample/chance.ts';
import type { Graduation } from '../../src/domain/graduations/graduation.ts';
import { firstNamesAgree } from '../../src/domain/thai/names.ts';
import { toLatinKeys } from '../../src/domain/thai/keyboard.ts';
import { newPhone } from './labelled-roster.ts';
import { misspell, thaiDigits, typedPhone, wrongDigit } from './misspell.ts';
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

const personal = ({ chance, one }: Scene): Typed => ({
  entry: 'PERSONAL',
  code: chance.yes(0.02) ? one.code.toLowerCase() : one.code,
  firstName: dirtyFirst(chance, one),
});

const group = (scene: Scene): Typed => {
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

const withId = (scene: Scene): Typed => {
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

const hasPhone = ({ one }: Scene): boolean => one.phone !== '';

/** Often somebody of the same class. */
const another = ({ chance, one, members }: Scene): Graduation | null => {
  const friends = chance.yes(0.5) ? members.filter((other) => other.group === one.group) : members;
  const other = chance.pick(friends);
  return other === one || firstNamesAgree(other.firstName, one.firstName) ? null : other;
};

const isOther = (name: string, one: Graduation): boolean => !firstNamesAgree(name, one.firstName);

const stranger = (chance: Chance, labels: string, changes: Typed = {}): Made => ({
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

/** Share in percent; trouble is what only a person can mend. */
export const KINDS = [
  { kind: 'own link', share: 60, make: (scene: Scene) => ({ typed: personal(scene) }) },
  { kind: 'student id', share: 25, make: (scene: Scene) => ({ typed: withId(scene) }) },
  {
    kind: 'names and phone',
    share: 10,
    make: (scene: Scene) => (hasPhone(scene) ? { typed: group(scene) } : null),
  },
  {
    kind: 'married, student id',
    share: 0.5,
    make: (scene: Scene) => ({ typed: { ...withId(scene), lastName: surname(scene.chance) } }),
  },
  {
    kind: 'married, phone',
    share: 0.3,
    make: (scene: Scene) =>
      hasPhone(scene)
        ? {
            typed: {
              ...group(scene),
              ...{ firstName: scene.one.firstName, lastName: surname(scene.chance) },
            },
          }
        : null,
  },
  {
    kind: 'new given name, student id and phone',
    share: 0.3,
    make: (scene: Scene) =>
      hasPhone(scene)
        ? {
            typed: {
              ...group(scene),
              ...{ firstName: givenName(scene.chance), lastName: scene.one.lastName },
              studentId: scene.one.studentId,
            },
          }
        : null,
  },
  {
    kind: 'names swapped, phone',
    share: 0.3,
    make: (scene: Scene) =>
      hasPhone(scene)
        ? {
            typed: {
              ...group(scene),
              ...{ firstName: scene.one.lastName, lastName: scene.one.firstName },
            },
          }
        : null,
  },
  {
    kind: 'wrong layout, phone',
    share: 0.3,
    make: (scene: Scene) =>
      hasPhone(scene)
        ? {
            typed: {
              ...group(scene),
              firstName: toLatinKeys(scene.one.firstName),
              lastName: toLatinKeys(scene.one.lastName),
            },
          }
        : null,
  },
  {
    kind: 'wrong layout, own link',
    share: 0.2,
    make: (scene: Scene) => ({
      typed: { ...personal(scene), firstName: toLatinKeys(scene.one.firstName) },
    }),
  },
  {
    kind: 'forwarded to a stranger',
    share: 0.06,
    isTrouble: true,
    make: (scene: Scene) => {
      const firstName = givenName(scene.chance);
      return isOther(firstName, scene.one)
        ? { typed: { ...personal(scene), firstName }, isStranger: true }
        : null;
    },
  },
  {
    kind: 'forwarded to a schoolmate',
    share: 0.06,
    isTrouble: true,
    make: (scene: Scene) => {
      const owner = another(scene);
      return owner ? { typed: { ...personal(scene), code: owner.code } } : null;
    },
  },
  {
    kind: 'link of the twin',
    share: 0.04,
    isTrouble: true,
    make: (scene: Scene) => {
      const pair = someTwins(scene);
      if (!pair) return null;
      const [of, twin] = pair;
      const typed = personal({ ...scene, one: of });
      return { of, typed: { ...typed, firstName: of.firstName, code: twin.code } };
    },
  },
  {
    kind: 'twin without link',
    share: 0.3,
    make: (scene: Scene) => {
      const pair = someTwins(scene);
      return pair && hasPhone({ ...scene, one: pair[0] })
        ? { of: pair[0], typed: group({ ...scene, one: pair[0] }) }
        : null;
    },
  },
  {
    kind: 'id of the twin',
    share: 0.04,
    isTrouble: true,
    make: (scene: Scene) => {
      const pair = someTwins(scene);
      if (!pair) return null;
      const [of, twin] = pair;
      const typed = { ...group({ ...scene, one: of }), firstName: of.firstName };
      return { of, typed: { ...typed, studentId: twin.studentId } };
    },
  },
  {
    kind: 'code with a typo',
    share: 0.06,
    isTrouble: true,
    make: (scene: Scene) => ({
      typed: { ...personal(scene), code: codeTypo(scene.chance, scene.one.code) },
    }),
  },
  {
    kind: 'own link, code lost',
    share: 0.03,
    isTrouble: true,
    make: (scene: Scene) => ({ typed: { ...personal(scene), code: '' } }),
  },
  {
    kind: 'id with a wrong digit',
    share: 0.1,
    isTrouble: true,
    make: (scene: Scene) => {
      const studentId = wrongDigit(scene.chance, scene.one.studentId);
      return scene.members.some((other) => other.studentId === studentId)
        ? null
        : { typed: { ...group(scene), studentId } };
    },
  },
  {
    kind: 'id of another',
    share: 0.06,
    isTrouble: true,
    make: (scene: Scene) => {
      const other = another(scene);
      return other ? { typed: { ...group(scene), studentId: other.studentId } } : null;
    },
  },
  {
    kind: 'names and field only',
    share: 0.08,
    isTrouble: true,
    make: (scene: Scene) => {
      const { phone: _, ...typed } = group(scene);
      return { typed };
    },
  },
  {
    kind: 'names and a new phone',
    share: 0.05,
    isTrouble: true,
    make: (scene: Scene) => ({ typed: { ...group(scene), phone: newPhone(scene.chance) } }),
  },
  {
    kind: 'new given name, student id',
    share: 0.04,
    isTrouble: true,
    make: (scene: Scene) => {
      const { phone: _, ...typed } = withId(scene);
      return { typed: { ...typed, firstName: givenName(scene.chance) } };
    },
  },
  {
    kind: 'stranger',
    share: 1,
    make: ({ chance, one, labelOf }: Scene) => stranger(chance, labelOf(one)),
  },
  {
    kind: 'stranger, same first name',
    share: 0.5,
    make: ({ chance, one, labelOf }: Scene) =>
      stranger(chance, labelOf(one), { firstName: one.firstName }),
  },
  {
    kind: 'stranger, same surname',
    share: 0.4,
    make: ({ chance, one, labelOf }: Scene) =>
      stranger(chance, labelOf(one), { lastName: one.lastName }),
  },
  {
    kind: 'stranger, same names',
    share: 0.05,
    isTrouble: true,
    make: ({ chance, one, labelOf }: Scene) =>
      stranger(chance, labelOf(one), { firstName: one.firstName, lastName: one.lastName }),
  },
  {
    kind: 'sister or brother of a graduate',
    share: 0.05,
    isTrouble: true,
    make: (scene: Scene) => {
      const { chance, one, labelOf } = scene;
      const { lastName, phone } = one;
      return hasPhone(scene) ? stranger(chance, labelOf(one), { lastName, phone }) : null;
    },
  },
] as const satisfies readonly {
  readonly kind: string;
  readonly share: number;
  readonly isTrouble?: boolean;
  readonly make: Maker;
}[];

export type AnswerKind = (typeof KINDS)[number]['kind'];

/** One of the twins of the roster and the other one. */
function someTwins({ chance, members, twins }: Scene): readonly [Graduation, Graduation] | null {
  const all = members.filter(({ code }) => twins.has(code));
  if (all.length === 0) return null;
  const one = chance.pick(all);
  const areTwins = (other: Graduation): boolean =>
    other !== one && other.lastName === one.lastName && other.phone === one.phone;
  const other = all.find(areTwins);
  return other ? [one, other] : null;
}

const CODE_LETTERS = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';

const codeTypo = (chance: Chance, code: string): string => {
  const place = chance.below(code.length);
  const other = chance.pick(Array.from(CODE_LETTERS).filter((letter) => letter !== code[place]));
  return code.slice(0, place) + other + code.slice(place + 1);
};
