// The built script: compiled once, with the names Apps Script would see at its top level.
import vm from 'node:vm';
import { parse } from 'acorn';

export interface Bundle {
  readonly script: vm.Script;
  /** Names of top-level function declarations: all that menus, triggers and the client may call. */
  readonly functions: ReadonlySet<string>;
}

/** Apps Script's V8 reads ES2019 surely; newer syntax is the build's business to lower. */
export function compileBundle(code: string): Bundle {
  const known = latest?.code === code ? latest.bundle : compile(code);
  latest = { code, bundle: known };
  return known;
}

/** Tests make many hosts of one bundle; compiling it takes longer than running it. */
let latest: { readonly code: string; readonly bundle: Bundle } | null = null;

function compile(code: string): Bundle {
  const program = parse(code, { ecmaVersion: 2021, sourceType: 'script' });
  const functions = new Set<string>();
  for (const node of program.body) {
    if (node.type === 'FunctionDeclaration') functions.add(node.id.name);
  }
  return { script: new vm.Script(code, { filename: 'Code.js' }), functions };
}

/** Names ending in "_" are private to the script. */
export function isCallable(bundle: Bundle, name: string): boolean {
  return bundle.functions.has(name) && !name.endsWith('_');
}
