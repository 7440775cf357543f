// The same table of variables as data, codebook and as what R and SPSS read before the data.

import { toCsv } from '../export/csv.ts';
import { withoutBrackets, type Variable } from './dataset.ts';

const hasLabels = ({ values }: Variable): boolean => values.length > 0;

/** A column of codes, and beside it one of labels where codes have some. */
export function dataCsv(variables: readonly Variable[]): string {
  const columns = variables.flatMap((one) => {
    if (!hasLabels(one)) return [[one.name, ...one.codes]];
    const labels = new Map(one.values);
    return [
      [one.name, ...one.codes],
      [`${one.name}_label`, ...one.codes.map((code) => labels.get(code) ?? '')],
    ];
  });
  const [first = []] = columns;
  return toCsv(first.map((_, row) => columns.map((column) => column[row] ?? '')));
}

export interface CodebookWords {
  readonly head: readonly string[];
  readonly code: string;
  readonly text: string;
  readonly blank: string;
  readonly question: string;
  readonly derived: string;
}

export const codebookCsv = (variables: readonly Variable[], words: CodebookWords): string =>
  toCsv([
    words.head,
    ...variables.map(({ name, label, values, missing, isQuestion }) => [
      ...[name, label, values.length > 0 ? words.code : words.text],
      values.map(([code, text]) => `${code}=${text}`).join('; '),
      [words.blank, ...missing].join('; '),
      isQuestion ? `${words.question} ${label}` : words.derived,
    ]),
  ]);

const quoted = (text: string): string => `"${text.replace(/"/g, '""')}"`;
/** SPSS takes value labels of 120 bytes, forty Thai letters; what stands in brackets explains only. */
const shortLabel = (label: string): string => withoutBrackets(label).slice(0, 40);
const LONGEST_VARIABLE_LABEL = 85;

/** Width in bytes, as SPSS counts in UTF-8. */
const widthOf = (texts: readonly string[]): number =>
  Math.max(1, ...texts.map((text) => encodeURIComponent(text).replace(/%../g, '.').length));

export function spssSyntax(variables: readonly Variable[], file: string): string {
  const columns = variables.flatMap((one) => {
    const codes = ` ${one.name} A${widthOf([...one.codes, ...one.values.map(([code]) => code)])}`;
    const labels = ` ${one.name}_label A${widthOf(one.values.map(([, label]) => label))}`;
    return hasLabels(one) ? [codes, labels] : [codes];
  });
  return [
    '* Encoding: UTF-8.',
    `GET DATA /TYPE=TXT /FILE=${quoted(file)} /ENCODING='UTF8' /ARRANGEMENT=DELIMITED`,
    ` /DELIMITERS="," /QUALIFIER='"' /FIRSTCASE=2 /VARIABLES=`,
    `${columns.join('\n')}.`,
    ...variables.flatMap(({ name, label, values, missing }) => [
      `VARIABLE LABELS ${name} ${quoted(label.slice(0, LONGEST_VARIABLE_LABEL))}.`,
      ...(values.length > 0
        ? [
            `VALUE LABELS ${name}`,
            `${values.map(([code, text]) => ` ${quoted(code)} ${quoted(shortLabel(text))}`).join('\n')}.`,
          ]
        : []),
      ...(missing.length > 0 ? [`MISSING VALUES ${name} (${missing.map(quoted).join(',')}).`] : []),
    ]),
    'EXECUTE.',
    '',
  ].join('\n');
}

const listed = (texts: readonly string[]): string =>
  `c(${texts.map((text) => JSON.stringify(text)).join(', ')})`;

export const rSyntax = (variables: readonly Variable[], file: string): string =>
  [
    `d <- read.csv(${JSON.stringify(file)}, fileEncoding = "UTF-8-BOM", colClasses = "character", na.strings = "")`,
    ...variables
      .filter(hasLabels)
      .map(
        ({ name, values }) =>
          `d$${name} <- factor(d$${name}, levels = ${listed(values.map(([code]) => code))},\n  labels = ${listed(values.map(([, label]) => label))})`,
      ),
    ...variables.map(({ name, label }) => `attr(d$${name}, "label") <- ${JSON.stringify(label)}`),
    '',
  ].join('\n');
