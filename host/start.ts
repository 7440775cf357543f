// npm start: the local Apps Script with its page, on this machine only.
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { startPage } from './page/server.ts';

const { values } = parseArgs({
  options: {
    fresh: { type: 'boolean', default: false },
    state: { type: 'string', default: 'build/host-state.json' },
    code: { type: 'string', default: 'dist/Code.js' },
    manifest: { type: 'string', default: 'dist/appsscript.json' },
    now: { type: 'string' },
    seed: { type: 'string', default: '1' },
    graduations: { type: 'string', default: '120' },
  },
});

for (const file of [values.code, values.manifest]) {
  if (existsSync(file)) continue;
  console.error(`ไม่พบไฟล์ ${file} โปรดสั่ง npm run build ก่อน · ${file} is missing, run npm run build`);
  process.exit(1);
}

const page = await startPage(
  {
    codeFile: values.code,
    manifestFile: values.manifest,
    stateFile: values.state,
    fresh: values.fresh,
    now: values.now ?? null,
    seed: Number(values.seed),
    graduations: Number(values.graduations),
  },
  Number(process.env.PORT ?? 8080),
);
console.log(`พร้อมแล้ว เปิด ${page.url} ในเบราว์เซอร์ · ready, open ${page.url}`);

let closing = false;
async function stop(): Promise<void> {
  if (closing) return;
  closing = true;
  await page.close();
  process.exit(0);
}
process.on('SIGINT', () => void stop());
process.on('SIGTERM', () => void stop());
