// What the tools beside the grid did, told in the corner.
import type { PageAnswers, PageRequest } from '../protocol.ts';
import { toast } from './toasts.ts';

const REFUSALS_SHOWN = 3;

/** Says how many sample people answered, or how often triggers ran on the way. */
export function tellAnswer(answer: PageAnswers[PageRequest['kind']]): void {
  if (answer === null) return;
  if ('answered' in answer) {
    toast(`ตัวอย่างตอบแล้ว ${answer.answered} คน`);
    for (const sentence of answer.refused.slice(0, REFUSALS_SHOWN))
      toast(sentence, 'ตอบไม่ได้', 'error');
  }
  if ('ran' in answer) toast(`ระหว่างทางมีการทำงาน ${answer.ran} ครั้ง`);
}
