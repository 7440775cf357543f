// A whole year of daily and monthly runs: who never answers is asked, but not pestered.
import { expect, test } from '@jest/globals';
import { rowsOf, type College } from '../support/college.ts';
import { collegeWithForm, mailsToGraduates, turnOn } from '../support/sending.ts';

const PEOPLE = 12;
const RUNS = '(ระบบ) ประวัติการทำงาน';
const WEEK_MS = 7 * 86_400_000;

/** Mails of each address, by time. */
function mailTimes({ host }: College): number[][] {
  const times = new Map<string, number[]>();
  for (const { to, at } of mailsToGraduates(host)) {
    times.set(to, [...(times.get(to) ?? []), Date.parse(at)]);
  }
  return [...times.values()];
}

test('invitation and two reminders per wave, ten mails at the most, never two within a week', () => {
  const college = collegeWithForm(PEOPLE);
  turnOn(college.host);
  college.host.advanceTo('2027-07-15T12:00:00+07:00');
  const all = mailTimes(college);
  expect(all.map(({ length }) => length)).toEqual(Array.from({ length: PEOPLE - 2 }, () => 10));
  for (const times of all) {
    const pauses = times.slice(1).map((time, index) => time - (times[index] ?? 0));
    // Runs of different days differ by some hours.
    expect(Math.min(...pauses)).toBeGreaterThan(WEEK_MS - 86_400_000);
  }
  const clock = rowsOf(college.host, RUNS).filter(({ what = '' }) => what.startsWith('run'));
  expect(clock.length).toBeGreaterThan(350);
  expect(clock.filter(({ outcome }) => outcome !== 'ok')).toEqual([]);
});
