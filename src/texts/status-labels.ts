// Statuses as people read them, one finer than the seven of the Commission.

import { TERMS } from '../domain/indicator/terms.ts';
import { STATUSES, type Status } from '../domain/outcome/statuses.ts';
import { reasonText } from './indicator-texts.ts';

const FINER: Readonly<Partial<Record<Status, string>>> = {
  SEEKING: TERMS.SEEKING.label,
  NOT_SEEKING: TERMS.NOT_SEEKING.label,
  MILITARY: TERMS.MILITARY.label,
  ORDAINED: TERMS.ORDAINED.label,
  DECEASED: reasonText('DECEASED'),
  NOT_GRADUATED: reasonText('NOT_GRADUATED'),
  UNREACHED: reasonText('UNTRACKED'),
};

export const statusText = (status: Status): string => FINER[status] ?? STATUSES[status].ovec7;
