// Builds the two files a college pastes: dist/Code.js and dist/appsscript.json.
import { execFile } from 'node:child_process';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import { parse } from 'acorn';
import { build, transform } from 'esbuild';

const MAX_BYTES = 1_000_000;
// Apps Script's V8 has none of these; a name that is only declared by types would fail in front of a teacher.
const ABSENT = new Set(
  'setTimeout setInterval fetch URL URLSearchParams TextEncoder TextDecoder FormData File Blob atob btoa crypto window document navigator performance process structuredClone require Buffer Intl'.split(
    ' ',
  ),
);

/** Where a name is one of an object's own: `{ fetch: 1 }`, `class { process() {} }`. */
const NAMED = new Set(['Property', 'MethodDefinition']);

const { version } = JSON.parse(await readFile('package.json', 'utf8'));

/** An .html import becomes one string: its style sheet and its client script are put inside. */
const htmlAsText = {
  name: 'html-as-text',
  setup({ onLoad }) {
    onLoad({ filter: /\.html$/ }, async ({ path }) => {
      const [html, style, script] = await Promise.all([
        readFile(path, 'utf8'),
        bundleStyle(path.replace(/\.html$/, '.css')),
        bundleClient(path.replace(/\.html$/, '.ts')),
      ]);
      const page = html
        .replace('/* style */', () => style)
        .replace('/* script */', () => script.replace(/<\/(script)/gi, '<\\/$1'));
      return { contents: `export default ${JSON.stringify(page)};`, loader: 'js' };
    });
  },
};

async function bundleStyle(path) {
  const style = await readFile(path, 'utf8');
  const { code } = await transform(style, { loader: 'css', minify: true, charset: 'utf8' });
  return code;
}

async function bundleClient(entry, more = {}) {
  const result = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'chrome109',
    charset: 'utf8',
    minify: true,
    legalComments: 'none',
    ...more,
  });
  return result.outputFiles[0].text;
}

/** What few executions need travels packed: a text of base64 that whoever needs it unpacks and runs. */
const packed = {
  name: 'packed',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^packed:/ }, ({ path }) => ({ path, namespace: 'packed' }));
    onLoad({ filter: /.*/, namespace: 'packed' }, async ({ path }) => {
      const script = await PACKED[path]();
      const text = gzipSync(script, { level: 9 }).toString('base64');
      return { contents: `export default ${JSON.stringify(text)};`, loader: 'js' };
    });
  },
};

/** Libraries that ask whether these are there take a way of their own without them; ours may not even name them. */
const withoutTextCoders = {
  name: 'without-text-coders',
  setup({ onLoad }) {
    onLoad({ filter: /node_modules.(?:fflate|@noble.hashes).*\.js$/ }, async ({ path }) => ({
      contents: `var TextDecoder, TextEncoder;\n${await readFile(path, 'utf8')}`,
      loader: 'js',
    }));
  },
};

const PACKED = {
  'packed:contract-rows': contractScript,
  'packed:word-file': () => bundleClient('src/ui/word/word-file.ts', { globalName: 'WordFile' }),
};

/** The contract rows of the local host as functions: the self-test runs them inside real Apps Script. */
async function contractScript() {
  const { code } = await transform(await contractModule(), {
    format: 'iife',
    globalName: 'Rows',
    minify: true,
    target: 'es2019',
    charset: 'utf8',
  });
  // Where it is unpacked nobody could mend it any more.
  refuseWhatAppsScriptLacks(code);
  return code;
}

let emitted = null;
function contractModule() {
  const args = ['--import', 'tsx', 'host/contract/emit-module.ts'];
  emitted ??= promisify(execFile)(process.execPath, args, { maxBuffer: 1e8 }).then(
    ({ stdout }) => stdout,
  );
  return emitted;
}

const shared = {
  entryPoints: ['src/main.ts'],
  bundle: true,
  write: false,
  target: 'es2019',
  charset: 'utf8',
  // The megabyte is dear; the map beside the bundle tells which line of the source an error came from.
  minify: true,
  lineLimit: 400,
  legalComments: 'inline',
  define: { __VERSION__: JSON.stringify(version) },
  plugins: [htmlAsText, packed, withoutTextCoders],
};

/** The names main.ts exports; only the ESM metafile tells them. */
async function exportedNames() {
  const { metafile } = await build({ ...shared, format: 'esm', metafile: true, outdir: 'dist' });
  return Object.values(metafile.outputs)[0].exports;
}

async function bundleServer(names) {
  const stubs = names.map((name) => `function ${name}(...args) { return App.${name}(...args); }`);
  const result = await build({
    ...shared,
    format: 'iife',
    globalName: 'App',
    footer: { js: stubs.join('\n') },
    sourcemap: 'external',
    sourcesContent: false,
    outfile: 'dist/Code.js',
  });
  const file = (ending) => result.outputFiles.find(({ path }) => path.endsWith(ending)).text;
  return { code: file('.js'), map: file('.map') };
}

/** Throws when Apps Script could not parse the bundle or would miss a name at run time. */
function refuseWhatAppsScriptLacks(code) {
  const tree = parse(code, { ecmaVersion: 2019, sourceType: 'script', locations: true });
  visit(tree, null, (node, parent) => {
    if (node.type !== 'Identifier' || !ABSENT.has(node.name)) return;
    if (parent.type === 'MemberExpression' && parent.property === node && !parent.computed) return;
    if (parent.type === 'UnaryExpression' && parent.operator === 'typeof') return;
    if (NAMED.has(parent.type) && parent.key === node && !parent.computed) return;
    throw new Error(`line ${node.loc.start.line}: Apps Script has no ${node.name}`);
  });
  const bytes = new TextEncoder().encode(code).length;
  if (bytes > MAX_BYTES) throw new Error(`Code.js has ${bytes} bytes, more than ${MAX_BYTES}`);
  return bytes;
}

function visit(node, parent, look) {
  look(node, parent);
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value]) {
      if (child && typeof child.type === 'string') visit(child, node, look);
    }
  }
}

async function putInPlace(path, text) {
  const partial = `build/${path.replace('/', '-')}.${process.pid}`;
  await mkdir('build', { recursive: true });
  await writeFile(partial, text);
  await rename(partial, path);
}

const names = await exportedNames();
const { code, map } = await bundleServer(names);
const bytes = refuseWhatAppsScriptLacks(code);
// Put in place as a whole, so that whoever reads dist meanwhile sees the old or the new one.
await mkdir('dist', { recursive: true });
await putInPlace('dist/Code.js', code);
await putInPlace('dist/Code.js.map', map);
await putInPlace('dist/appsscript.json', await readFile('appsscript.json', 'utf8'));
console.log(`dist/Code.js ${Math.round(bytes / 1024)} kB, ${names.length} functions`);
