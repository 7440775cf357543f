// A row of the college's own rules as something that can be run, or why it cannot.

import { hashValue } from '../../hash.ts';
import { OWN_KINDS, OWN_SOURCES } from '../../tabs/people-tabs.ts';
import type { Column } from '../../tabs/tab.ts';
import type { Severity } from '../finding.ts';
import { severityOf, type OwnRow } from '../rule-book.ts';
import { columnOf, type OwnSource } from './columns.ts';
import { OWN_TESTS } from './own-tests.ts';
import type { OwnDoubt, OwnKind, OwnTest, Read } from './own-types.ts';

export interface OwnRule {
  /** Of what it checks, not of its words: a better message keeps what staff said about its findings. */
  readonly key: string;
  readonly title: string;
  readonly source: OwnSource;
  readonly kind: OwnKind;
  readonly column: Column;
  readonly severity: Severity;
  readonly message: string;
  readonly test: OwnTest;
}

export interface BrokenRule {
  readonly key: string;
  readonly title: string;
  readonly why: OwnDoubt;
  readonly typed: string;
}

const keyIn = <Key extends string>(
  words: Readonly<Record<Key, string>>,
  text: string,
): Key | null =>
  (Object.keys(words) as Key[]).find((key) => key === text || words[key] === text) ?? null;

/** Longer values than anybody types by hand. */
const LONGEST_VALUE = 500;

type Head = Pick<OwnRule, 'source' | 'column' | 'kind'>;

function readHead(row: OwnRow): Read<Head> {
  const [typedSource = '', name = '', typedKind = ''] = [row.source, row.column, row.kind];
  const source = keyIn(OWN_SOURCES, typedSource);
  if (source === null) return { why: 'sourceUnknown', typed: typedSource };
  const column = columnOf(source, name);
  if (column === undefined) return { why: 'columnUnknown', typed: name };
  const kind = keyIn(OWN_KINDS, typedKind);
  if (kind === null) return { why: 'kindUnknown', typed: typedKind };
  return { is: { source, column, kind } };
}

function readRow(row: OwnRow): Read<Omit<OwnRule, 'key' | 'title'>> {
  const head = readHead(row);
  if ('why' in head) return head;
  const { value = '', message = '', severity: typed = '' } = row;
  const { kind, source } = head.is;
  const severity = typed === '' ? 'check' : severityOf(typed);
  if (severity === null) return { why: 'severityUnknown', typed };
  if (value === '' && kind !== 'required') return { why: 'valueMissing', typed: '' };
  if (value.length > LONGEST_VALUE) return { why: 'valueTooLong', typed: value.slice(0, 50) };
  const test = OWN_TESTS[kind](value, source);
  return 'why' in test ? test : { is: { ...head.is, severity, message, test: test.is } };
}

/** A row without a word in it is nobody's rule. */
const isBlank = (row: OwnRow): boolean => Object.values(row).every((text) => text === '');

export function readOwnRules(rows: readonly OwnRow[]): {
  readonly rules: readonly OwnRule[];
  readonly broken: readonly BrokenRule[];
} {
  const rules = new Map<string, OwnRule>();
  const broken: BrokenRule[] = [];
  for (const row of rows.filter((one) => !isBlank(one))) {
    const { title = '', source, column, kind, value } = row;
    const key = hashValue([source, column, kind, value]);
    const read = readRow(row);
    if ('why' in read) broken.push({ key, title, ...read });
    else if (rules.has(key)) broken.push({ key, title, why: 'twice', typed: '' });
    else rules.set(key, { key, title, ...read.is });
  }
  return { rules: [...rules.values()], broken };
}
