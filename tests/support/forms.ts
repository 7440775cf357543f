// Worlds of the two forms: roster imported, forms made but closed, forms open in the first wave.
import type { LocalHost } from '../../host/create-host.ts';
import type { FormInfo, HostOptions } from '../../host/host-api.ts';
import type { Block, Screen } from '../../src/texts/screen.ts';
import { IN_FIRST_WAVE } from './asked.ts';
import { COORDINATOR, TABS, columnAt, importedCollege, newHost, rowsOf } from './college.ts';
import { openDialog } from './person.ts';

/** A class of one field, and one of several. */
export const CLASS_A = 'ชฟ.3/1';
export const CLASS_B = 'ชฟ.3/2';
const ADVISOR = 'นางสาวสมใจ ใจดี';

/** An address under which a form can be answered, in whatever text. */
export const LINK_OUT = /viewform|forms\/d\/e\//;

function writeClasses(host: LocalHost): void {
  const rows = rowsOf(host, TABS.roster);
  const field = rows[0]?.field;
  const grid = host.grid(COORDINATOR);
  const paste = (key: string, cells: readonly string[]): void => {
    const column = columnAt(host, TABS.roster, key);
    grid.paste(
      TABS.roster,
      3,
      column,
      cells.map((cell) => [cell]),
    );
  };
  paste(
    'group',
    rows.map((row) => (row.field === field ? CLASS_A : CLASS_B)),
  );
  paste(
    'advisor',
    rows.map(() => ADVISOR),
  );
}

export interface FormWorlds {
  readonly imported: string;
  readonly made: string;
  readonly opened: string;
}

let worlds: FormWorlds | null = null;

/** Snapshots of 30 graduations, made once per test file. */
export function formWorlds(): FormWorlds {
  if (worlds) return worlds;
  const { host } = importedCollege({}, 30);
  writeClasses(host);
  const imported = host.snapshot();
  makeBoth(host);
  const made = host.snapshot();
  for (const { id } of host.forms()) host.openForm(id, COORDINATOR);
  host.advanceTo(IN_FIRST_WAVE);
  worlds = { imported, made, opened: host.snapshot() };
  return worlds;
}

export function hostAt(world: string, options: Partial<HostOptions> = {}): LocalHost {
  const host = newHost(options);
  host.restore(world);
  return host;
}

export function makeBoth(host: LocalHost): void {
  openDialog(host, 'createPreGraduationForm', COORDINATOR).press('สร้างแบบ');
  openDialog(host, 'createFollowUpForm', COORDINATOR).press('สร้างแบบ');
}

export function formOf(host: LocalHost, kind: 'P' | 'F'): FormInfo {
  const beginning = kind === 'P' ? 'แบบสำรวจ' : 'แบบติดตาม';
  const form = host.forms().find(({ title }) => title.startsWith(beginning));
  if (!form) throw new Error(`no form ${kind}`);
  return form;
}

export const blocksOf = <Kind extends Block['kind']>(
  screen: Screen,
  kind: Kind,
): Extract<Block, { kind: Kind }>[] =>
  screen.blocks.filter((block): block is Extract<Block, { kind: Kind }> => block.kind === kind);
