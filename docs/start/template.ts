// npm run template: makes the Sheet whose …/copy link colleges open, or brings it up to date; needs a Google account.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { copyUrl, readTemplate, saveTemplate, type Template } from './template-link.ts';

const CLASP = resolve('node_modules/@google/clasp/build/src/index.js');
const TITLE = 'ติดตามผู้สำเร็จการศึกษา';

const NOT_LOGGED_IN = `
No Google account is logged in, so the template cannot be made.

  1. Open https://script.google.com/home/usersettings with the account that shall own the
     template (an account of the office, not of a person) and turn the Apps Script API on.
  2. Run: npx clasp login
     A browser opens; choose the same account and allow what clasp asks for.
  3. Run npm run template again.

Without an account: npm run package makes a folder with the two files to paste.
`;

/** Each run in a folder of its own: clasp would take the project file of the repository for the template's. */
function clasp(folder: string, ...args: readonly string[]): { ok: boolean; said: string } {
  const run = spawnSync(process.execPath, [CLASP, ...args], { cwd: folder, encoding: 'utf8' });
  return { ok: run.status === 0, said: `${run.stdout}${run.stderr}`.trim() };
}

function isLoggedIn(folder: string): boolean {
  const { said } = clasp(folder, 'show-authorized-user', '--json');
  return /"loggedIn":\s*true/.test(said);
}

function createSheet(folder: string): Template {
  const { ok, said } = clasp(folder, 'create-script', '--type', 'sheets', '--title', TITLE);
  if (!ok) throw new Error(said);
  const made = JSON.parse(readFileSync(join(folder, '.clasp.json'), 'utf8')) as {
    scriptId: string;
    parentId: string | readonly string[];
  };
  const { scriptId, parentId } = made;
  return { scriptId, sheetId: typeof parentId === 'string' ? parentId : (parentId[0] ?? '') };
}

function push(folder: string, { scriptId }: Template): void {
  // After creating: clasp fetched the empty project into the folder.
  cpSync('dist', join(folder, 'dist'), { recursive: true });
  writeFileSync(join(folder, '.clasp.json'), JSON.stringify({ scriptId, rootDir: 'dist' }));
  const { ok, said } = clasp(folder, 'push', '--force');
  if (!ok || !said.includes('Code.js')) throw new Error(said);
}

const folder = mkdtempSync(join(tmpdir(), 'template-'));
try {
  if (!isLoggedIn(folder)) {
    console.error(NOT_LOGGED_IN);
    process.exitCode = 1;
  } else {
    const known = readTemplate();
    const template = known ?? createSheet(folder);
    push(folder, template);
    saveTemplate(template);
    console.log(`The template ${known ? 'is up to date' : 'is made'}: ${copyUrl(template)}`);
    if (!known) {
      console.log(
        'Open the Sheet once, share it as “anyone with the link: viewer”, set its locale to',
      );
      console.log('Thailand, and run nothing in it: colleges copy it as clean as it is.');
    }
  }
} finally {
  rmSync(folder, { recursive: true });
}
