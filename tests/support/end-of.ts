// What a sheet, its forms, triggers and mails have come to, told so that two ways to the same end compare equal.
import type { LocalHost } from '../../host/create-host.ts';
import { outlineOf } from '../../host/sample/outline.ts';
import { TABS, rowsOf } from './college.ts';

const VIEWS = ['home', 'register', 'entry', 'review', 'findings', 'indicator', 'latest'] as const;
const PEOPLES = ['roster', 'settings', 'cohorts', 'waves'] as const;
/** Times of day and what is made of them: another attempt is some minutes later. */
const TIMES = new Set(['_print', 'at', 'received', 'since', 'updated', 'by', 'group']);

type Rows = readonly Readonly<Record<string, string>>[];

/** Views and people's tabs as keyed sets; codes, which come by chance, by the student who has them. */
export function tabsAtEnd(host: LocalHost): Readonly<Record<string, readonly string[]>> {
  const ends = [...VIEWS, ...PEOPLES].map((tab) => [tab, asSet(host, rowsOf(host, TABS[tab]))]);
  return Object.fromEntries(ends) as Record<string, readonly string[]>;
}

/** Home tells of runs that went wrong, which is just what one of two ways has and the other has not. */
const isRun = ({ _key = '' }: Rows[number]): boolean => _key.startsWith('run/');

function asSet(host: LocalHost, all: Rows): string[] {
  const rows = all.filter((row) => !isRun(row));
  const names = rowsOf(host, TABS.roster).map(({ code = '', studentId = '' }) => [code, studentId]);
  const lines = rows.map((row) => {
    const cells = Object.entries(row).filter(([key]) => !TIMES.has(key));
    return JSON.stringify(cells);
  });
  return lines
    .map((line) =>
      names.reduce((text, [code = '', id = '']) => (code ? text.replaceAll(code, id) : text), line),
    )
    .sort();
}

/** A mail that was released is due again, so its next intent is another one. */
function contactsOf(host: LocalHost): string[] {
  const released = new Map<string, number>();
  return rowsOf(host, TABS.contacts).map(({ id = '', state = '' }) => {
    const turn = released.get(id) ?? 0;
    if (state === 'released') released.set(id, turn + 1);
    return `contact ${id} ${state} ${String(turn)}`;
  });
}

/** Journals hold nothing twice. */
export function doublesOf(host: LocalHost): string[] {
  const answers = rowsOf(host, TABS.answers).map(
    ({ responseId = '', hash = '' }) => `answer ${responseId} ${hash}`,
  );
  const decisions = rowsOf(host, TABS.decisions).map(({ id = '' }) => `decision ${id}`);
  const contacts = contactsOf(host);
  const mails = host.outbox.map(({ to, subject }) => `mail ${to} ${subject}`);
  const triggers = host.triggers.map(
    ({ handler, owner, event }) => `trigger ${handler} ${owner} ${event}`,
  );
  const all = [...answers, ...decisions, ...contacts, ...mails, ...triggers];
  return all.filter((one, index) => all.indexOf(one) !== index);
}

/** Forms that somebody could answer: title, whether they take answers, what they ask. */
export const formsAtEnd = (host: LocalHost): unknown[] =>
  host
    .forms()
    .filter(({ published }) => published)
    .map(({ id, title, accepting, owner }) => ({
      title,
      accepting,
      owner,
      asks: outlineOf(host.machine.world, id),
    }));

export const triggersAtEnd = (host: LocalHost): string[] =>
  host.triggers.map(({ handler, owner, event }) => `${handler} ${owner} ${event}`).sort();
