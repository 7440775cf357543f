// More answers than one execution can read: every portion stays, and running it again goes on to the end.
import { expect, test } from '@jest/globals';
import { askedCollege, refresh, say } from '../support/asked.ts';
import { COORDINATOR, TABS, rowsOf } from '../support/college.ts';

const ANSWERS = 1100;

test('a journal of 1,100 answers is rebuilt in several runs, none of them cut short', () => {
  const college = askedCollege({ latency: 'high', doubts: { 'form-call-speed': 'slow' } }, 20);
  const [who] = college.roster;
  for (let count = 0; count < ANSWERS; count++) {
    say(college, {
      firstName: who?.firstName ?? '',
      code: who?.code ?? '',
      position: String(count),
    });
  }
  const held = rowsOf(college.host, TABS.answers).length;
  if (held > 0) college.host.grid(COORDINATOR).deleteRows(TABS.answers, 3, held);
  const messages: string[] = [];
  for (let run = 0; run < 6; run++) {
    const { ok, toasts, modelledMs } = refresh(college.host);
    expect(ok).toBe(true);
    expect(modelledMs).toBeLessThan(360_000);
    messages.push(toasts.map(({ message }) => message).join(' '));
    if (!messages[run]?.includes('ยังมีคำตอบเหลือ')) break;
  }
  expect(messages.length).toBeGreaterThan(1);
  const ids = rowsOf(college.host, TABS.answers).map((row) => row.responseId);
  expect(ids).toHaveLength(ANSWERS);
  expect(new Set(ids).size).toBe(ANSWERS);
}, 300_000);
