// Where the template is, as `npm run template` wrote it down.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const FILE = new URL('./template.json', import.meta.url);

export interface Template {
  readonly scriptId: string;
  readonly sheetId: string;
}

export const readTemplate = (): Template | null =>
  existsSync(FILE) ? (JSON.parse(readFileSync(FILE, 'utf8')) as Template) : null;

export const saveTemplate = (template: Template): void =>
  writeFileSync(FILE, `${JSON.stringify(template, null, 2)}\n`);

/** Opened by a college, it asks only whether to make a copy. */
export const copyUrl = ({ sheetId }: Template): string =>
  `https://docs.google.com/spreadsheets/d/${sheetId}/copy`;
