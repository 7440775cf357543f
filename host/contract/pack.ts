// Writes rows as short as they can be said: what repeats stands once and is named by its number.
import type { ContractRow } from './contract-row.ts';
import { expectedOf } from './judge.ts';
import { DRESSED, PLAIN, signatureText } from './unpack.ts';

/** Texts that repeat, in the order in which they were first needed. */
class Pool {
  readonly texts: string[] = [];
  readonly #places = new Map<string, number>();

  at(text: string): number {
    let place = this.#places.get(text);
    if (place === undefined) {
      place = this.texts.push(text) - 1;
      this.#places.set(text, place);
    }
    return place;
  }
}

/** What a row touches decides what must be made ready for it. */
export function needsOf(call: string): string {
  const sheet = /\b(?:sheet|dress|changes)\b/.test(call);
  const form = /\bnewForm\b/.test(call);
  return [sheet ? 'sheet' : '', form ? 'form' : ''].filter((need) => need !== '').join();
}

/** Script text of an object that `unpackRows` understands. */
export function packedRows(rows: readonly ContractRow[]): string {
  const [words, values, bodies] = [new Pool(), new Pool(), new Pool()];
  const lines = rows.map((row) => {
    const { about, aspect, fact, provenance, part, doubt } = row;
    const variants = row.variants ?? wordings(row);
    const hasDoubt = doubt !== undefined && variants !== undefined;
    const cells: (number | string)[] = [
      ...[about, aspect, provenance, needsOf(row.call)].map((word) => words.at(word)),
      values.at(expectedText(row)),
      bodies.at(part?.body ?? `() => { ${row.call} }`),
      // The fact of a specimen says no more than method and aspect do.
      part === undefined ? words.at(fact) : part.isDressed ? DRESSED : PLAIN,
      ...(hasDoubt ? [words.at(doubt), values.at(variantsText(row, variants))] : []),
    ];
    return `[${cells.join()}]`;
  });
  return `{ words: ${JSON.stringify(words.texts)}, values: [${values.texts.join()}],
    bodies: [${bodies.texts.join(',\n')}], rows: [${lines.join()}] }`;
}

/** The sentence about a signature follows from the types here too. */
function variantsText(row: ContractRow, variants: NonNullable<ContractRow['variants']>): string {
  const expected = expectedText(row);
  const isSignature = row.doubt === 'signature-text' && expected.startsWith('{"types"');
  return isSignature ? expected : JSON.stringify(variants);
}

/** Where only the wording is doubtful, any other error speaks for the other wording. */
const wordings = ({ doubt, error, errorStarts }: ContractRow): ContractRow['variants'] =>
  doubt === 'error-wording'
    ? { 'as noted': { throws: error ?? errorStarts }, otherwise: { throws: '' } }
    : undefined;

/** Google's sentence about a signature is long and follows from the types and the method. */
function expectedText(row: ContractRow): string {
  const expected = expectedOf(row);
  if ('gives' in expected) return JSON.stringify({ gives: expected.gives });
  const types = /^The parameters \(([\w,[\]]*)\)/.exec(expected.throws)?.[1];
  const isSignature = types !== undefined && signatureText(row.about, types) === expected.throws;
  return JSON.stringify(isSignature ? { types } : { throws: expected.throws });
}
