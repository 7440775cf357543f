// npm run bench: modelled seconds and calls of the heavy steps, for a small and a large college and three latencies.
import { parseArgs } from 'node:util';
import { columns, perService } from '../host/campaign/tally.ts';
import type { Execution } from '../host/host-api.ts';
import {
  everybodyAnswers,
  importAll,
  makeFollowUpForm,
  newBench,
  setUpCollege,
  someNeedReview,
  type Latency,
} from './college.ts';

const { values } = parseArgs({
  options: {
    small: { type: 'string', default: '120' },
    large: { type: 'string', default: '3000' },
    latency: { type: 'string', default: 'low,typical,high' },
  },
});

/** More than travel with one screen. */
const REVIEWED = 30;

const WRITES = /^Spreadsheet\.(?:Range|Sheet)\.(?:set|delete|insert|clear|append)/;

interface Measured {
  readonly step: string;
  readonly runs: number;
  readonly seconds: number;
  readonly calls: number;
  readonly writes: number;
  readonly services: string;
}

function measure(step: string, executions: readonly Execution[]): Measured {
  const calls: Record<string, number> = {};
  for (const execution of executions) {
    for (const [method, count] of Object.entries(execution.calls)) {
      calls[method] = (calls[method] ?? 0) + count;
    }
  }
  const sum = (counts: readonly number[]): number => counts.reduce((a, b) => a + b, 0);
  const writes = Object.entries(calls).filter(([method]) => WRITES.test(method));
  return {
    step,
    runs: executions.length,
    seconds: sum(executions.map(({ modelledMs }) => modelledMs)) / 1000,
    calls: sum(Object.values(calls)),
    writes: sum(writes.map(([, count]) => count)),
    services: Object.entries(perService(calls))
      .map(([service, count]) => `${service} ${String(count)}`)
      .join(', '),
  };
}

function measureCollege(graduates: number, latency: Latency): Measured[] {
  const bench = newBench(graduates, latency);
  const size = String(graduates);
  const steps: Measured[] = [];
  const step = (name: string, work: () => void): void => {
    try {
      work();
      steps.push(measure(name, bench.take()));
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      steps.push({ ...measure(name, bench.take()), services: `FAILED: ${why}` });
    }
  };
  step('set-up and settings', () => setUpCollege(bench));
  step(`import of ${size}`, () => importAll(bench));
  let form = '';
  step('follow-up form', () => {
    form = makeFollowUpForm(bench);
  });
  step('refresh, no answer', () => void bench.clerk.menu('refreshAll'));
  everybodyAnswers(bench, form);
  step(`refresh, ${size} new answers`, () => void bench.clerk.menu('refreshAll'));
  step('refresh, nothing new', () => void bench.clerk.menu('refreshAll'));
  step('indicator', () => void bench.clerk.menu('computeIndicator'));
  step('overview', () => void bench.clerk.menu('showDashboard'));
  step('who is in a figure', () => void bench.clerk.menu('showMembers'));
  step('list to key', () => void bench.clerk.menu('exportHandOver'));
  step('frozen report', () => {
    bench.clerk.menu('freezeReport');
    bench.clerk.press('ตรึงรายงานใหม่');
    bench.clerk.press('ยืนยันตรึงรายงาน', { reason: 'รายงาน สอศ. รอบที่ 1' });
  });
  someNeedReview(bench, form, REVIEWED);
  step('refresh, some to review', () => void bench.clerk.menu('refreshAll'));
  step('review: opening', () => void bench.clerk.menu('openReview'));
  // Whatever comes first, an answer or a pair, can be put off.
  step('review: one press', () => void bench.clerk.press('ไว้ก่อน'));
  step('review: next without deciding', () => void bench.clerk.press('ถัดไป'));
  step('review: taken back', () => void bench.clerk.press('ย้อนข้อที่แล้ว'));
  step('review: finished, views written', () => void bench.clerk.press('เสร็จแล้ว'));
  return steps;
}

const ratio = (many: number, few: number): string => (few === 0 ? '–' : (many / few).toFixed(1));

for (const latency of values.latency.split(',') as Latency[]) {
  const small = measureCollege(Number(values.small), latency);
  const large = measureCollege(Number(values.large), latency);
  console.log(`\nlatency ${latency}: ${values.small} and ${values.large} graduations`);
  const head = [
    'step',
    'runs',
    's small',
    's large',
    'ratio',
    'calls',
    'calls',
    'writes',
    'writes',
  ];
  const rows = large.map((many, index) => {
    const few = small[index] ?? many;
    return [
      few.step === many.step ? many.step : `${few.step} / ${many.step.replace(/\D+/g, '')}`,
      String(many.runs),
      few.seconds.toFixed(1),
      many.seconds.toFixed(1),
      ratio(many.seconds, few.seconds),
      String(few.calls),
      String(many.calls),
      String(few.writes),
      String(many.writes),
      many.services,
    ];
  });
  console.log(columns([[...head, 'calls per service (large)'], ...rows]));
}
