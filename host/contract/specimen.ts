// One good call of a method, from which the rows about its result, types, arguments and effect are made.
import { misfit } from './misfit.ts';
import { kindOfResult } from './kind-of-result.ts';
import type { ContractRow, Standing } from './contract-row.ts';

/** `variants` and `doubt` speak of the result; the other rows have standings of their own. */
export interface Specimen extends Standing {
  /** Method in the reference. */
  readonly about: string;
  /** Statements before the call. */
  readonly before?: string;
  /** Statements that take back what the call did outside the scratch tab, whatever happened. */
  readonly after?: string;
  /** Expression for the object that is asked. */
  readonly on: string;
  /** Arguments in script text, one each. */
  readonly args?: readonly string[];
  /** Expression over `it`, the result, where the result itself says little. */
  readonly read?: string;
  readonly gives?: unknown;
  /** What is different afterwards, as `changes` of helpers.ts names it; nothing when absent. */
  readonly changes?: readonly string[];
  /** Arguments that fit no overload, where `misfit` finds none by itself. */
  readonly wrong?: string;
  /** What kind of thing comes back, where the reference is wrong. */
  readonly kind?: string;
  /** Expression for a form whose changes are looked at besides those of the tab. */
  readonly form?: string;
  /** Where the effect cannot be looked at. */
  readonly noEffectRow?: string;
}

export function rowsOfSpecimens(specimens: readonly Specimen[]): readonly ContractRow[] {
  return specimens.flatMap((specimen) => {
    const part = { body: commonBody(specimen), isDressed: specimen.form === undefined };
    const rows = [
      resultRow(specimen),
      typesRow(specimen),
      argumentsRow(specimen),
      ...effectRow(specimen),
    ];
    return rows.map((row) => ({ ...row, part }));
  });
}

/** Functions over what `before` made; 0 where there is nothing to say. */
function commonBody(specimen: Specimen): string {
  const { args = [], wrong, about, read, form, after, before: first } = specimen;
  const pieces = [
    `() => ${specimen.on}`,
    `() => [${args.join(', ')}]`,
    `() => [${misfit(about, args, wrong).args}]`,
    read === undefined ? '0' : `(it) => ${read}`,
    form === undefined ? '0' : `() => ${form}`,
    after === undefined ? '0' : `() => { ${after} }`,
  ];
  return `() => { ${first ?? ''}; return [${pieces.join(', ')}]; }`;
}

const methodOf = ({ about }: Specimen): string => about.slice(about.lastIndexOf('.') + 1);

const callOf = (specimen: Specimen, args = (specimen.args ?? []).join(', ')): string =>
  `${specimen.on}.${methodOf(specimen)}(${args})`;

/** The statements of a row between those before and those after. */
const framed = ({ before = '', after = '' }: Specimen, text: string): string => {
  const start = before === '' ? '' : `${before} `;
  return after === '' ? `${start}${text}` : `${start}try { ${text} } finally { ${after} }`;
};

function resultRow(specimen: Specimen): ContractRow {
  const { about, gives, read, provenance, source, doubt, variants, hostOnly } = specimen;
  return {
    about,
    aspect: 'result',
    fact: `${methodOf(specimen)} gives what was asked for`,
    call: framed(specimen, `var it = ${callOf(specimen)}; return ${read ?? 'it'};`),
    ...(gives === undefined ? {} : { expected: gives }),
    ...given({ doubt, variants, hostOnly }),
    provenance,
    source,
  };
}

const REFERENCE = 'the result type that the reference names';

function typesRow(specimen: Specimen): ContractRow {
  const { about, kind, hostOnly } = specimen;
  return {
    about,
    aspect: 'types',
    fact: `what kind of thing ${methodOf(specimen)} answers`,
    call: framed(specimen, `return kindOf(${callOf(specimen)});`),
    expected: kind ?? kindOfResult(about),
    ...given({ hostOnly }),
    provenance: kind === undefined ? 'documented' : 'seen',
    source: kind === undefined ? REFERENCE : specimen.source,
  };
}

function argumentsRow(specimen: Specimen): ContractRow {
  const { about, args = [], wrong, hostOnly } = specimen;
  const found = misfit(about, args, wrong);
  return {
    about,
    aspect: 'arguments',
    fact: `${methodOf(specimen)} refuses arguments that fit no overload`,
    call: framed(specimen, `${callOf(specimen, found.args)}; return 'taken';`),
    ...found.outcome,
    ...given({ hostOnly }),
  };
}

function effectRow(specimen: Specimen): readonly ContractRow[] {
  const { about, changes = [], form, noEffectRow, hostOnly, source, provenance } = specimen;
  if (noEffectRow !== undefined) return [];
  const where = form === undefined ? '' : `, ${form}`;
  const looked = `return changes(function () { ${callOf(specimen)}; }${where});`;
  return [
    {
      about,
      aspect: 'effect',
      fact:
        changes.length === 0 ? 'changes nothing around it' : `changes ${changes.join(', ')} only`,
      // A call of a form disturbs no formats: dressing the tab would only cost time.
      call: `${form === undefined ? 'dress(); ' : ''}${framed(specimen, looked)}`,
      expected: changes,
      ...given({ hostOnly }),
      // What the call does stands where its result stands; that it does nothing else, because nobody names more.
      provenance: provenance === 'seen' ? 'seen' : 'documented',
      source: `${source}; no other effect is named`,
    },
  ];
}

function given<T extends object>(values: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  const entries = Object.entries(values).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as { [K in keyof T]: Exclude<T[K], undefined> };
}
