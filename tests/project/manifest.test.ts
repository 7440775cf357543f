// The manifest asks for what the product calls, no less and no more: one set of scopes for ever.
import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { describe, expect, test } from '@jest/globals';
import { compareScopes } from '../../host/api/scopes.ts';
import { scopesOf } from '../../host/api/tables.ts';

const text = readFileSync('appsscript.json', 'utf8');
const manifest = JSON.parse(text) as Readonly<Record<string, unknown>>;

/** "Spreadsheet.Range.getValues" for every member of Google's reference that the product touches. */
function googleMembers(): Set<string> {
  const read = ts.readConfigFile('src/entry/tsconfig.json', (path) => ts.sys.readFile(path));
  const config: unknown = read.config;
  const { fileNames, options } = ts.parseJsonConfigFileContent(config, ts.sys, 'src/entry');
  const sources = ts.sys.readDirectory('src/google', ['.ts']);
  const program = ts.createProgram([...fileNames, ...sources], {
    ...options,
    composite: false,
    rootDir: 'src',
    noEmit: true,
    emitDeclarationOnly: false,
  });
  const checker = program.getTypeChecker();
  const members = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAccessExpression(node)) {
      for (const declaration of checker.getSymbolAtLocation(node.name)?.declarations ?? []) {
        const name = googleName(declaration);
        if (name !== null) members.add(name);
      }
    }
    ts.forEachChild(node, visit);
  };
  for (const file of program.getSourceFiles()) {
    if (/src\/(google|entry)\/(?!.*\.d\.ts$)/.test(file.fileName)) visit(file);
  }
  return members;
}

function googleName(declaration: ts.Declaration): string | null {
  const holder = declaration.parent;
  if (!ts.isInterfaceDeclaration(holder) || !ts.isMethodSignature(declaration)) return null;
  const module = holder.parent.parent as ts.Node | undefined;
  if (module === undefined || !ts.isModuleDeclaration(module)) return null;
  if (!/google-apps-script|forms-2025/.test(declaration.getSourceFile().fileName)) return null;
  return `${module.name.text}.${holder.name.text}.${declaration.name.getText()}`;
}

describe('appsscript.json', () => {
  test('runs on V8 in Bangkok and logs its errors', () => {
    expect(manifest).toMatchObject({
      runtimeVersion: 'V8',
      timeZone: 'Asia/Bangkok',
      exceptionLogging: 'STACKDRIVER',
    });
  });

  test('holds a scope for every method that the product calls, and no scope that none needs', () => {
    const members = googleMembers();
    // Guards against a reader that finds nothing and so agrees with everything.
    for (const certain of ['Spreadsheet.Range.setValues', 'Mail.MailApp.sendEmail']) {
      expect([...members]).toContain(certain);
    }
    expect(compareScopes(text, members)).toEqual({ refused: [], superfluous: [] });
  });

  test('asks only for the narrow form of a scope', () => {
    const scopes = manifest.oauthScopes as string[];
    expect(scopes).not.toContain('https://www.googleapis.com/auth/spreadsheets');
    expect(scopes).not.toContain('https://www.googleapis.com/auth/drive');
    expect(scopesOf('Spreadsheet.Range.setValues')).toEqual(
      expect.arrayContaining(['https://www.googleapis.com/auth/spreadsheets.currentonly']),
    );
  });
});

/** Addresses that the product may fetch, each with the reason that its prefix is in the manifest. */
const FETCHED = [
  {
    prefix: 'https://docs.google.com/forms/',
    because: 'the probe that asks whether a form is open to anyone',
    example: 'https://docs.google.com/forms/d/e/1FAIpQL/viewform',
  },
  {
    prefix: 'https://api.line.me/',
    because: 'sending by LINE; a new prefix would ask every college for consent again',
    example: 'https://api.line.me/v2/bot/message/push',
  },
];

describe('urlFetchWhitelist', () => {
  test('holds exactly the known prefixes', () => {
    expect(manifest.urlFetchWhitelist).toEqual(FETCHED.map(({ prefix }) => prefix));
  });

  test.each(FETCHED)('$prefix: $because', ({ prefix, example }) => {
    // Google wants https, a path that ends with a slash, and matches from the beginning.
    expect(prefix).toMatch(/^https:\/\/[a-z.]+\/.*/);
    expect(prefix.endsWith('/')).toBe(true);
    expect(example.startsWith(prefix)).toBe(true);
  });
});
