// Empties build/types when a source is gone: tsc -b leaves its declaration behind, and imports of it would go on passing.
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';

const BUILT = 'build/types';
const DECLARATION = /\.d\.ts$/;

const projects = JSON.parse(readFileSync('tsconfig.json', 'utf8')).references.map(({ path }) => {
  const { compilerOptions } = JSON.parse(readFileSync(join(path, 'tsconfig.json'), 'utf8'));
  return { out: join(path, compilerOptions.outDir), root: join(path, compilerOptions.rootDir) };
});

/** The project with the longest fitting output folder, since folders may lie inside one another. */
function sourceOf(declaration) {
  const own = projects
    .filter(({ out }) => declaration.startsWith(`${out}/`))
    .sort((a, b) => b.out.length - a.out.length)[0];
  return own && join(own.root, relative(own.out, declaration)).replace(DECLARATION, '.ts');
}

function isStale(declaration) {
  const source = sourceOf(declaration);
  return source === undefined || !existsSync(source);
}

const declarations = existsSync(BUILT)
  ? readdirSync(BUILT, { recursive: true })
      .map((name) => join(BUILT, String(name)))
      .filter((name) => DECLARATION.test(name))
  : [];
const stale = declarations.filter(isStale);
if (stale.length > 0) {
  console.log(`types: building anew, no source for ${stale.slice(0, 3).join(', ')}`);
  rmSync(BUILT, { recursive: true });
}
