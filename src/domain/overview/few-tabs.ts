// Whether six tabs are enough for this file.

import type { Derived } from '../derive/derive.ts';

type Ground = Pick<Derived, 'cases'> & {
  readonly inputs: Pick<Derived['inputs'], 'revisions'>;
  readonly indicator: Pick<Derived['indicator'], 'isSmallCollege' | 'list'> & {
    readonly settings: Pick<Derived['indicator']['settings'], 'smallCollegeBelow'>;
  };
};

/** hide: nobody works here yet · offer: tabs of a file in use are left as people have them. */
export type FewTabs = 'hide' | 'offer' | null;

/** Names that are still to be approved count too: the first part of a long list is no small college. */
export function fewTabs({ inputs, cases, indicator }: Ground): FewTabs {
  const { isSmallCollege, list, settings } = indicator;
  const listed = list.leftOut.reduce((sum, { count }) => sum + count, list.approved);
  if (!isSmallCollege || list.approved === 0 || listed >= settings.smallCollegeBelow) return null;
  const isInUse = inputs.revisions.length > 0 || cases.some(({ answers }) => answers.length > 0);
  return isInUse ? 'offer' : 'hide';
}
