// The arrows between the layers: the compiler refuses a wrong one, and a table says which are right.
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import ts from 'typescript';

const ROOT = process.cwd();

interface WrongLine {
  readonly because: string;
  readonly file: string;
  readonly line: string;
  readonly error: string;
}

const WRONG_LINES: readonly WrongLine[] = [
  {
    because: 'the domain knows nothing of Google',
    file: 'src/domain/wrong-google.ts',
    line: "export type { openLock } from '../google/lock.ts';",
    error: 'TS6307',
  },
  {
    because: 'in the domain even the word is unknown',
    file: 'src/domain/wrong-word.ts',
    line: 'export const app = SpreadsheetApp;',
    error: 'TS2304',
  },
  {
    because: 'the domain has no console',
    file: 'src/domain/wrong-console.ts',
    line: "console.log('');",
    error: 'TS2584',
  },
  {
    because: 'the domain never asks a use case',
    file: 'src/domain/wrong-use-case.ts',
    line: "export type { SetUpResult } from '../usecases/set-up.ts';",
    error: 'TS6307',
  },
  {
    because: 'use cases meet Google only through their ports',
    file: 'src/usecases/wrong-word.ts',
    line: 'export const left = (): number => MailApp.getRemainingDailyQuota();',
    error: 'TS2304',
  },
  {
    because: 'use cases never look at the entry',
    file: 'src/usecases/wrong-entry.ts',
    line: "export type { Command } from '../entry/menu.ts';",
    error: 'TS6307',
  },
];

describe('the compiler refuses', () => {
  let copy = '';
  let said = '';
  const compile = (): string =>
    spawnSync(
      process.execPath,
      [join(ROOT, 'node_modules/typescript/bin/tsc'), '-b', 'src/usecases'],
      { cwd: copy, encoding: 'utf8' },
    ).stdout;

  beforeAll(() => {
    copy = mkdtempSync(join(tmpdir(), 'layers-'));
    for (const name of ['tsconfig.json', 'package.json', 'src']) {
      cpSync(join(ROOT, name), join(copy, name), { recursive: true });
    }
    symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'));
  });
  afterAll(() => rmSync(copy, { recursive: true, force: true }));

  test('nothing in the layers as they are', () => {
    expect(compile()).toBe('');
    for (const { file, line } of WRONG_LINES) writeFileSync(join(copy, file), `${line}\n`);
    said = compile();
  });

  test.each(WRONG_LINES)('$file: $because', ({ file, error }) => {
    const lines = said.split('\n').filter((one) => one.startsWith(file));
    expect(lines.join('\n')).toContain(error);
  });
});

/** What the files of a folder may import besides their own folder; `type:` means types only. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  'src/main.ts': ['src/entry'],
  'src/entry': ['src/usecases', 'src/google', 'src/domain', 'src/texts', 'src/ui'],
  'src/usecases': ['src/domain', 'src/texts'],
  'src/google': ['src/domain', 'type:src/usecases'],
  'src/texts': ['src/domain'],
  'src/ui': ['src/texts'],
  'src/domain': [],
  host: [],
  // Measured are the bundle on the host, and the matching by itself.
  bench: ['host', 'src/domain'],
};
/** What the bundle carries besides its own code: QR codes, Word files, hashes, packing, and what the build packs. */
const PACKAGES_OF_SRC = [
  ...['uqr', 'docx', 'fflate', 'base64-js'],
  ...['@noble/hashes/hmac.js', '@noble/hashes/sha2.js', '@noble/hashes/utils.js'],
  ...['packed:contract-rows', 'packed:word-file'],
];

interface Import {
  readonly file: string;
  readonly target: string;
  readonly typeOnly: boolean;
}

const areaOf = (path: string): string | undefined =>
  Object.keys(MAY_IMPORT).find((area) => path === area || path.startsWith(`${area}/`));

function filesOf(folder: string): string[] {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true });
  return names
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)));
}

function importsOf(file: string): Import[] {
  const text = readFileSync(file, 'utf8');
  const typeOnly = new Map<string, boolean>();
  ts.forEachChild(ts.createSourceFile(file, text, ts.ScriptTarget.ES2022), (node) => {
    if (!ts.isImportDeclaration(node) || !ts.isStringLiteral(node.moduleSpecifier)) return;
    const clause = node.importClause;
    const names = clause?.namedBindings;
    const only =
      clause?.phaseModifier === ts.SyntaxKind.TypeKeyword ||
      (names !== undefined &&
        ts.isNamedImports(names) &&
        names.elements.every((n) => n.isTypeOnly));
    typeOnly.set(node.moduleSpecifier.text, only);
  });
  return ts.preProcessFile(text, true, true).importedFiles.map(({ fileName }) => ({
    file,
    target: fileName.startsWith('.')
      ? relative(ROOT, resolve(file, '..', fileName))
      : `package ${fileName}`,
    typeOnly: typeOnly.get(fileName) ?? false,
  }));
}

function isAllowed({ file, target, typeOnly }: Import): boolean {
  const [from, to] = [areaOf(file), areaOf(target)];
  if (from === undefined) return false;
  if (target.startsWith('package ')) {
    return !from.startsWith('src') || PACKAGES_OF_SRC.includes(target.slice('package '.length));
  }
  // A file of no layer, such as package.json, belongs to everybody but the product.
  if (to === undefined) return !from.startsWith('src');
  const allowed = MAY_IMPORT[from] ?? [];
  return from === to || allowed.includes(to) || (typeOnly && allowed.includes(`type:${to}`));
}

describe('the table of arrows', () => {
  test.each(Object.keys(MAY_IMPORT).filter((area) => !area.endsWith('.ts')))('%s', (area) => {
    const wrong = filesOf(area)
      .flatMap(importsOf)
      .filter((one) => !isAllowed(one));
    expect(wrong.map(({ file, target }) => `${file} → ${target}`)).toEqual([]);
  });

  test.each([
    {
      file: 'src/entry/a.ts',
      target: 'host/world/zone.ts',
      because: 'the product never sees the host',
    },
    {
      file: 'host/a.ts',
      target: 'src/texts/screen.ts',
      because: 'the host takes the bundle as a black box',
    },
    {
      file: 'src/google/a.ts',
      target: 'src/usecases/ports.ts',
      because: 'values of use cases stay out of the rim',
    },
    { file: 'src/domain/a.ts', target: 'package luxon', because: 'the domain has no packages' },
  ])('refuses $file → $target: $because', ({ file, target }) => {
    expect(isAllowed({ file, target, typeOnly: false })).toBe(false);
  });
});
