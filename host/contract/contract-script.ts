// Turns contract rows into the text of a script: one top-level function a row, the helpers before them.
import { readFileSync } from 'node:fs';
import { transformSync } from 'esbuild';
import type { ContractRow } from './contract-row.ts';

/** Names that the text of a row may use, in the order in which its function takes them. */
export const ROW_SCOPE = ['ss', 'sheet', 'kindOf', 'changes', 'dress', 'newForm'] as const;

/** A file of this folder as a script: what it exports under one global name. */
export const scriptOf = (file: 'helpers' | 'unpack', globalName: string): string =>
  transformSync(readFileSync(new URL(`./${file}.ts`, import.meta.url), 'utf8'), {
    loader: 'ts',
    format: 'iife',
    globalName,
    target: 'es2019',
    charset: 'utf8',
  }).code;

let helpers: string | null = null;

export function contractScript(rows: readonly ContractRow[]): string {
  helpers ??= scriptOf('helpers', 'Contract');
  return [helpers, RUN_ROW, ...rows.map((row, i) => contractFunction(contractName(i), row))].join(
    '\n',
  );
}

export function contractName(index: number): string {
  return `contract${String(index)}`;
}

export const rowFunction = ({ call }: ContractRow): string =>
  `function (${ROW_SCOPE.join(', ')}) { ${call} }`;

/** Each row has its own tab, gone afterwards whatever happens. */
const RUN_ROW = `function runRow_(name, act) {
  var ss = SpreadsheetApp.getActiveSpreadsheet();
  var sheet = ss.insertSheet(name);
  try {
    var h = Contract.helpersFor(ss, sheet, function () { return FormApp.create(name, true); });
    return act(ss, sheet, h.kindOf, h.changes, h.dress, h.newForm);
  } finally {
    var made = ss.getSheets().filter(function (one) { return one.getSheetId() === sheet.getSheetId(); })[0];
    if (made) ss.deleteSheet(made);
  }
}`;

function contractFunction(name: string, row: ContractRow): string {
  return `function ${name}() { return runRow_('${name}', ${rowFunction(row)}); }`;
}
