// Patterns of methods, as latency rows and faults name them: "Spreadsheet.Range.set*", "*".

const compiled = new Map<string, RegExp>();

/** "*" stands for any text; the rest must be equal. */
export function fitsMethod(pattern: string, method: string): boolean {
  let expression = compiled.get(pattern);
  if (expression === undefined) {
    const parts = pattern.split('*').map((part) => part.replace(/\./g, '\\.'));
    expression = new RegExp(`^${parts.join('.*')}$`);
    compiled.set(pattern, expression);
  }
  return expression.test(method);
}
