// Arguments that fit no overload of a method, and what Google says to them.
import { api, publicName } from '../api/tables.ts';
import type { ContractRow } from './contract-row.ts';

/** Script text of a value, the name that Google gives its type, and the parameters that take it. */
const VALUES: readonly (readonly [text: string, name: string, takenBy: RegExp])[] = [
  ["'x'", 'String', /String|Object|"/],
  ['1.5', 'number', /Number|Object/],
  ['true', 'Boolean', /Boolean|Object/],
];

export interface Misfit {
  readonly args: string;
  readonly outcome: Pick<ContractRow, 'provenance' | 'source' | 'doubt' | 'variants'>;
}

const SEEN =
  'the sentence was seen live for other methods (github.com/brucemcpherson/gas-fakes); that this one shares the check is believed';
const SURPLUS = 'believed: a list of arguments that is too long fits no overload either; no report';

/** One value of a wrong type; where a parameter takes anything, one argument too many. */
export function misfit(about: string, args: readonly string[], given?: string): Misfit {
  const dot = about.lastIndexOf('.');
  const [className, method] = [about.slice(0, dot), about.slice(dot + 1)];
  const overloads = api.classes[className]?.[method]?.o ?? [];
  const first = overloads.flatMap((overload) => overload.slice(0, 1));
  const value = VALUES.find(([, , takenBy]) =>
    first.every((type) => type.endsWith('[]') || !takenBy.test(type)),
  );
  if (given === undefined && (first.length === 0 || value === undefined)) {
    return surplus(overloads, args);
  }
  const of = `don't match the method signature for ${publicName(className)}.${method}`;
  const text = value && given === undefined ? `The parameters (${value[1]}) ${of}` : BEGINS;
  return {
    args: given ?? value?.[0] ?? '',
    outcome: {
      provenance: 'believed',
      source: SEEN,
      doubt: 'signature-text',
      variants: { overloads: { throws: text }, otherwise: { throws: '' } },
    },
  };
}

const BEGINS = 'The parameters (';

function surplus(overloads: readonly (readonly string[])[], args: readonly string[]): Misfit {
  const most = Math.max(0, ...overloads.map((overload) => overload.length));
  const added = Array.from({ length: most + 1 - args.length }, () => "'x'");
  return {
    args: [...args, ...added].join(', '),
    outcome: {
      provenance: 'believed',
      source: SURPLUS,
      doubt: 'surplus-arguments',
      variants: { refused: { throws: BEGINS }, ignored: 'taken' },
    },
  };
}
