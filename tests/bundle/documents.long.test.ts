// Documents of a large college: they come in time, and the summary still says everything.
import { expect, test } from '@jest/globals';
import { openDialog } from '../support/person.ts';
import { COORDINATOR } from '../support/college.ts';
import { reportedCollege } from '../support/documents.ts';

const SIX_MINUTES = 360_000;

test('a college of a thousand has its evidence within an execution', () => {
  const { host } = reportedCollege(1000);
  const dialog = openDialog(host, 'makeDocuments', COORDINATOR);
  const before = Date.parse(host.now());
  dialog.pressIn('evidence', 'ดูตัวอย่าง');
  expect(Date.parse(host.now()) - before).toBeLessThan(SIX_MINUTES / 4);
  expect(dialog.reads()).toContain('1000');
  expect(JSON.stringify(dialog.screen).length).toBeLessThan(200_000);
});
