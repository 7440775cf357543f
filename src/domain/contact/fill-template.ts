// Fills message templates so that a missing value leaves no hole behind.

export type TemplateValues = Readonly<Record<string, string>>;

const PART = /\[([^[\]]*)\]/g;
const PLACEHOLDER = /\{(\w+)\}/g;

/**
 * `{name}` is replaced by its value. `[first|second]` becomes the first alternative whose placeholders all have
 * a value, or nothing. A line with an unfilled placeholder outside brackets is left out, and so is a line that
 * lost everything. Values are put in once and never read as template; line breaks in them become blanks.
 */
export function fillTemplate(template: string, values: TemplateValues): string {
  const clean = new Map(
    Object.entries(values).map(([name, value]) => [name, value.replace(/\s+/g, ' ').trim()]),
  );
  return template
    .split('\n')
    .map((line) => fillLine(line, clean))
    .filter((line): line is string => line !== null)
    .join('\n');
}

type Values = ReadonlyMap<string, string>;

function fillLine(line: string, values: Values): string | null {
  const chosen = line.replace(PART, (_, inside: string) => {
    const alternative = inside.split('|').find((text) => isFilled(text, values));
    return alternative ?? '';
  });
  if (!isFilled(chosen, values)) return null;
  const filled = chosen.replace(PLACEHOLDER, (_, name: string) => values.get(name) ?? '').trim();
  return filled === '' && line.trim() !== '' ? null : filled;
}

const isFilled = (text: string, values: Values): boolean =>
  (text.match(PLACEHOLDER) ?? []).every((found) => (values.get(found.slice(1, -1)) ?? '') !== '');
