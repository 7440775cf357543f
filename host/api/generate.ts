// Extracts from the type packages what the guard must know: overloads, results, scopes and enums.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describeType } from './describe.ts';
import { SERVED_NAMESPACES } from './served.ts';

export interface MethodSignature {
  /** Overloads; each parameter in short notation, "?" after an optional one, "..." before a rest. */
  readonly o: readonly (readonly string[])[];
  /** Result in short notation. */
  readonly r: string;
  /** One of these scopes must be held. */
  readonly s?: readonly string[];
}

export interface ApiTables {
  readonly classes: Record<string, Record<string, MethodSignature>>;
  /** Enums that hang on a class: class → member → enum. */
  readonly fields: Record<string, Record<string, string>>;
  readonly enums: Record<string, readonly string[]>;
}

const require = createRequire(import.meta.url);
const here = dirname(fileURLToPath(import.meta.url));
const AUTH = 'https://www.googleapis.com/auth/';

export function generateApi(): ApiTables {
  const types = dirname(require.resolve('@types/google-apps-script/package.json'));
  const program = ts.createProgram([join(types, 'index.d.ts'), join(here, 'forms-2025.d.ts')], {
    types: [],
    noLib: false,
    skipLibCheck: true,
    strict: true,
  });
  const checker = program.getTypeChecker();
  const tables: ApiTables = { classes: {}, fields: {}, enums: {} };
  const scopes = readScopes();
  for (const file of program.getSourceFiles()) {
    if (!/google-apps-script|forms-2025/.test(file.fileName)) continue;
    eachDeclaration(file, (namespace, node) => {
      const name = `${namespace}.${node.name.text}`;
      if (ts.isEnumDeclaration(node)) {
        tables.enums[name] = node.members.map((m) => m.name.getText(file));
      } else if (tables.classes[name] === undefined) {
        readInterface(checker, node, { name, tables, scopes });
      }
    });
  }
  return sorted(tables);
}

type Declared = ts.InterfaceDeclaration | ts.EnumDeclaration;

function eachDeclaration(
  file: ts.SourceFile,
  see: (namespace: string, node: Declared) => void,
): void {
  const served: readonly string[] = SERVED_NAMESPACES;
  const walk = (node: ts.Node, namespace: string): void => {
    if (ts.isModuleDeclaration(node) && node.body !== undefined) {
      walk(node.body, node.name.text);
      return;
    }
    if (ts.isInterfaceDeclaration(node) || ts.isEnumDeclaration(node)) {
      if (served.includes(namespace)) see(namespace, node);
      return;
    }
    ts.forEachChild(node, (child) => {
      walk(child, namespace);
    });
  };
  walk(file, '');
}

interface Target {
  readonly name: string;
  readonly tables: ApiTables;
  readonly scopes: ReadonlyMap<string, readonly string[]>;
}

function readInterface(
  checker: ts.TypeChecker,
  node: ts.InterfaceDeclaration,
  target: Target,
): void {
  const methods: Record<string, MethodSignature> = {};
  const fields: Record<string, string> = {};
  for (const property of checker.getTypeAtLocation(node).getProperties()) {
    const type = checker.getTypeOfSymbol(property);
    const calls = type.getCallSignatures();
    if (calls.length === 0) {
      fields[property.name] = enumName(type) ?? describeType(checker, type);
      continue;
    }
    const scopes = target.scopes.get(`${target.name}.${property.name}`);
    methods[property.name] = {
      o: calls.map((call) => call.parameters.map((p) => describeParameter(checker, p))),
      r: describeType(checker, calls[0]?.getReturnType() ?? checker.getVoidType()),
      ...(scopes === undefined ? {} : { s: scopes }),
    };
  }
  target.tables.classes[target.name] = methods;
  if (Object.keys(fields).length > 0) target.tables.fields[target.name] = fields;
}

/** `ProtectionType: typeof ProtectionType` names the enum object. */
function enumName(type: ts.Type): string | null {
  const declaration = type.getSymbol()?.declarations?.[0];
  if (declaration === undefined || !ts.isEnumDeclaration(declaration)) return null;
  const block = declaration.parent.parent;
  return ts.isModuleDeclaration(block) ? `${block.name.text}.${declaration.name.text}` : null;
}

function describeParameter(checker: ts.TypeChecker, symbol: ts.Symbol): string {
  const declaration = symbol.valueDeclaration as ts.ParameterDeclaration;
  const text = describeType(checker, checker.getTypeOfSymbol(symbol));
  if (declaration.dotDotDotToken !== undefined) return `...${text}`;
  return declaration.questionToken === undefined ? text : `${text}?`;
}

/** The documentation comments of the other package list "one or more of the following scopes". */
function readScopes(): Map<string, string[]> {
  const folder = dirname(require.resolve('gas-types-detailed/package.json'));
  const found = new Map<string, string[]>();
  for (const path of ts.sys.readDirectory(folder, ['.d.ts'], ['apis'], undefined, 1)) {
    const file = ts.createSourceFile(
      path,
      readFileSync(path, 'utf8'),
      ts.ScriptTarget.ES2022,
      true,
    );
    eachDeclaration(file, (namespace, node) => {
      if (!ts.isInterfaceDeclaration(node)) return;
      for (const member of node.members) {
        const scopes = scopesIn(file.text.slice(member.pos, member.end));
        if (scopes.length === 0 || member.name === undefined) continue;
        const key = `${namespace}.${node.name.text}.${member.name.getText(file)}`;
        found.set(key, [...new Set([...(found.get(key) ?? []), ...scopes])]);
      }
    });
  }
  return found;
}

function scopesIn(comment: string): string[] {
  return [...comment.matchAll(/\* - (https:\/\/\S+)/g)]
    .map((match) => match[1] ?? '')
    .filter((scope) => scope.includes('google'))
    .map((scope) => scope.replace(AUTH, ''));
}

function sorted(tables: ApiTables): ApiTables {
  return {
    classes: sortKeys(tables.classes),
    fields: sortKeys(tables.fields),
    enums: sortKeys(tables.enums),
  };
}

function sortKeys<T>(record: Record<string, T>): Record<string, T> {
  return Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** One class a line keeps the file readable in a diff. */
export function apiText(tables: ApiTables): string {
  const block = (record: Record<string, unknown>): string =>
    Object.entries(record)
      .map(([key, value]) => `    ${JSON.stringify(key)}: ${JSON.stringify(value)}`)
      .join(',\n');
  const parts = Object.entries(tables).map(
    ([key, record]) =>
      `  ${JSON.stringify(key)}: {\n${block(record as Record<string, unknown>)}\n  }`,
  );
  return `{\n${parts.join(',\n')}\n}\n`;
}

export const API_FILE = join(here, 'api-tables.json');

if (process.argv[1] !== undefined && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  writeFileSync(API_FILE, apiText(generateApi()));
}
