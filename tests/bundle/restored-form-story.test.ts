// An older version of the file, from before the form was made, is restored: there is still one form.
import { expect, test } from '@jest/globals';
import { refresh, say } from '../support/asked.ts';
import { COORDINATOR, SECOND_EDITOR, TABS, importedCollege, rowsOf } from '../support/college.ts';

const makeForm = (host: ReturnType<typeof importedCollege>['host'], as: string): string =>
  JSON.stringify(host.callServer('ui', [{ action: 'form.make.go', values: { kind: 'F' } }], as));

function answeredThenRestored() {
  const { host } = importedCollege({}, 10);
  const version = host.rememberVersion();
  host.advanceTo('2026-07-06T09:00:00+07:00');
  makeForm(host, COORDINATOR);
  const formId = host.forms()[0]?.id ?? '';
  host.openForm(formId, COORDINATOR);
  const [first] = rowsOf(host, TABS.roster);
  say({ host, formId }, { firstName: first?.firstName ?? '', code: first?.code ?? '' });
  refresh(host);
  expect(rowsOf(host, TABS.latest)).toHaveLength(1);
  host.restoreVersion(version);
  refresh(host);
  return host;
}

test('making it again finds it, and what was answered comes back', () => {
  const host = answeredThenRestored();
  expect(rowsOf(host, TABS.latest)).toEqual([]);
  makeForm(host, COORDINATOR);
  expect(host.forms()).toHaveLength(1);
  refresh(host);
  expect(rowsOf(host, TABS.latest)).toHaveLength(1);
});

test('a second editor finds it too, and the coordinator stays its owner', () => {
  const host = answeredThenRestored();
  makeForm(host, SECOND_EDITOR);
  expect(host.forms().map(({ owner }) => owner)).toEqual([COORDINATOR]);
  expect(host.triggers.map(({ owner }) => owner)).toEqual([COORDINATOR]);
});
