// Turns contract rows into the text of a script: one top-level function a row.
import type { ContractRow } from './contract-row.ts';

export function contractScript(rows: readonly ContractRow[]): string {
  return rows.map((row, i) => contractFunction(contractName(i), row)).join('\n');
}

export function contractName(index: number): string {
  return `contract${String(index)}`;
}

/** Each row has its own tab, gone afterwards whatever happens. */
function contractFunction(name: string, row: ContractRow): string {
  return `function ${name}() {
  var ss = SpreadsheetApp.getActiveSpreadsheet();
  var sheet = ss.insertSheet('${name}');
  try {
    return (function () { ${row.call} })();
  } finally {
    var made = ss.getSheetByName('${name}');
    if (made) ss.deleteSheet(made);
  }
}`;
}
