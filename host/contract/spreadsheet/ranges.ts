// Contract of ranges: where they lie, what is read of them and written to them.
import type { ContractRow } from '../contract-row.ts';
import { rowsOfSpecimens, type Specimen } from '../specimen.ts';

const REF = 'developers.google.com/apps-script/reference/spreadsheet/range';

const specimens: readonly Specimen[] = [
  {
    about: 'Spreadsheet.Range.getRow',
    on: "sheet.getRange('B3:C4')",
    gives: 3,
    provenance: 'documented',
    source: `${REF}#getrow`,
  },
  {
    about: 'Spreadsheet.Range.setValues',
    on: "sheet.getRange('A2:B2')",
    args: ["[['x', '=1']]"],
    read: 'it.getValues()',
    gives: [['x', '#ERROR!']],
    changes: ['values'],
    provenance: 'documented',
    source: `${REF}#setvaluesvalues`,
  },
];

export const RANGE_ROWS: readonly ContractRow[] = [...rowsOfSpecimens(specimens)];
