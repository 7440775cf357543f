// The college's own table of definitions: a row becomes a definition, or a finding that says what is broken.

import { textOf, type SnapshotRow, type TabSnapshot } from '../tabs/snapshot.ts';
import { asciiDigits } from '../thai/digits.ts';
import { normalizeThai } from '../thai/normalize.ts';
import { DEFINITION_CHOICES, type DefinitionColumn } from './definition-cells.ts';
import type { Base, Detail, IndicatorDefinition } from './definition.ts';
import type { EvidenceRule } from './indicator-row.ts';
import { readCondition } from './read-condition.ts';
import { termOf, type Condition, type Timing } from './terms.ts';

export type DefinitionDoubt =
  | 'definition/missing'
  | 'definition/badId'
  | 'definition/idTwice'
  | 'definition/termUnknown'
  | 'definition/choiceUnknown'
  | 'definition/nowOnly'
  | 'definition/alwaysAll'
  | 'definition/sameVersion';

export interface DefinitionFinding {
  readonly rule: DefinitionDoubt;
  /** As typed; the number of the row of the sheet where there is none. */
  readonly id: string;
  readonly column: DefinitionColumn;
  readonly typed: string;
}

export interface DefinitionReading {
  readonly definitions: readonly IndicatorDefinition[];
  readonly findings: readonly DefinitionFinding[];
}

const NEEDED = ['id', 'version', 'name', 'source'] as const;

/** No slash and no blank: it is part of the key of a row of the indicator view. */
const ID = /^[\w\u0E00-\u0E7F-]{1,40}$/;

type Doubt = (rule: DefinitionDoubt, column: DefinitionColumn, typed?: string) => void;

/** Reads the cells of one row and says what is wrong with them. */
function cellReader(row: SnapshotRow, doubt: Doubt) {
  const text = (column: DefinitionColumn): string => textOf(row, column).trim();
  return {
    text,
    condition: (column: 'numerator' | 'exclusions'): Condition => {
      const { condition, unknown } = readCondition(text(column));
      for (const word of unknown) doubt('definition/termUnknown', column, word);
      return condition;
    },
    choice: <Key extends string>(
      column: DefinitionColumn,
      choices: Readonly<Record<Key, string>>,
      blank: NoInfer<Key>,
    ): Key => {
      const keys = Object.keys(choices) as Key[];
      const typed = text(column);
      const chosen = keys.find((key) => plain(choices[key]) === plain(typed));
      if (chosen === undefined && typed !== '') doubt('definition/choiceUnknown', column, typed);
      return chosen ?? blank;
    },
  };
}

const plain = (text: string): string => normalizeThai(asciiDigits(text)).replace(/\s/g, '');

/** Nothing of a broken row is counted. */
function readRow(row: SnapshotRow): IndicatorDefinition | DefinitionFinding[] {
  const findings: DefinitionFinding[] = [];
  const id = asciiDigits(textOf(row, 'id')).trim();
  const doubt: Doubt = (rule, column, typed = '') =>
    findings.push({ rule, id: id === '' ? String(row.row) : id, column, typed });
  const { text, condition, choice } = cellReader(row, doubt);
  const choices = DEFINITION_CHOICES;
  const definition: IndicatorDefinition = {
    id,
    version: text('version'),
    name: text('name'),
    source: text('source'),
    numerator: condition('numerator'),
    base: choice<Base>('base', choices.base, 'tracked'),
    exclusions: condition('exclusions'),
    timing: choice<Timing>('timing', choices.timing, 'now'),
    evidence: choice<EvidenceRule>('evidence', choices.evidence, 'any'),
    detail: choice<Detail>('detail', choices.detail, 'total'),
    graded: choice('graded', choices.graded, 'no') === 'yes',
  };
  doubtMeaning(definition, doubt);
  return findings.length === 0 ? definition : findings;
}

/** What is left blank, and what can be read and still not be counted. */
function doubtMeaning(definition: IndicatorDefinition, doubt: Doubt): void {
  const { id, numerator, base, timing } = definition;
  for (const column of NEEDED) if (definition[column] === '') doubt('definition/missing', column);
  if (numerator.length === 0) doubt('definition/missing', 'numerator');
  if (id !== '' && !ID.test(id)) doubt('definition/badId', 'id', id);
  const present = numerator.flat().find((term) => termOf(term).nowOnly === true);
  if (timing === 'withinYear' && present !== undefined)
    doubt('definition/nowOnly', 'timing', termOf(present).label);
  if (base === 'tracked' && numerator.some((terms) => terms.join() === 'KNOWN'))
    doubt('definition/alwaysAll', 'base', termOf('KNOWN').label);
}

const isBlank = (row: SnapshotRow): boolean =>
  Object.values(row.cells).every((cell) => String(cell).trim() === '');

/** Of rows with the same id the first counts. */
export function readDefinitions(snapshot: TabSnapshot | null): DefinitionReading {
  const definitions = new Map<string, IndicatorDefinition>();
  const findings: DefinitionFinding[] = [];
  for (const row of (snapshot?.rows ?? []).filter((each) => !isBlank(each))) {
    const read = readRow(row);
    if (Array.isArray(read)) findings.push(...read);
    else if (definitions.has(read.id)) {
      findings.push({ rule: 'definition/idTwice', id: read.id, column: 'id', typed: read.id });
    } else definitions.set(read.id, read);
  }
  return { definitions: [...definitions.values()], findings };
}
