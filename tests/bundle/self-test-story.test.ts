// The self-test inside the local host: everything as expected, every doubt answered rightly, nothing left behind.
import { describe, expect, test } from '@jest/globals';
import type { LocalHost } from '../../host/create-host.ts';
import { DOUBTS } from '../../host/doubts.ts';
import type { HostOptions } from '../../host/host-api.ts';
import type { Block, Screen, UiRequest } from '../../src/texts/screen.ts';
import { allCells, askedCollege } from '../support/asked.ts';
import { newHost, COORDINATOR } from '../support/college.ts';
import { openDialog } from '../support/person.ts';

/** What only a second file, a respondent, a clock, a stopwatch, another account or a sent mail could show. */
const UNSEEN = [
  ...['copied-properties', 'unwalked-answers', 'edit-time', 'since-edits', 'form-call-speed'],
  ...['month-day', 'submit-events', 'limited-identity', 'trigger-consent', 'dialog-consent'],
  'mail-quota-falls',
];
const ask = (host: LocalHost, request: UiRequest): Screen =>
  host.callServer('ui', [request], COORDINATOR) as Screen;

/** Presses the button and lets the dialog go on by itself, as the page does. */
function runSelfTest(host: LocalHost, caption: string): { screens: Screen[]; report: string } {
  const dialog = openDialog(host, 'runSelfTest', COORDINATOR);
  const pressed = dialog.screen.buttons.find(({ label }) => label.startsWith(caption));
  const screens: Screen[] = [];
  let next = typeof pressed?.does === 'object' ? pressed.does : undefined;
  while (next !== undefined) {
    const screen = ask(host, next);
    screens.push(screen);
    next = screen.next;
  }
  const copied = screens.at(-1)?.blocks.find((block) => block.kind === 'copy');
  return { screens, report: copied?.kind === 'copy' ? copied.text : '' };
}

const shortOn = (options: Partial<HostOptions>): string =>
  runSelfTest(newHost(options), 'แบบย่อ').report;

const linesUnder = (report: string, title: string): string[] => {
  const [, after = ''] = report.split(`\n${title}\n`);
  return after.split('\n\n')[0]?.split('\n') ?? [];
};

const isProgress = (block: Block): block is Extract<Block, { kind: 'progress' }> =>
  block.kind === 'progress';

/** Everything of a college at work that the self-test must leave alone. */
function belongings(host: LocalHost): unknown {
  const { properties } = host.machine.project(host.machine.container());
  const { 'selfTest.form': _scratch, ...document } = properties.document;
  const forms = Object.values(host.machine.world.files).filter(
    (file) => file.kind === 'form' && !file.name.startsWith('(ทดสอบ) ลบทิ้งได้'),
  );
  return { cells: allCells(host), triggers: host.triggers, mails: host.outbox, document, forms };
}

describe('every row, in the file of a college at work', () => {
  const { host, formId } = askedCollege();
  const before = JSON.stringify(belongings(host));
  const { screens, report } = runSelfTest(host, 'ทุกข้อ');

  test('comes as expected', () => {
    expect(linesUnder(report, 'DIFFERENT')).toEqual(['']);
    expect(report).toMatch(/documented \d+/);
  });

  test('in portions, each further than the one before', () => {
    const done = screens.flatMap(({ blocks }) => blocks.filter(isProgress)).map((bar) => bar.done);
    expect(done.length).toBeGreaterThan(2);
    expect(done).toEqual([...new Set(done)].sort((a, b) => a - b));
  });

  test('leaves cells, triggers, mails, properties and forms as they were, and one form for the next time', () => {
    expect(JSON.stringify(belongings(host))).toBe(before);
    const again = runSelfTest(host, 'แบบย่อ');
    expect(again.report).toContain('different: 0');
    const files = Object.values(host.machine.world.files).filter(({ kind }) => kind === 'form');
    const names = files.map(({ name }) => name);
    expect(names.filter((name) => name.endsWith('ใช้ซ้ำ'))).toHaveLength(1);
    const own = host.forms().find(({ id }) => id === formId)?.title;
    expect(names.filter((name) => !name.startsWith('(ทดสอบ) ลบทิ้งได้'))).toEqual([own]);
  });

  test('times every primitive by the table', () => {
    const times = linesUnder(report, 'MILLISECONDS (measured, modelled)');
    expect(times.length).toBeGreaterThan(30);
    for (const line of times) {
      expect(line).toMatch(/^[\w.]+: \d+(?:\.\d+)? \(\d+(?:\.\d+)?\)$/);
    }
  });
});

/** Errors in another language or wording hide what other probes would have seen. */
const ALONE = ['error-language', 'error-wording', 'form-publishing', 'require-login'];

/** Worlds in which every variant of every doubt comes up: as many flipped at once as do not hide each other. */
function flippedWorlds(): Readonly<Record<string, string>>[] {
  const together = DOUBTS.filter(({ id }) => !ALONE.includes(id));
  const most = Math.max(...together.map(({ variants }) => variants.length));
  const joint = Array.from({ length: most - 1 }, (_, index) =>
    Object.fromEntries(
      together.map(({ id, variants }) => [id, variants[index + 1] ?? variants[0]] as const),
    ),
  );
  const single = DOUBTS.filter(({ id }) => ALONE.includes(id)).flatMap(({ id, variants }) =>
    variants.slice(1).map((variant) => ({ [id]: variant })),
  );
  return [...joint, ...single];
}

describe('a doubt', () => {
  const answersIn = (doubts: Readonly<Record<string, string>>): Map<string, string> =>
    new Map(
      linesUnder(shortOn({ doubts }), 'DOUBTS').map(
        (line) => line.split(' = ') as [string, string],
      ),
    );
  const likely = answersIn({});
  const probed = DOUBTS.filter(({ id }) => likely.get(id) !== '(not probed)');

  test('is probed wherever a script can see it', () => {
    const unseen = DOUBTS.filter((doubt) => !probed.includes(doubt)).map(({ id }) => id);
    expect(unseen).toEqual(UNSEEN);
  });

  test('has the likely answer by default', () => {
    const said = probed.map(({ id }) => [id, likely.get(id)]);
    expect(said).toEqual(probed.map(({ id, variants }) => [id, variants[0]]));
  });

  test.each(flippedWorlds())('is found out whatever the answer: %j', (world) => {
    const answers = answersIn(world);
    const flipped = probed.filter(({ id }) => world[id] !== undefined);
    expect(flipped.map(({ id }) => [id, answers.get(id)])).toEqual(
      flipped.map(({ id }) => [id, world[id]]),
    );
  });
});
