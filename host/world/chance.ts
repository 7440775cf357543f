// Seeded chance of the world: numbers, ids and uuids that are the same for the same seed.
import type { World } from './world.ts';

const ID_LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** Mulberry32: small, fast, and its whole state is one number of the world. */
export function nextRandom(world: World): number {
  world.rng = (world.rng + 0x6d2b79f5) >>> 0;
  let t = world.rng;
  t = Math.imul(t ^ (t >>> 15), t | 1);
  t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
  return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
}

export function nextInteger(world: World, below: number): number {
  return Math.floor(nextRandom(world) * below);
}

export function nextLetters(world: World, length: number): string {
  let text = '';
  for (let i = 0; i < length; i++) text += ID_LETTERS[nextInteger(world, ID_LETTERS.length)] ?? '';
  return text;
}

/** Looks like the id of a Drive file. */
export function nextFileId(world: World): string {
  return `1${nextLetters(world, 43)}`;
}

/** A decimal id such as those of sheets, items and triggers. */
export function nextDecimalId(world: World): number {
  return 100_000_000 + nextInteger(world, 1_900_000_000);
}

export function nextUuid(world: World): string {
  const hex = Array.from({ length: 32 }, (_, i) => {
    const value = nextInteger(world, 16);
    if (i === 12) return '4';
    return (i === 16 ? (value & 3) | 8 : value).toString(16);
  }).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
