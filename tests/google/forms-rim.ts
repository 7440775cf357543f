// The Forms rim alone, bundled and run inside the local Apps Script: one execution per call.

import { readFileSync } from 'node:fs';
import { buildSync } from 'esbuild';
import { createHost, type LocalHost } from '../../host/create-host.ts';
import type { HostOptions } from '../../host/host-api.ts';
import type { FormsPort } from '../../src/usecases/forms-port.ts';

export const OWNER = 'coordinator@college.example';
export const STAFF = 'staff@college.example';

const ENTRY = `
  import { openForms } from './src/google/forms.ts';
  export const call = (text) => {
    const [method, ...args] = JSON.parse(text);
    return JSON.stringify({ value: openForms()[method](...args) });
  };
`;

function bundle(): string {
  const { outputFiles } = buildSync({
    stdin: { contents: ENTRY, resolveDir: process.cwd(), loader: 'ts' },
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'Rim',
    target: 'es2019',
    charset: 'utf8',
  });
  const handlers = 'function call(text) { return Rim.call(text); }\nfunction onSurveySubmit() {}';
  return `${outputFiles[0]?.text ?? ''}\n${handlers}`;
}

const CODE = bundle();
const MANIFEST = readFileSync('appsscript.json', 'utf8');

export interface RimWorld {
  readonly host: LocalHost;
  readonly rim: FormsPort;
  /** The same rim in the hands of another account. */
  readonly rimOf: (account: string) => FormsPort;
}

const METHODS: readonly (keyof FormsPort)[] = [
  'create',
  'read',
  'apply',
  'state',
  'publish',
  'links',
  'responses',
  'addEditors',
  'probeOpen',
  'hasTrigger',
  'attachTrigger',
];

export function rimWorld(options: Partial<HostOptions> = {}): RimWorld {
  const host = createHost({ code: CODE, manifest: MANIFEST, owner: OWNER, ...options });
  host.share(STAFF, 'editor');
  const rimOf = (account: string): FormsPort => {
    const ask = (method: keyof FormsPort, args: readonly unknown[]): unknown => {
      const { ok, error, value } = host.run('call', {
        as: account,
        args: [JSON.stringify([method, ...args])],
      });
      if (!ok) throw new Error(error ?? 'failed');
      return (JSON.parse(String(value)) as { value?: unknown }).value;
    };
    const methods = METHODS.map(
      (method) => [method, (...args: readonly unknown[]) => ask(method, args)] as const,
    );
    return Object.fromEntries<unknown>(methods) as unknown as FormsPort;
  };
  return { host, rim: rimOf(OWNER), rimOf };
}
