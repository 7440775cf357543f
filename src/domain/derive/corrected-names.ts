// Names that staff corrected in the register: the person is known by the new one and still found by the old one.

import type { Decision } from '../decisions/decision.ts';
import type { Graduation } from '../graduations/graduation.ts';
import { REGISTER } from '../tabs/view-tabs.ts';
import { splitName } from '../thai/names.ts';

/** The newest correction of each code counts; the Roster itself stays as the college wrote it. */
export function withCorrectedNames(
  graduations: readonly Graduation[],
  decisions: readonly Decision[],
): Graduation[] {
  const corrected = new Map<string, string>();
  for (const { kind, subject, value } of decisions) {
    const [tab, code = '', column] = subject.split('|');
    if (kind === 'correction' && tab === REGISTER.key && column === 'name')
      corrected.set(code, value);
  }
  return graduations.map((graduation) => renamed(graduation, corrected.get(graduation.code)));
}

function renamed(graduation: Graduation, typed: string | undefined): Graduation {
  const { title, first, last } = splitName(typed ?? '');
  if (first === '') return graduation;
  const { firstName, lastName } = graduation;
  return {
    ...graduation,
    title: title === '' ? graduation.title : title,
    firstName: first,
    lastName: last,
    listedName: { firstName, lastName },
  };
}
