// What the browser loads besides data: page, script, style sheets and fonts, all from this machine.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { build } from 'esbuild';

export interface StaticFile {
  readonly type: string;
  readonly body: string | Uint8Array<ArrayBuffer>;
}

const require = createRequire(import.meta.url);
const FONT_FOLDER = join(dirname(require.resolve('@fontsource/sarabun/package.json')), 'files');
const SUBSETS = [
  { name: 'thai', range: 'U+0E01-0E5B, U+200C-200D, U+25CC' },
  { name: 'latin', range: 'U+0000-00FF, U+2000-206F, U+20AC, U+2122, U+2191, U+2193, U+2212' },
];
const WEIGHTS = [400, 700];

const here = (name: string): string => new URL(`./${name}`, import.meta.url).pathname;

function fontFaces(): string {
  return WEIGHTS.flatMap((weight) =>
    SUBSETS.map(
      ({ name, range }) => `@font-face {
  font-family: Sarabun; font-style: normal; font-weight: ${weight}; font-display: block;
  src: url(/fonts/sarabun-${name}-${weight}-normal.woff2) format('woff2');
  unicode-range: ${range};
}`,
    ),
  ).join('\n');
}

async function bundled(entry: string, define: Record<string, string>): Promise<string> {
  const result = await build({
    entryPoints: [here(entry)],
    define,
    bundle: true,
    write: false,
    format: 'iife',
    target: 'chrome109',
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'warning',
  });
  return result.outputFiles[0]?.text ?? '';
}

async function clientScript(): Promise<string> {
  const bridge = await bundled('client/bridge/main.ts', {});
  return bundled('client/main.ts', { BRIDGE_SCRIPT: JSON.stringify(bridge) });
}

function styleOf(name: string): string {
  const css = readFileSync(require.resolve(name), 'utf8');
  // The library's sheets ask the net for pictures and fonts that the page does not use.
  return css.replace(/@import[^;]+;/g, '').replace(/url\(["']?(?:https?:)?\/\/[^)]*\)/g, 'none');
}

export async function clientFiles(): Promise<Map<string, StaticFile>> {
  const files = new Map<string, StaticFile>();
  const css = [
    fontFaces(),
    styleOf('jsuites/dist/jsuites.css'),
    styleOf('jspreadsheet-ce/dist/jspreadsheet.css'),
    readFileSync(here('client/page.css'), 'utf8'),
    readFileSync(here('client/grid.css'), 'utf8'),
  ].join('\n');
  files.set('/', {
    type: 'text/html; charset=utf-8',
    body: readFileSync(here('client/page.html'), 'utf8'),
  });
  files.set('/page.css', { type: 'text/css; charset=utf-8', body: css });
  files.set('/fonts.css', { type: 'text/css; charset=utf-8', body: fontFaces() });
  files.set('/page.js', { type: 'text/javascript; charset=utf-8', body: await clientScript() });
  for (const weight of WEIGHTS) {
    for (const { name } of SUBSETS) {
      const file = `sarabun-${name}-${weight}-normal.woff2`;
      const body = new Uint8Array(readFileSync(join(FONT_FOLDER, file)));
      files.set(`/fonts/${file}`, { type: 'font/woff2', body });
    }
  }
  return files;
}
