// Collects the answers of one person to one form; questions the form does not have are skipped.
import type { Chance } from './chance.ts';
import { choicesOf, offered } from './form-words.ts';
import type { FormOutline, SampleAnswerSheet } from './form-words.ts';

export class AnswerSheet {
  readonly answers: SampleAnswerSheet = {};
  readonly outline: FormOutline;
  readonly chance: Chance;

  constructor(outline: FormOutline, chance: Chance) {
    this.outline = outline;
    this.chance = chance;
  }

  has(title: string): boolean {
    return this.outline.some((question) => question.title === title);
  }

  write(title: string, text: string): void {
    if (text !== '' && this.has(title)) this.answers[title] = text;
  }

  /** Takes the offered choice that begins with the first fitting word. */
  choose(title: string, ...beginnings: readonly string[]): void {
    const choice = offered(this.outline, title, ...beginnings);
    if (choice !== undefined) this.answers[title] = choice;
  }

  chooseAny(title: string, beginnings: readonly string[]): void {
    this.choose(title, this.chance.pick(beginnings));
  }

  tick(title: string, ...beginnings: readonly string[]): void {
    const ticked = beginnings.flatMap((one) => offered(this.outline, title, one) ?? []);
    if (ticked.length > 0) this.answers[title] = ticked;
  }

  choices(title: string): readonly string[] {
    return choicesOf(this.outline, title);
  }
}
