// npm run screenshots: takes the pictures of the README and the manual during the browser test that walks the whole way.
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const TAKEN = 'build/manual-screenshots';
const KEPT = 'docs/images';
/** Pictures that go by another name in the pages. */
const TAKEN_AS: Readonly<Record<string, string>> = { overview: 'home' };

const pages = ['README.md', 'docs/manual.md'].map((page) => readFileSync(page, 'utf8'));
const wanted = new Set(
  pages.flatMap((page) =>
    [...page.matchAll(/images\/([\w-]+)\.png/g)].map(([, name]) => name ?? ''),
  ),
);

const WALKS = [
  'walk',
  'self-test',
  'review',
  'findings',
  'hand-over',
  'overview',
  'papers',
  'frozen',
  'members',
].map((name) => `tests/browser/${name}.test`);
const jest = ['--experimental-vm-modules', 'node_modules/jest/bin/jest.js', ...WALKS];
const { status } = spawnSync(process.execPath, jest, {
  stdio: 'inherit',
  env: { ...process.env, SCREENSHOTS: TAKEN },
});
mkdirSync(KEPT, { recursive: true });
const missing: string[] = [];
for (const name of wanted) {
  const taken = join(TAKEN, `${TAKEN_AS[name] ?? name}.png`);
  if (existsSync(taken)) copyFileSync(taken, join(KEPT, `${name}.png`));
  else missing.push(name);
}
if (missing.length > 0) console.error(`no picture of ${missing.join(', ')}`);
process.exitCode = missing.length > 0 || status !== 0 ? 1 : 0;
