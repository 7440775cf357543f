// The main verbs of the product, each just before it is done: for stories in which something goes wrong at any of its calls.
import type { LocalHost } from '../../host/create-host.ts';
import { asOvecExport } from '../../host/sample/layouts.ts';
import { IN_FIRST_WAVE, askedCollege, refresh, say, typeAt } from './asked.ts';
import {
  COORDINATOR,
  SETTINGS_FILLED,
  TABS,
  columnAt,
  importedCollege,
  newHost,
  setUpCollege,
} from './college.ts';
import { openDialog } from './person.ts';
import { collegeWithForm, sendAll, turnOn } from './sending.ts';

export interface Verb {
  readonly name: string;
  /** Made once. */
  readonly world: () => LocalHost;
  /** Everything up to the click; gives the click. */
  readonly prepare: (host: LocalHost) => () => void;
  /** The whole of it once more, as a person would. */
  readonly again: (host: LocalHost) => void;
  /** Mails go out: what a run cut short has sent is not sent again, so its end may be another. */
  readonly sends?: true;
}

const ask = (host: LocalHost, action: string, values: Readonly<Record<string, string>> = {}) =>
  host.callServer('ui', [{ action, values }], COORDINATOR);

const menu = (name: string) => (host: LocalHost) => {
  host.run(name, { as: COORDINATOR, via: 'menu' });
};

const ofMenu = (name: string): Pick<Verb, 'prepare' | 'again'> => ({
  prepare: (host) => () => menu(name)(host),
  again: menu(name),
});

const ofAction = (
  action: string,
  values: Readonly<Record<string, string>> = {},
): Pick<Verb, 'prepare' | 'again'> => ({
  prepare: (host) => () => void ask(host, action, values),
  again: (host) => void ask(host, action, values),
});

function saveSettings(host: LocalHost): () => void {
  const dialog = openDialog(host, 'setUp', COORDINATOR);
  return () => void dialog.press('บันทึก', SETTINGS_FILLED);
}

function pasted(): LocalHost {
  const { host, sample } = setUpCollege({}, SMALL);
  host.grid(COORDINATOR).paste(TABS.inbox, 1, 1, asOvecExport(sample));
  return host;
}

/** Between what the list is and who is in it. */
function pastedBesideOwnColumn(): LocalHost {
  const host = pasted();
  host.grid(COORDINATOR).insertColumns(TABS.roster, columnAt(host, TABS.roster, 'studentId'), 1);
  return host;
}

const DECLARED = { list: 'approved', batch: 'regular', approvedOn: '31/3/2569' };

function previewImport(host: LocalHost): () => void {
  const dialog = openDialog(host, 'importRoster', COORDINATOR);
  const { buttons } = dialog.press('ดูตัวอย่างก่อนนำเข้า', DECLARED);
  const isNeeded = buttons.some(({ label }) => label === 'ยืนยันนำเข้า');
  return () => {
    if (isNeeded) dialog.press('ยืนยันนำเข้า');
  };
}

/** Three have answered, and nobody knows it yet; a note and a number were typed. */
function answered(): LocalHost {
  const college = askedCollege({}, SMALL);
  const { host, roster } = college;
  for (const { firstName = '', code = '' } of roster.slice(0, 3)) {
    host.fault({ kind: 'submitEvent', variant: 'missed' });
    say(college, { firstName, code, workplace: 'โรงงานใหญ่' });
  }
  const [, , , fourth, fifth] = roster;
  const [note, phone] = [
    { column: 'note', text: 'โทรหลังห้าโมง' },
    { column: 'phone', text: '0899999999' },
  ];
  typeAt(host, TABS.register, { key: fourth?.code ?? '', ...note });
  typeAt(host, TABS.register, { key: fifth?.code ?? '', ...phone });
  return host;
}

/** In the middle of what the program writes. */
function withOwnColumns(): LocalHost {
  const host = answered();
  for (const title of [TABS.register, TABS.entry, TABS.indicator, TABS.latest]) {
    host.grid(COORDINATOR).insertColumns(title, 4, 1);
  }
  return host;
}

/** Typed and taken in. */
function typedAndTaken(): LocalHost {
  const host = answered();
  refresh(host);
  return host;
}

