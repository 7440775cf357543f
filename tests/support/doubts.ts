// Worlds that differ from the likely one: each single doubt flipped, the worst of all, some at random.
import { chanceOf, mixSeed } from '../../host/sample/chance.ts';
import { DOUBTS } from '../../host/doubts.ts';

type Chosen = Readonly<Record<string, string>>;
export type World = readonly [name: string, doubts: Chosen];

/** In these nobody can answer a form at all; the product says so and gives out no link (forms-story). */
const CLOSED: readonly string[] = ['require-login = stuck'];

const SINGLE_FLIPS: readonly World[] = DOUBTS.flatMap(({ id, variants }) =>
  openVariants(id, variants)
    .slice(1)
    .map((variant): World => [`${id} = ${variant}`, { [id]: variant }]),
);

function openVariants(id: string, variants: readonly string[]): readonly string[] {
  return variants.filter((variant) => !CLOSED.includes(`${id} = ${variant}`));
}

/** The last variant of each doubt is the one that asks most of the product. */
export const WORST: World = [
  'the worst of all doubts',
  Object.fromEntries(
    DOUBTS.map(({ id, variants }) => [id, openVariants(id, variants).at(-1) ?? variants[0]]),
  ),
];

function randomWorld(seed: number): World {
  const chance = chanceOf(mixSeed(seed, 'doubts'));
  const chosen = DOUBTS.map(
    ({ id, variants }) => [id, chance.pick(openVariants(id, variants))] as const,
  );
  return [`doubts drawn by seed ${String(seed)}`, Object.fromEntries(chosen)];
}

export const WORLDS: readonly World[] = [...SINGLE_FLIPS, WORST, ...[1, 2, 3].map(randomWorld)];
