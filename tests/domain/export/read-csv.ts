// A plain reader of CSV files, letter by letter, that knows nothing of how they were written.

export function readCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let field = '';
  let quoted = false;
  const letters = text.replace(/^\uFEFF/, '');
  for (let at = 0; at < letters.length; at++) {
    const [letter = '', next = ''] = [letters[at], letters[at + 1]];
    if (quoted) {
      if (letter === '"' && next === '"') {
        field += '"';
        at++;
      } else if (letter === '"') quoted = false;
      else field += letter;
    } else if (letter === '"' && field === '') quoted = true;
    else if (letter === ',') {
      row.push(field);
      field = '';
    } else if (letter === '\r' && next === '\n') {
      rows.push([...row, field]);
      [row, field] = [[], ''];
      at++;
    } else field += letter;
  }
  if (field !== '' || row.length > 0) throw new Error('the last line has no end');
  return rows;
}