/** Takes back the newest work that a caption names; when it is no longer offered, it is done. */
const takingBack =
  (caption: string) =>
  (host: LocalHost): (() => void) => {
    const dialog = openDialog(host, 'undoLast', COORDINATOR);
    const field = dialog.screen.blocks.find(({ kind }) => kind === 'field');
    const options = field?.kind === 'field' ? (field.options ?? []) : [];
    const work = options.find(({ label }) => label.includes(caption) && !label.includes('นำกลับมา'));
    if (!work) return () => undefined;
    dialog.press('ดูงานที่เลือก', { work: work.value });
    return () => void dialog.press('ยืนยันย้อน');
  };

function tested(): LocalHost {
  const { host } = collegeWithForm(SMALL);
  turnOn(host);
  return host;
}

function testedAndOff(): LocalHost {
  const host = tested();
  ask(host, 'reminders.off');
  return host;
}

function atForms(): LocalHost {
  const { host } = importedCollege({}, SMALL);
  host.advanceTo(IN_FIRST_WAVE);
  refresh(host);
  return host;
}

function confirmSending(host: LocalHost): () => void {
  const dialog = openDialog(host, 'sendReminders', COORDINATOR);
  const label = dialog.screen.buttons.find((button) => button.label.startsWith('ส่งอีเมล'))?.label;
  return () => void dialog.press(label ?? '');
}

const SMALL = 8;
const INBOX_KEPT = 100;
const INBOX_ROWS = 6000;

const made = new Map<Verb, string>();

/** The verb's world again, in a host of its own; most blank rows of the inbox are gone, so that it is quick. */
export function worldOf(verb: Verb): LocalHost {
  const known = made.get(verb) ?? snapshotOf(verb);
  made.set(verb, known);
  const host = newHost();
  host.restore(known);
  return host;
}

function snapshotOf({ world }: Verb): string {
  const host = world();
  const grid = host.grid(COORDINATOR);
  if (grid.titles().includes(TABS.inbox)) {
    grid.deleteRows(TABS.inbox, INBOX_KEPT + 1, INBOX_ROWS - INBOX_KEPT);
  }
  return host.snapshot();
}

export const VERBS: readonly Verb[] = [
  {
    name: 'set-up',
    world: () => newHost(),
    prepare: (host) => () => void ask(host, 'setUp.start'),
    again: (host) => saveSettings(host)(),
  },
  {
    name: 'saving the settings',
    world: () => setUpEmpty(),
    prepare: saveSettings,
    again: (host) => saveSettings(host)(),
  },
  {
    name: 'import',
    world: pasted,
    prepare: previewImport,
    again: (host) => previewImport(host)(),
  },
  {
    name: 'import beside a column of the staff',
    world: pastedBesideOwnColumn,
    prepare: previewImport,
    again: (host) => previewImport(host)(),
  },
  ...['แก้ข้อมูลติดต่อ', 'บันทึกการตั้งค่า'].map((caption): Verb => ({
    name: `taking back ${caption}`,
    world: typedAndTaken,
    prepare: takingBack(caption),
    again: (host) => takingBack(caption)(host)(),
  })),
  { name: 'making a form', world: atForms, ...ofAction('form.make.go', { kind: 'F' }) },
  { name: 'collecting', world: answered, ...ofMenu('collectResponses') },
  { name: 'refreshing', world: answered, ...ofMenu('refreshAll') },
  {
    name: 'refreshing beside columns of the staff',
    world: withOwnColumns,
    ...ofMenu('refreshAll'),
  },
  {
    name: 'sending',
    world: tested,
    prepare: confirmSending,
    again: (host) => void sendAll(host),
    sends: true,
  },
  { name: 'turning reminders on', world: testedAndOff, ...ofAction('reminders.on') },
  {
    name: 'the daily run',
    world: tested,
    prepare: (host) => () => void host.run('runDaily', { as: COORDINATOR, via: 'trigger' }),
    again: (host) => void host.run('runDaily', { as: COORDINATOR, via: 'trigger' }),
    sends: true,
  },
  { name: 'texts for advisors', world: answered, ...ofAction('advisor.show') },
  { name: 'the table of callers', world: answered, ...ofMenu('openEntry') },
];

/** Tabs made, nothing filled in. */
function setUpEmpty(): LocalHost {
  const host = newHost();
  openDialog(host, 'setUp', COORDINATOR);
  return host;
}
