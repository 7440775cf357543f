// The self-test as a dialog: explained, run in portions with a bar, reported as text to copy.

import { newSelfTest, type SelfTestState } from '../../domain/self-test/self-test.ts';
import { selfTestReport } from '../../domain/self-test/report.ts';
import { CLOSE, go, text, type Block, type Screen } from '../../texts/screen.ts';
import { SELF_TEST_TEXTS as T } from '../../texts/self-test-texts.ts';
import type { Ports } from '../../usecases/ports.ts';
import { goOnTesting, isFinished, progressOf } from '../../usecases/self-test.ts';
import type { Actions } from '../action.ts';

const start = (): Screen => ({
  title: T.title,
  blocks: [text(T.explain), text(T.harmless), text(T.formStays), text(T.stop, 'muted')],
  buttons: [
    go(T.short, 'selfTest.run', { scope: 'short' }),
    go(T.full, 'selfTest.run', { scope: 'full' }, 'plain'),
    CLOSE,
  ],
});

const stateOf = (values: Readonly<Record<string, string>>): SelfTestState =>
  values.state === undefined
    ? newSelfTest(values.scope === 'full' ? 'full' : 'short')
    : (JSON.parse(values.state) as SelfTestState);

function run(ports: Ports, values: Readonly<Record<string, string>>): Screen {
  const port = ports.selfTest;
  // The first answer comes at once, so that the bar is there before the work begins.
  const state =
    values.state === undefined ? stateOf(values) : goOnTesting(port, stateOf(values), ports.now);
  const progress = progressOf(port, state);
  if (isFinished(progress)) return finished(ports, state);
  const { done, total } = progress;
  return {
    title: T.title,
    blocks: [
      { kind: 'progress', label: T.running(done, total), done, total },
      text(T.stopped, 'muted'),
    ],
    buttons: [CLOSE],
    next: { action: 'selfTest.run', values: { state: JSON.stringify(state) } },
  };
}

function finished(ports: Ports, state: SelfTestState): Screen {
  const port = ports.selfTest;
  const about = { version: ports.version, at: ports.now() };
  const url = port.scratchFormUrl();
  const link: Block[] = url === '' ? [] : [{ kind: 'link', label: T.scratchForm, url }];
  return {
    title: T.title,
    blocks: [
      verdict(state),
      ...(state.unasked.length === 0 ? [] : [text(T.unasked(state.unasked.length), 'warning')]),
      ...(state.worded.length === 0 ? [] : [text(T.worded(state.worded.length))]),
      text(T.notRun(port.hostOnly), 'muted'),
      {
        kind: 'table',
        caption: T.provenance,
        head: T.provenanceHead,
        rows: Object.entries(state.passed).map(([name, count]) => [
          T.provenances[name] ?? name,
          String(count),
        ]),
      },
      { kind: 'copy', label: T.report, text: selfTestReport(state, port, about) },
      ...link,
    ],
    buttons: [CLOSE, go(T.again, 'selfTest.start', {}, 'plain')],
  };
}

function verdict({ passed, differing }: SelfTestState): Block {
  const count = Object.values(passed).reduce((sum, each) => sum + each, 0) + differing.length;
  return differing.length === 0
    ? text(T.allGood(count), 'good')
    : text(T.differing(differing.length, count), 'warning');
}

export const SELF_TEST_ACTIONS: Actions = { 'selfTest.start': start, 'selfTest.run': run };
