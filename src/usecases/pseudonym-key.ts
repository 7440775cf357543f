// The key that alone leads from a pseudonym back to a person. It stands in no cell: the file's history keeps cells.

import { MEMORY } from './memory-names.ts';
import type { Ports } from './ports.ts';

const NAME = MEMORY.pseudonymKey;

/** '' when there is none, as in a copy of the file: then nobody can be told from a frozen report. */
export const readPseudonymKey = (ports: Ports): string => ports.memory.get(NAME) ?? '';

/** Must run under the lock: two keys would break every comparison. */
export function neededPseudonymKey(ports: Ports): string {
  const held = readPseudonymKey(ports);
  if (held !== '') return held;
  const made = ports.secret();
  ports.memory.set(NAME, made);
  return made;
}
