// The journal of answers: cheap to keep up, rebuilt when it was lost, and a revision for every edit.
import { describe, expect, test } from '@jest/globals';
import {
  askedCollege,
  refresh,
  say,
  sheetOf,
  writesOf,
  type AskedCollege,
} from '../support/asked.ts';
import { COORDINATOR, TABS, columnAt, rowsOf } from '../support/college.ts';

const who = ({ roster }: AskedCollege, n: number) => ({
  firstName: roster[n]?.firstName ?? '',
  code: roster[n]?.code ?? '',
});

function withAnswers(count: number, options = {}): AskedCollege {
  const college = askedCollege(options);
  for (let n = 0; n < count; n++) {
    say(college, { ...who(college, n), workplace: 'โรงงานใหญ่' });
    college.host.advance({ days: 1 });
  }
  refresh(college.host);
  return college;
}

/** Rows of the journal without its headers. */
const journal = ({ host }: AskedCollege) => rowsOf(host, TABS.answers);
const readsOf = (calls: Readonly<Record<string, number>>): number =>
  calls['Forms.FormResponse.getItemResponses'] ?? 0;

describe('what is known is not read again', () => {
  test('a refresh over old answers costs two calls for each, and reads only the new ones', () => {
    const college = withAnswers(6);
    const quiet = refresh(college.host);
    expect(readsOf(quiet.calls)).toBe(0);
    expect(quiet.calls['Forms.FormResponse.getTimestamp']).toBe(6);
    say(college, who(college, 7));
    expect(readsOf(refresh(college.host).calls)).toBe(1);
    expect(journal(college)).toHaveLength(7);
  });

  test('the wake-up looks only at the last days', () => {
    const college = withAnswers(6);
    college.host.advance({ minutes: 5 });
    say(college, who(college, 7));
    const wakeUp = college.host.executions.filter(
      ({ functionName }) => functionName === 'onSurveySubmit',
    );
    const last = wakeUp[wakeUp.length - 1];
    expect(last?.ok).toBe(true);
    // It looks twice, at the new one and those of two days before the newest known.
    expect(last?.calls['Forms.FormResponse.getTimestamp']).toBeLessThanOrEqual(8);
    expect(journal(college)).toHaveLength(7);
  });

  test('rows that were deleted or spoiled come back', () => {
    const college = withAnswers(6);
    const before = journal(college).map(({ hash }) => hash);
    const grid = college.host.grid(COORDINATOR);
    grid.deleteRows(TABS.answers, 4, 2);
    grid.type(TABS.answers, 4, columnAt(college.host, TABS.answers, 'payload'), 'ลบแล้ว');
    refresh(college.host);
    const after = journal(college).filter(({ payload }) => payload !== 'ลบแล้ว');
    expect(after.map(({ hash }) => hash).sort()).toEqual([...before].sort());
    expect(rowsOf(college.host, TABS.latest)).toHaveLength(6);
    expect(writesOf(refresh(college.host))).toBe(0);
  });
});

describe('answers that were edited', () => {
  test.each([
    ['with a new time', {}, false],
    ['with the old time, where somebody allowed edits', { doubts: { 'edit-time': 'keeps' } }, true],
  ] as const)('%s are new revisions', (_, options, allowsEdits) => {
    const college = withAnswers(2, options);
    const { host, formId } = college;
    const [first] = journal(college);
    if (allowsEdits) {
      const file = host.machine.world.files[formId];
      if (file?.kind === 'form') Object.assign(file.body.settings, { allowEdits: true });
    }
    host.editAnswer(
      formId,
      first?.responseId ?? '',
      sheetOf(college, { ...who(college, 0), workplace: 'โรงงานเล็ก' }),
    );
    refresh(host);
    expect(
      journal(college).filter(({ responseId }) => responseId === first?.responseId),
    ).toHaveLength(2);
    const latest = rowsOf(host, TABS.latest).find(({ _key }) => _key === who(college, 0).code);
    expect(latest).toMatchObject({ workplace: 'โรงงานเล็ก', history: '1' });
    expect(writesOf(refresh(host))).toBe(0);
  });
});

test('a request not to be reminded arrives as its code', () => {
  const college = askedCollege();
  const label = 'ไม่ต้องส่งข้อความเตือนแบบติดตามนี้ถึงข้าพเจ้าอีก';
  say(college, { ...who(college, 0), requests: [label] });
  refresh(college.host);
  expect(journal(college)[0]?.payload).toContain(label);
});
