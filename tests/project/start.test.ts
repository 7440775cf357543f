// The way in for a college: the folder to hand over, and plain words where an account is missing.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';

const run = (script: string, args: readonly string[], env: Record<string, string> = {}) =>
  spawnSync(process.execPath, ['--import', 'tsx', script, ...args], {
    encoding: 'utf8',
    env: { ...process.env, NODE_OPTIONS: '', ...env },
  });

let out = '';
beforeAll(() => {
  out = mkdtempSync(join(tmpdir(), 'package-'));
});
afterAll(() => rmSync(out, { recursive: true }));

describe('npm run package', () => {
  test('makes a folder with the two files and a Thai page that holds them', () => {
    expect(run('docs/start/package.ts', ['--out', out]).status).toBe(0);
    const [folder = ''] = readdirSync(out);
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
    expect(folder).toBe(`graduate-tracker-${version}`);
    const names = readdirSync(join(out, folder)).map((name) => name.normalize('NFC'));
    expect(names.sort()).toEqual(['Code.js', 'appsscript.json', 'เริ่มใช้.html']);
    const page = readFileSync(join(out, folder, 'เริ่มใช้.html'), 'utf8');
    const [, held = ''] = /<textarea id="Code.js" readonly>([\s\S]*?)<\/textarea>/.exec(page) ?? [];
    const unescaped = held.replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&amp;/g, '&');
    expect(unescaped).toBe(readFileSync('dist/Code.js', 'utf8'));
    expect(page).toContain(version);
    expect(page).not.toContain('<!-- ');
  });
});

describe('npm run template', () => {
  test('says what to do when nobody is logged in', () => {
    const nobody = { clasp_config_auth: join(out, 'nobody.json') };
    const { status, stderr } = run('docs/start/template.ts', [], nobody);
    expect(status).toBe(1);
    expect(stderr).toContain('npx clasp login');
    expect(stderr).toContain('npm run package');
  });
});
