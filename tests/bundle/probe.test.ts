import { expect, test } from '@jest/globals';
import { askedCollege, refresh, say, writesOf } from '../support/asked.ts';
import { rowsOf, TABS } from '../support/college.ts';
test('probe', () => {
  const college = askedCollege();
  const { host, roster } = college;
  const a = roster[0]!;
  say(college, { firstName: a.firstName!, code: a.code!, workplace: 'บริษัท ก' });
  const run = refresh(host);
  console.log(run.toasts, run.alerts, run.error, run.calls, run.modelledMs);
  const again = refresh(host);
  console.log(again.toasts, again.calls, writesOf(again), again.modelledMs);
  console.log(
    rowsOf(host, TABS.latest),
    rowsOf(host, TABS.findings).slice(0, 5),
    rowsOf(host, TABS.register)[0],
  );
});
