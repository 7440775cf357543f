// The self-test inside the local host: everything as expected, every doubt answered rightly, nothing left behind.
import { describe, expect, test } from '@jest/globals';
import type { LocalHost } from '../../host/create-host.ts';
import { DOUBTS } from '../../host/doubts.ts';
import type { HostOptions } from '../../host/host-api.ts';
import type { Block, Screen, UiRequest } from '../../src/texts/screen.ts';
import { newHost, COORDINATOR } from '../support/college.ts';
import { openDialog } from '../support/person.ts';

const SCRATCH_FORM = '(ทดสอบ) แบบฟอร์มลบทิ้งได้';

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

describe('every row', () => {
  const host = newHost();
  host.run('onOpen', { as: COORDINATOR, via: 'open' });
  const before = host.grid(COORDINATOR).titles();
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

  test('leaves the tabs, triggers and mails as they were, and one form for the next time', () => {
    expect(host.grid(COORDINATOR).titles()).toEqual(before);
    expect(host.triggers).toEqual([]);
    expect(host.outbox).toEqual([]);
    const again = runSelfTest(host, 'แบบย่อ');
    expect(again.report).toContain('different: 0');
    const forms = host.forms();
    expect(forms.filter(({ title }) => title === SCRATCH_FORM || title === '')).toHaveLength(
      forms.length,
    );
  });

  test('times every primitive by the table', () => {
    const times = linesUnder(report, 'MILLISECONDS (measured, modelled)');
    expect(times.length).toBeGreaterThan(30);
    for (const line of times) {
      expect(line).toMatch(/^[\w.]+: \d+(?:\.\d+)? \(\d+(?:\.\d+)?\)$/);
    }
  });
});

describe('a doubt', () => {
  const probed = linesUnder(shortOn({}), 'DOUBTS')
    .filter((line) => !line.endsWith('(not probed)'))
    .map((line) => line.split(' = ')[0]);

  test('has the likely answer by default', () => {
    expect(probed.length).toBeGreaterThan(0);
  });

  test.each(
    DOUBTS.filter(({ id }) => probed.includes(id)).flatMap(({ id, variants }) =>
      variants.map((variant) => [id, variant] as const),
    ),
  )('%s is found out to be %s', (id, variant) => {
    const answers = linesUnder(shortOn({ doubts: { [id]: variant } }), 'DOUBTS');
    expect(answers).toContain(`${id} = ${variant}`);
  });
});
