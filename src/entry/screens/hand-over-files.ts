// Files of the hand-over: one of three tables in one of two encodings.

import { fullName } from '../../domain/derive/case.ts';
import type { Derived } from '../../domain/derive/derive.ts';
import { csvFile, type CsvFile, type Encoding } from '../../domain/export/csv-file.ts';
import type { HandOverPerson } from '../../domain/hand-over/hand-over.ts';
import { PERSON_TABLE_HEAD, personTable } from '../../domain/hand-over/person-table.ts';
import { summaryFile, summaryTable } from '../../domain/hand-over/summary-table.ts';
import type { CellValue } from '../../domain/tabs/snapshot.ts';
import { HAND_OVER_TEXTS as T } from '../../texts/hand-over-texts.ts';
import { go, text, type Block, type Option } from '../../texts/screen.ts';

type Values = Readonly<Record<string, string>>;
type TableName = keyof typeof T.tables;

interface FileTable {
  readonly rows: readonly (readonly CellValue[])[];
  /** Whose a row is, for what got lost in it. */
  readonly whose: (row: number) => string;
  readonly people: number;
}

export interface MadeFile extends CsvFile {
  readonly table: TableName;
  readonly encoding: Encoding;
  readonly name: string;
  readonly people: number;
  readonly whose: FileTable['whose'];
}

const TABLES: Readonly<Record<TableName, (derived: Derived) => FileTable>> = {
  left: (derived) => ofPersons(derived, derived.handOver.left, true),
  all: (derived) =>
    ofPersons(
      derived,
      derived.handOver.persons.filter(({ values }) => values.status !== ''),
      false,
    ),
  summary: ({ approved, inputs }) => {
    const rows = summaryFile(summaryTable(approved, inputs.roster, inputs.settings));
    const whose = (row: number): string => String(rows[row]?.slice(4, 7).join(' '));
    return { rows, whose, people: rows.length - 1 };
  },
};

function ofPersons(
  { cohort, inputs, handOver }: Derived,
  persons: readonly HandOverPerson[],
  withBefore: boolean,
): FileTable {
  const { college } = inputs.settings;
  const head = { cohort, college, round: handOver.round?.number ?? '' };
  const nameOf = (person: HandOverPerson | undefined): string =>
    person ? fullName(person.source.one.graduation) : college;
  return {
    rows: personTable(persons, head, withBefore),
    whose: (row) => nameOf(persons[row - PERSON_TABLE_HEAD]),
    people: persons.length,
  };
}

const nameIn = <Names extends object>(names: Names, value: string, fallback: keyof Names) =>
  value in names ? (value as keyof Names) : fallback;

export function makeFile(derived: Derived, values: Values): MadeFile {
  const table = nameIn(T.tables, values.table ?? '', 'left');
  const encoding = nameIn(T.encodings, values.encoding ?? '', 'utf8');
  const { rows, whose, people } = TABLES[table](derived);
  const name = `${T.names[table]}-${derived.cohort}${encoding === 'cp874' ? '-cp874' : ''}.csv`;
  return { ...csvFile(rows, encoding), table, encoding, name, whose, people };
}

const options = (labels: Readonly<Record<string, string>>): Option[] =>
  Object.entries(labels).map(([value, label]) => ({ value, label }));

export function fileBlocks(made: MadeFile | null): Block[] {
  return [
    text(T.fileTitle, 'heading'),
    text(T.fileHelp, 'muted'),
    chooseFile(made),
    ...(made ? madeBlocks(made) : []),
  ];
}

function chooseFile(made: MadeFile | null): Block {
  return {
    kind: 'card',
    id: 'file',
    title: T.fileTitle,
    tone: 'plain',
    blocks: [
      {
        ...{ kind: 'field', name: 'table', label: T.table, input: 'select' },
        value: made?.table ?? 'left',
        options: options(T.tables),
      },
      {
        ...{ kind: 'field', name: 'encoding', label: T.encoding, input: 'select' },
        value: made?.encoding ?? 'utf8',
        options: options(T.encodings),
      },
    ],
    buttons: [go(T.makeFile, 'handOver.file')],
  };
}

function madeBlocks({ name, text: content, isBytes, lost, whose, table }: MadeFile): Block[] {
  return [
    {
      ...{ kind: 'download', label: T.save(name), name, text: content },
      ...(isBytes ? { isBytes } : {}),
    },
    text(T.encodingHelp, 'muted'),
    ...(table === 'summary' ? [] : [text(T.personal, 'muted')]),
    ...(lost.length === 0
      ? []
      : [
          text(T.lost(lost.length), 'warning'),
          {
            kind: 'list' as const,
            items: lost.map(({ row, letters }) => T.lostOf(whose(row), letters)),
          },
        ]),
  ];
}
