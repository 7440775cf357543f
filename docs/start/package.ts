// npm run package: the two files to paste and a Thai page that leads through it, in one folder to hand over.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { copyUrl, readTemplate } from './template-link.ts';

const { values } = parseArgs({ options: { out: { type: 'string', default: 'out' } } });
const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
const folder = join(values.out, `graduate-tracker-${version}`);

const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

/** The whole file stands in the page, so that nobody has to open it with an editor. */
const copyBox = (id: string, text: string): string =>
  `<button class="copy" value="${id}">คัดลอก ${id}</button><textarea id="${id}" readonly>${escaped(text)}</textarea>`;

function templateStep(): string {
  const template = readTemplate();
  if (!template) return 'เปิดลิงก์ทำสำเนาที่ผู้ให้โปรแกรมส่งมา (ถ้าไม่ได้รับลิงก์ ใช้วิธีที่ 2)';
  const url = copyUrl(template);
  return `เปิดลิงก์ <a class="copy" href="${url}">ทำสำเนาชีต</a><br />${url}`;
}

const code = readFileSync('dist/Code.js', 'utf8');
const manifest = readFileSync('dist/appsscript.json', 'utf8');
const parts: Readonly<Record<string, string>> = {
  version,
  template: templateStep(),
  code: copyBox('Code.js', code),
  manifest: copyBox('appsscript.json', manifest),
};
const page = readFileSync(new URL('./start.html', import.meta.url), 'utf8').replace(
  /<!-- (version|template|code|manifest) -->/g,
  (_, part: string) => parts[part] ?? '',
);

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, 'Code.js'), code);
writeFileSync(join(folder, 'appsscript.json'), manifest);
writeFileSync(join(folder, 'เริ่มใช้.html'), page);
console.log(`${folder}/ holds Code.js, appsscript.json and เริ่มใช้.html`);
