// A sample college of a given size at the stage that a measurement needs.
import { readFileSync } from 'node:fs';
import { Clerk } from '../host/campaign/clerk.ts';
import { COORDINATOR } from '../host/campaign/campaign.ts';
import { createHost, type LocalHost } from '../host/create-host.ts';
import type { Execution } from '../host/host-api.ts';
import { sampleAnswers } from '../host/sample/answers.ts';
import { sampleCollege, type SampleCollege } from '../host/sample/college.ts';
import { asOvecExport } from '../host/sample/layouts.ts';
import { outlineOf } from '../host/sample/outline.ts';

export type Latency = 'low' | 'typical' | 'high';

export interface Bench {
  readonly host: LocalHost;
  readonly clerk: Clerk;
  readonly college: SampleCollege;
  /** Executions since the last look, oldest first. */
  take(): Execution[];
}

const SEED = 1;

/** The level measures the speed of form calls as well, which is a doubt of its own. */
const FORM_CALLS: Readonly<Record<Latency, string>> = {
  low: 'fast',
  typical: 'typical',
  high: 'slow',
};

export function newBench(graduates: number, latency: Latency): Bench {
  const host = createHost({
    code: readFileSync('dist/Code.js', 'utf8'),
    manifest: readFileSync('dist/appsscript.json', 'utf8'),
    now: '2026-07-02T08:30:00+07:00',
    owner: COORDINATOR,
    seed: SEED,
    latency,
    doubts: { 'form-call-speed': FORM_CALLS[latency] },
  });
  let seen: Execution[] = [];
  const clerk = new Clerk(host, COORDINATOR, (_name, execution) => seen.push(execution));
  return {
    host,
    clerk,
    college: sampleCollege({ seed: SEED, graduations: graduates }),
    take: () => {
      const taken = seen;
      seen = [];
      return taken;
    },
  };
}

export function setUpCollege({ clerk }: Bench): void {
  clerk.menu('setUp');
  clerk.press('บันทึก', {
    college: 'วิทยาลัยเทคนิคตัวอย่างพัฒนา',
    province: 'ลำปาง',
    officePhone: '054 000 000',
    retentionDate: '30 กันยายน 2574',
    graduatedOn: '31/3/2569',
    classesEnd: '2/2569',
  });
}

export function importAll({ host, clerk, college }: Bench): void {
  host.grid(COORDINATOR).paste('วางรายชื่อที่นี่', 1, 1, asOvecExport(college));
  clerk.menu('importRoster');
  const declared = { list: 'approved', batch: 'regular', approvedOn: '31/3/2569' };
  clerk.press('ดูตัวอย่างก่อนนำเข้า', declared);
  clerk.press('ยืนยันนำเข้า');
}

export function makeFollowUpForm({ host, clerk }: Bench): string {
  clerk.menu('createFollowUpForm');
  clerk.press('สร้างแบบ');
  const form = host.forms().find(({ title }) => title.includes('แบบติดตาม'));
  if (!form) throw new Error('no follow-up form');
  host.openForm(form.id, COORDINATOR);
  // Answers of a whole wave are put there at once; their wake-ups are measured elsewhere.
  for (const project of Object.values(host.machine.world.projects)) project.triggers = [];
  return form.id;
}

export function everybodyAnswers(bench: Bench, formId: string): void {
  const { host, clerk, college } = bench;
  const codes = new Map(clerk.rows('roster').map(({ cells }) => [cells.studentId, cells.code]));
  const form = outlineOf(host.machine.world, formId);
  for (const person of college.graduations) {
    const code = codes.get(person.studentId);
    const answers = sampleAnswers({
      ...{ person, form, seed: SEED, monthsOver: 3 },
      ...(code === undefined ? {} : { code }),
    });
    if (answers) host.answer(formId, answers);
  }
}

const STUDENT_ID = 'รหัสนักเรียน นักศึกษา';

/** Some more by the link of the class, without a student id: only a person can tell whose they are. */
export function someNeedReview({ host, college }: Bench, formId: string, count: number): void {
  const form = outlineOf(host.machine.world, formId);
  let left = count;
  for (const person of college.graduations) {
    const answers = sampleAnswers({ person, form, seed: SEED, monthsOver: 3 });
    if (!answers || left === 0) continue;
    const anonymous = Object.entries(answers).filter(([title]) => !title.startsWith(STUDENT_ID));
    host.answer(formId, Object.fromEntries(anonymous));
    left--;
  }
}
