// A college whose graduates answer over some weeks of the first wave: most work, some study or look for work.
import { askedCollege, refresh, say, typeAt, type AskedCollege } from './asked.ts';
import { TABS } from './college.ts';

export const WEEKS = 4;
/** Of twenty in the list, so many never answer. */
const SILENT = [3, 7, 11, 12, 18];

const made = new Map<number, string>();

/** The same college again for the same size; a week without any answer lies in between. */
export function answeringCollege(graduations: number): AskedCollege {
  const college = askedCollege({}, graduations);
  const known = made.get(graduations);
  if (known === undefined) {
    answerOverWeeks(college);
    made.set(graduations, college.host.snapshot());
  } else college.host.restore(known);
  return college;
}

function answerOverWeeks(college: AskedCollege): void {
  const { host, roster } = college;
  const answering = roster.filter((_, n) => !SILENT.includes(n % 20));
  for (let week = 0; week < WEEKS; week++) {
    const ofWeek = answering.filter((_, n) => n % WEEKS === week);
    ofWeek.forEach(({ firstName = '', code = '' }, n) => {
      // The daily run finds them: one wake-up for each would only take its time.
      host.fault({ kind: 'submitEvent', variant: 'missed' });
      say(college, { firstName, code, ...(n % 4 === 3 ? {} : { workplace: 'บริษัทตัวอย่าง' }) });
    });
    host.advance({ days: week === 1 ? 14 : 7 });
  }
  refresh(host);
}

/** Staff answer one of the letter's steps on Home. */
export const answerStep = ({ host }: AskedCollege, step: string, text: string): void =>
  typeAt(host, TABS.home, { key: `step/2568/${step}`, column: 'answer', text });
