// What the product asks of Google is listed, and nothing of it stands without rows of the contract.
import { readFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { describe, expect, test } from '@jest/globals';
import { ASPECTS, googleMethodsPage, rowsAbout } from '../../docs/google-methods.ts';
import { withHostTables } from '../../docs/host-tables.ts';
import { productMethods } from '../../docs/product-methods.ts';
import { ALL_ROWS } from '../../host/contract/all-rows.ts';
import { NOT_TIMED, TIMINGS } from '../../host/contract/timings.ts';
import { DOUBTS } from '../../host/doubts.ts';
import { latencyRow } from '../../host/engine/meter.ts';

const methods = productMethods();

/** Methods that have no such side, with the reason. */
const WITHOUT: Readonly<Record<string, readonly string[]>> = {};

describe('generated pages (else: npm run contract)', () => {
  test('docs/google-methods.md', () => {
    expect(readFileSync('docs/google-methods.md', 'utf8')).toBe(googleMethodsPage(methods));
  });

  test('the tables of host/README.md', async () => {
    const page = readFileSync('host/README.md', 'utf8');
    const options = await resolveConfig('host/README.md');
    expect(await format(withHostTables(page), { ...options, parser: 'markdown' })).toBe(page);
  });
});

describe('coverage', () => {
  test('finds the methods at all', () => {
    expect(methods.size).toBeGreaterThan(200);
    expect([...methods.keys()]).toContain('Spreadsheet.Range.setValues');
  });

  test.each([...methods.keys()])('%s has rows for every aspect', (name) => {
    const covered = new Set(rowsAbout(name).map(({ aspect }) => aspect));
    const missing = ASPECTS.filter(
      (aspect) => !covered.has(aspect) && WITHOUT[name]?.includes(aspect) !== true,
    );
    expect(missing).toEqual([]);
  });

  test('every price of the latency table that the product pays is measured by the self-test', () => {
    const prices = new Set([...methods.keys()].map((name) => latencyRow(name)?.method ?? name));
    const timed = new Set(TIMINGS.map(({ method }) => latencyRow(method)?.method ?? method));
    const missing = [...prices].filter((price) => !timed.has(price) && !(price in NOT_TIMED));
    expect(missing.filter((price) => !price.startsWith('Base.Date'))).toEqual([]);
  });
});

describe('provenance', () => {
  test.each(['documented', 'seen'] as const)('what is %s says where', (provenance) => {
    const silent = ALL_ROWS.filter((row) => row.provenance === provenance && row.source === '');
    expect(silent).toEqual([]);
  });

  test('what is only believed or unknown is a switch', () => {
    const loose = ALL_ROWS.filter(
      ({ provenance, doubt }) =>
        (provenance === 'believed' || provenance === 'unknown') && doubt === undefined,
    );
    expect(loose.map(({ about, fact }) => `${about}: ${fact}`)).toEqual([]);
  });

  test('every switch has an answer of the product, and variants that differ', () => {
    for (const { id, answer, variants } of DOUBTS) {
      expect([id, answer.length > 10]).toEqual([id, true]);
      expect([id, new Set(variants).size]).toEqual([id, Math.max(2, variants.length)]);
    }
  });
});
