// The ways in which an answer names its graduate, how often each occurs, and what the graduate types.
import { toLatinKeys } from '../../src/domain/thai/keyboard.ts';
import { newPhone } from './labelled-roster.ts';
import { wrongDigit } from './misspell.ts';
import { givenName, surname } from './thai-names.ts';
import {
  another,
  codeTypo,
  group,
  hasPhone,
  isOther,
  personal,
  someTwins,
  stranger,
  withId,
  type Maker,
  type Scene,
} from './typing.ts';

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
