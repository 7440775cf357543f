// Google's wire format: entry.<n>, the "other" option and the prefilled address.
import { isQuestion } from '../forms/new-form.ts';
import type { Answer, Answers, FormBody, ItemData } from '../forms/form-body.ts';
import { isEmpty } from './validate.ts';

const OTHER = '__other_option__';

export function entryName(item: ItemData): string {
  return `entry.${String(item.entry)}`;
}

export function otherName(item: ItemData): string {
  return `${entryName(item)}.other_option_response`;
}

export function otherValue(): string {
  return OTHER;
}

export function responderUrl(form: FormBody): string {
  return `https://docs.google.com/forms/d/e/${form.publicId}/viewform`;
}

function tidy(item: ItemData, text: string): string {
  const lines = text.replace(/\r\n?/g, '\n');
  // A one-line field cannot hold a line break, whatever an address says.
  return item.type === 'TEXT' ? lines.replace(/\n/g, ' ') : lines;
}

function readOne(item: ItemData, params: URLSearchParams): Answer | undefined {
  const typed = (params.getAll(otherName(item)).at(-1) ?? '').trim();
  const values = params
    .getAll(entryName(item))
    .map((value) => (value === OTHER ? typed : tidy(item, value)))
    .filter((value) => value !== '');
  if (item.type === 'CHECKBOX') return [...new Set(values)];
  // Text typed beside "other" without pressing its button is meant as an answer.
  return values.at(-1) ?? (item.other && typed !== '' ? typed : undefined);
}

/** Questions where "other" is pressed: without a text beside it that is no answer, but the press stays. */
export function pressedOthers(form: FormBody, params: URLSearchParams): ReadonlySet<number> {
  const pressed = form.items.filter(
    (item) => item.other && params.getAll(entryName(item)).includes(OTHER),
  );
  return new Set(pressed.map((item) => item.id));
}

/** Answers by item id; empty ones are left out. */
export function readAnswers(form: FormBody, params: URLSearchParams): Record<string, Answer> {
  const answers: Record<string, Answer> = {};
  for (const item of form.items.filter((one) => isQuestion(one.type))) {
    const answer = readOne(item, params);
    if (answer !== undefined && !isEmpty(answer)) answers[String(item.id)] = answer;
  }
  return answers;
}

function isChoice(item: ItemData, value: string): boolean {
  return item.choices.some((choice) => choice.value === value);
}

/** What a prefilled address may set: a choice that is not offered is silently ignored. */
export function readPrefilled(form: FormBody, params: URLSearchParams): Record<string, Answer> {
  const answers = readAnswers(form, params);
  for (const item of form.items.filter((one) => one.choices.length > 0 && !one.other)) {
    const answer = answers[String(item.id)];
    if (answer === undefined) continue;
    const known = [answer].flat().filter((value) => isChoice(item, value));
    Reflect.deleteProperty(answers, String(item.id));
    if (known.length > 0) {
      answers[String(item.id)] = typeof answer === 'string' ? answer : known;
    }
  }
  return answers;
}

/** The name–value pairs that carry one answer. */
export function pairsOf(item: ItemData, answer: Answer): readonly (readonly [string, string])[] {
  return [answer].flat().flatMap((value): (readonly [string, string])[] =>
    item.choices.length === 0 || isChoice(item, value)
      ? [[entryName(item), value]]
      : [
          [entryName(item), OTHER],
          [otherName(item), value],
        ],
  );
}

type Encode = (text: string) => string;

const ENCODINGS: Readonly<Record<string, Encode>> = {
  plus: (text) => new URLSearchParams({ '': text }).toString().slice(1),
  percent: encodeURIComponent,
};

/** The address that opens the form with these answers already given; how it is spelled is the doubt `prefill-encoding`. */
export function prefillUrl(form: FormBody, answers: Answers, encoding = 'plus'): string {
  const encode = ENCODINGS[encoding] ?? encodeURIComponent;
  const params = ['usp=pp_url'];
  for (const item of form.items) {
    const answer = answers[String(item.id)];
    if (answer === undefined || isEmpty(answer)) continue;
    for (const [name, value] of pairsOf(item, answer)) params.push(`${name}=${encode(value)}`);
  }
  return `${responderUrl(form)}?${params.join('&')}`;
}
