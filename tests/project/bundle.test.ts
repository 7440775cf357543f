// What is pasted into Apps Script: loads alone, holds every name that Google calls, stays small and old-fashioned enough.
import { copyFileSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'acorn';
import { describe, expect, test } from '@jest/globals';
import gas from 'gas-local';
import { MENU } from '../../src/entry/menu.ts';

const CODE_FILE = 'dist/Code.js';
const code = readFileSync(CODE_FILE, 'utf8');

/** Names that stand in triggers, dialogs, simple triggers and the promises of the product. */
const KNOWN_NAMES = [
  ...['onOpen', 'onInstall', 'onSurveySubmit', 'runDaily', 'runMonthlyReminders', 'ui'],
  ...['setUp', 'importRoster', 'createPreGraduationForm', 'createFollowUpForm', 'checkForms'],
  ...['collectResponses', 'findDuplicates', 'validateData', 'computeIndicator', 'refreshAll'],
  ...['previewReminders', 'sendReminders', 'installMonthlyReminder', 'showLinks'],
];
const MENU_NAMES = MENU.flatMap((entry) => (typeof entry === 'string' ? [entry] : entry.commands));

/** Handlers given to triggers, read from the sources of the rim and the use cases. */
function triggerHandlers(): string[] {
  const found = /(?:newTrigger|installMonthly|installDaily)\(\s*'(\w+)'/g;
  return [...code.matchAll(found)].map(([, name]) => name ?? '');
}

/** Loads the bundle as gas-local does, with nothing but the language around it. */
function loadAlone(): Readonly<Record<string, unknown>> {
  const folder = mkdtempSync(join(tmpdir(), 'bundle-'));
  try {
    copyFileSync(CODE_FILE, join(folder, 'Code.js'));
    return gas.require(folder, {});
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe('dist/Code.js', () => {
  const globals = loadAlone();

  test.each([...new Set([...KNOWN_NAMES, ...MENU_NAMES, ...triggerHandlers()])])(
    '%s is a global function',
    (name) => {
      expect(typeof globals[name]).toBe('function');
    },
  );

  test('has a top-level function for each of them, not only a variable', () => {
    const { body } = parse(code, { ecmaVersion: 2019, sourceType: 'script' });
    const declared = body.flatMap((node) =>
      node.type === 'FunctionDeclaration' ? [node.id.name] : [],
    );
    expect(declared).toEqual(expect.arrayContaining([...KNOWN_NAMES, ...MENU_NAMES]));
  });

  test('is smaller than a megabyte, in lines that an editor can show', () => {
    expect(statSync(CODE_FILE).size).toBeLessThan(1_000_000);
    expect(code.split('\n').every((line) => line.length < 20_000)).toBe(true);
  });

  test('has a map beside it that leads an error back to the source', () => {
    const map = JSON.parse(readFileSync(`${CODE_FILE}.map`, 'utf8')) as { sources: string[] };
    expect(map.sources).toContain('../src/usecases/collect.ts');
  });

  test.each(['Intl', 'setTimeout', 'URL', 'TextEncoder', 'structuredClone', 'require', 'process'])(
    'never mentions the global %s, which Apps Script lacks',
    (name) => {
      expect(globals[name]).toBeUndefined();
      expect(freeNames(code)).not.toContain(name);
    },
  );
});

interface SyntaxNode {
  readonly type: string;
  readonly name?: unknown;
  readonly computed?: boolean;
}

/** Every identifier that is not the name of a member; what a string holds does not count. */
function freeNames(source: string): Set<string> {
  const names = new Set<string>();
  const visit = (node: SyntaxNode): void => {
    if (node.type === 'Identifier') names.add(String(node.name));
    for (const [key, value] of Object.entries(node)) {
      if ((key === 'property' || key === 'key') && node.computed === false) continue;
      for (const child of Array.isArray(value) ? (value as unknown[]) : [value]) {
        if (isNode(child)) visit(child);
      }
    }
  };
  visit(parse(source, { ecmaVersion: 2019 }));
  return names;
}

const isNode = (value: unknown): value is SyntaxNode =>
  typeof value === 'object' && value !== null && 'type' in value;
