// Freezing dies, or Google fails, at any of its calls: there is a whole report or none, and the next try makes one.
import { expect, test } from '@jest/globals';
import type { LocalHost } from '../../host/create-host.ts';
import { askedCollege, refresh, say } from '../support/asked.ts';
import { COORDINATOR, TABS, newHost, rowsOf } from '../support/college.ts';
import { dyingAtEveryCall, throwingAtEveryCall, type Troubled } from '../support/every-call.ts';
import { openDialog } from '../support/person.ts';

const LONG = 300_000;

interface Made {
  readonly host: LocalHost;
  readonly confirm: () => void;
}

const open = (host: LocalHost) => openDialog(host, 'freezeReport', COORDINATOR);

/** Two have answered, and somebody stands before the confirmation. */
function world(): string {
  const college = askedCollege({}, 4);
  college.roster.slice(0, 2).forEach(({ code = '', firstName = '' }) => {
    say(college, { code, firstName, workplace: 'อู่' });
  });
  refresh(college.host);
  return college.host.snapshot();
}

const before = world();

function make(): Made {
  const host = newHost();
  host.restore(before);
  const dialog = open(host);
  dialog.press('ตรึงรายงานใหม่');
  return {
    host,
    confirm: () => void dialog.press('ยืนยันตรึงรายงาน', { reason: 'รอบที่ 1' }),
  };
}

const reports = (host: LocalHost): string[] =>
  rowsOf(host, TABS.frozen)
    .filter(({ part }) => part === 'รายงาน')
    .map(({ report = '' }) => report);

const story: Troubled<Made> = {
  make,
  act: ({ confirm }) => {
    confirm();
  },
  check: ({ host }) => {
    const held = open(host);
    expect(held.cards().map(({ tone }) => tone)).toEqual(reports(host).map(() => 'good'));
    expect(held.reads()).not.toContain('หายไปทั้งหมด');
    const count = reports(host).length;
    held.press('ตรึงรายงานใหม่');
    held.press('ยืนยันตรึงรายงาน', { reason: 'อีกครั้ง' });
    expect(reports(host)).toHaveLength(count + 1);
    expect(
      open(host)
        .cards()
        .map(({ tone }) => tone),
    ).toEqual(reports(host).map(() => 'good'));
  },
};

test('dies', () => dyingAtEveryCall(story), LONG);

test(
  'meets a failing Google',
  () =>
    throwingAtEveryCall(story, 'Service Spreadsheets failed while accessing document', {
      most: 20,
      seed: 16,
    }),
  LONG,
);
