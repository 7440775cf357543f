// Which form was made for which cohort, outside the sheet: a restored older version must not lead to a second form.

import type { RegisteredForm } from '../domain/survey/form-registry.ts';
import { closedToMe } from './form-report.ts';
import { MEMORY } from './memory-names.ts';
import type { Ports } from './ports.ts';

type Remembered = Pick<RegisteredForm, 'formId' | 'owner'>;

const readAll = (ports: Ports): Record<string, Remembered> =>
  JSON.parse(ports.memory.get(MEMORY.forms) ?? '{}') as Record<string, Remembered>;

export function rememberForm(ports: Ports, { key, formId, owner }: RegisteredForm): void {
  const all = { ...readAll(ports), [key]: { formId, owner } };
  ports.memory.set(MEMORY.forms, JSON.stringify(all));
}

/** The form that was made for this key, if it is still there; one of another owner must be asked for first. */
export function rememberedForm(ports: Ports, key: string): Remembered | null {
  const held = readAll(ports)[key];
  if (!held) return null;
  if (ports.forms.state(held.formId)) return held;
  if (held.owner === ports.me()) return null;
  throw closedToMe({ ...held, kind: key.endsWith('/P') ? 'P' : 'F' });
}
