// npm run campaign: a whole year of a sample college, headless, through the built bundle.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { outcomeOf, printed } from './campaign/outcome.ts';
import { liveThroughYear } from './campaign/year.ts';

const { values } = parseArgs({
  options: {
    graduates: { type: 'string', default: '200' },
    seed: { type: 'string', default: '1' },
    out: { type: 'string', default: 'out' },
    locale: { type: 'string', default: 'th_TH' },
    rounds: { type: 'string', default: '4' },
    bundle: { type: 'string', default: 'dist' },
    // --doubt form-born=published, as often as wanted
    doubt: { type: 'string', multiple: true, default: [] },
  },
});

const campaign = liveThroughYear(
  {
    code: readFileSync(join(values.bundle, 'Code.js'), 'utf8'),
    manifest: readFileSync(join(values.bundle, 'appsscript.json'), 'utf8'),
    graduates: Number(values.graduates),
    seed: Number(values.seed),
    locale: values.locale === 'en_US' ? 'en_US' : 'th_TH',
    doubts: Object.fromEntries(values.doubt.map((pair) => pair.split('=', 2) as [string, string])),
  },
  Number(values.rounds),
);
const { files, summary } = outcomeOf(campaign);
mkdirSync(values.out, { recursive: true });
for (const { name, text } of files) writeFileSync(join(values.out, name), text);
console.log(printed(campaign, summary));
console.log(`\n${String(files.length)} files in ${values.out}/`);
