// Each verb of the product under trouble at some of its calls; the long test takes many more.
import { describe, expect, test } from '@jest/globals';
import type { Fault } from '../../host/engine/faults.ts';
import {
  OTHERS,
  diesAnywhere,
  failsAnywhere,
  meetsAnywhere,
  refused,
} from '../support/troubles.ts';
import { VERBS } from '../support/verbs.ts';

const FEW = { most: 4, seed: 2569 };
const FEWER = { most: 2, seed: 2569 };

describe.each(VERBS)('$name', (verb) => {
  test('dies anywhere and is done again', () => {
    return diesAnywhere(verb, FEW);
  });

  test('meets a failing Google anywhere, says so in Thai and is done again', () => {
    return failsAnywhere(verb, FEW);
  });

  test.each(OTHERS)('$name in the middle of it', (other) => {
    return meetsAnywhere(verb, other, FEWER);
  });
});

const verbNamed = (name: string) => {
  const verb = VERBS.find((one) => one.name === name);
  if (!verb) throw new Error(`no verb ${name}`);
  return verb;
};

describe('while somebody else holds the lock', () => {
  test.each(VERBS)('$name says so and does nothing', (verb) => {
    expect(refused(verb, { kind: 'lockBusy' })).toContain('มีผู้อื่นกำลังปรับข้อมูลในไฟล์นี้อยู่');
  });
});

describe('a service that refuses all the while', () => {
  const fetching = (reply: 'dns' | 'timeout' | number): Fault => ({ kind: 'fetch', reply });
  const FULL = 'ที่จดจำสถานะงานของไฟล์นี้เต็มแล้ว';
  const UNREACHED = 'ตรวจไม่ได้';
  const NOT_OPEN = 'แบบติดตามยังไม่เปิดให้ทุกคนที่มีลิงก์ตอบ';
  test.each<[string, string, Fault, string]>([
    ['properties are full', 'refreshing', { kind: 'propertiesFull' }, FULL],
    ['properties are full', 'sending', { kind: 'propertiesFull' }, FULL],
    ['no such host', 'making a form', fetching('dns'), UNREACHED],
    ['no answer in time', 'making a form', fetching('timeout'), UNREACHED],
    ['a server error', 'making a form', fetching(500), UNREACHED],
    ['too many requests', 'making a form', fetching(429), UNREACHED],
    ['the form cannot be looked at', 'sending', fetching(500), NOT_OPEN],
    ['the form cannot be looked at', 'the daily run', fetching('timeout'), NOT_OPEN],
  ])('%s: %s', (_reason, name, fault, said) => {
    expect(refused(verbNamed(name), fault)).toContain(said);
  });
});
