// Which methods of Google the product calls, read from its sources by the compiler.
import ts from 'typescript';

/** "Spreadsheet.Range.getValues" → the files that mention it, below src/. */
export type ProductMethods = ReadonlyMap<string, readonly string[]>;

const CALLERS = /src\/((?:google|entry)\/(?!.*\.d\.ts$).*)$/;

export function productMethods(): ProductMethods {
  const program = programOf('src/entry/tsconfig.json');
  const checker = program.getTypeChecker();
  const found = new Map<string, Set<string>>();
  const visit = (node: ts.Node, file: string): void => {
    if (ts.isPropertyAccessExpression(node)) {
      for (const declaration of checker.getSymbolAtLocation(node.name)?.declarations ?? []) {
        const name = googleName(declaration);
        if (name !== null) found.set(name, (found.get(name) ?? new Set()).add(file));
      }
    }
    ts.forEachChild(node, (child) => {
      visit(child, file);
    });
  };
  for (const source of program.getSourceFiles()) {
    const file = CALLERS.exec(source.fileName)?.[1];
    if (file !== undefined) visit(source, file);
  }
  const entries = [...found].sort(([a], [b]) => (a < b ? -1 : 1));
  return new Map(entries.map(([name, files]) => [name, [...files].sort()]));
}

function programOf(config: string): ts.Program {
  const read = ts.readConfigFile(config, (path) => ts.sys.readFile(path));
  const json: unknown = read.config;
  const { fileNames, options } = ts.parseJsonConfigFileContent(json, ts.sys, 'src/entry');
  return ts.createProgram([...fileNames, ...ts.sys.readDirectory('src/google', ['.ts'])], {
    ...options,
    composite: false,
    rootDir: 'src',
    noEmit: true,
    emitDeclarationOnly: false,
  });
}

/** The declaring interface and its module name a member of the reference; anything else is none. */
function googleName(declaration: ts.Declaration): string | null {
  const holder = declaration.parent;
  if (!ts.isInterfaceDeclaration(holder) || !ts.isMethodSignature(declaration)) return null;
  const module = holder.parent.parent as ts.Node | undefined;
  if (module === undefined || !ts.isModuleDeclaration(module)) return null;
  if (!/google-apps-script|forms-2025/.test(declaration.getSourceFile().fileName)) return null;
  return `${module.name.text}.${holder.name.text}.${declaration.name.getText()}`;
}
