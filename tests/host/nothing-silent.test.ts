// Nothing missing silently: every member of the reference, for every class that the host serves.
import { describe, expect, test } from '@jest/globals';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { api, publicName } from '../../host/api/tables.ts';
import type { MethodSignature } from '../../host/api/generate.ts';
import { SERVED_CLASSES, scriptOn } from '../support/served-classes.ts';
import { OWNER, hostOf } from './small-script.ts';

const classNames = Object.keys(SERVED_CLASSES);
const membersOf = (className: string): Record<string, MethodSignature> =>
  api.classes[className] ?? {};

/** Classes by the name they have in the reference, as the sources of the host say it. */
function declaredClasses(): string[] {
  const files = readdirSync('host', { recursive: true, encoding: 'utf8' });
  const sources = files.filter((file) => file.endsWith('.ts'));
  return sources.flatMap((file) =>
    [...readFileSync(join('host', file), 'utf8').matchAll(/gasClass = '([\w.]+)'/g)].map(
      ([, name = '']) => name,
    ),
  );
}

test('the table of classes leaves out none of the host', () => {
  expect(declaredClasses().length).toBeGreaterThan(50);
  expect(declaredClasses().filter((name) => !classNames.includes(name))).toEqual([]);
});

test.each(classNames)('%s is what its script gives', (className) => {
  const name = String(onObject(className, 'return String(it);').value);
  // Some builders carry the name of a class of Google's server, as live runs showed.
  const shown = /^com\.google\.[\w.]*Embedded\w*@/.test(name) ? 'server' : name;
  const isChart = /Embedded\w*Builder$/.test(className);
  expect(shown).toBe(isChart ? 'server' : className.split('.').at(-1));
});

function onObject(className: string, body: string) {
  const host = hostOf(scriptOn(className, body), { manifest: ALL_SCOPES });
  const { value, error } = host.run('go', { as: OWNER });
  expect(error).toBeNull();
  return { value, wanted: host.machine.wanted };
}

/** What each method answers to arguments that no overload takes. */
function refusals(className: string): [name: string, said: string][] {
  const calls = Object.entries(membersOf(className)).map(([name, { o }]) => [name, unfit(o)]);
  const { value } = onObject(
    className,
    `return ${JSON.stringify(calls)}.map(function (call) {
      var args = call[1].map(function (kind) { return kind === 'function' ? function () {} : 'x'; });
      try { it[call[0]].apply(it, args); return [call[0], 'went through']; }
      catch (error) { return [call[0], String(error)]; }
    });`,
  );
  return value as [string, string][];
}

/** A function fits nothing but Object; where all of the first parameters are that, one argument too many does. */
function unfit(overloads: MethodSignature['o']): string[] {
  const takesAnything = overloads.some(([first]) => /^(?:\.\.\.)?Object/.test(first ?? ''));
  if (!takesAnything) return ['function'];
  const most = Math.max(...overloads.map(({ length }) => length));
  return Array.from({ length: most + 1 }, () => 'text');
}

/** Without a list of scopes every one is held. */
const ALL_SCOPES = '{"timeZone":"Asia/Bangkok"}';

const MISSING = 'Exception: not implemented in the local host: ';
/** Methods with a rest of anything take whatever comes. */
const takesAll = ({ o }: MethodSignature): boolean =>
  o.some((overload) => overload.some((type) => type.startsWith('...')));

describe.each(classNames)('%s', (className) => {
  test('refuses arguments that no overload takes in the words of Google, or says by name what it lacks', () => {
    const said = refusals(className);
    expect(said).toHaveLength(Object.keys(membersOf(className)).length);
    for (const [name, answer] of said) {
      const signature = membersOf(className)[name];
      if (signature && takesAll(signature) && !answer.startsWith(MISSING)) continue;
      const missing = `${MISSING}${className}.${name}()`;
      const refused = `don't match the method signature for ${publicName(className)}.${name}.`;
      expect(
        answer === missing ||
          (/^Exception: The parameters \(.*\) /.test(answer) && answer.endsWith(refused))
          ? ''
          : `${name}: ${answer}`,
      ).toBe('');
    }
  });

  test('counts what was wanted and is not there', () => {
    const calls = JSON.stringify(Object.keys(membersOf(className)));
    const { wanted, value } = onObject(
      className,
      `return ${calls}.filter(function (name) {
        try { it[name].apply(it, [function () {}]); } catch (error) { return String(error).indexOf('not implemented') >= 0; }
      });`,
    );
    const names = (value as string[]).map((name) => `${className}.${name}`);
    expect([...wanted.keys()].sort()).toEqual(names.sort());
    expect([...wanted.values()].every((count) => count === 1)).toBe(true);
  });

  test('has no member that the reference lacks, and takes no assignment', () => {
    const { value } = onObject(
      className,
      `
      var names = ['rt', 'gasClass', 'place', 'area', 'state', 'file', 'constructor', 'hasOwnProperty', '__proto__',
        'toJSON', 'then', 'getColour', 'at', 'body', 'world'];
      var tries = [
        function () { it.name = 1; }, function () { it.toString = 1; }, function () { it.rt = 1; },
        function () { delete it.toString; }, function () { Object.defineProperty(it, 'x', { value: 1 }); },
      ];
      return {
        there: names.filter(function (name) { return it[name] !== undefined; }),
        keys: Object.keys(it),
        taken: tries.filter(function (attempt) { try { attempt(); return true; } catch (error) { return false; } }).length,
      };`,
    );
    const { there, ...rest } = value as { there: string[]; keys: string[]; taken: number };
    expect(rest).toEqual({ keys: [], taken: 0 });
    expect(there.filter((name) => !(name in membersOf(className)))).toEqual([]);
  });
});

const enumFields = Object.entries(api.fields)
  .filter(([className]) => className in SERVED_CLASSES)
  .flatMap(([className, fields]) =>
    Object.entries(fields)
      .filter(([, type]) => api.enums[type] !== undefined)
      .map(([field, type]) => ({ className, field, type, names: api.enums[type] ?? [] })),
  );

describe('enums', () => {
  test('there are some on each service that has any', () => {
    expect(enumFields.length).toBeGreaterThan(30);
  });

  test.each(enumFields)(
    '$className.$field: objects with name, order and text, never text themselves',
    ({ className, field, names }) => {
      const { value } = onObject(
        className,
        `var all = it.${field}, names = ${JSON.stringify(names)};
      return names.map(function (name, i) {
        var one = all[name];
        return [typeof one, one === name, one == name && typeof one === 'string', String(one), one.name(), one.ordinal() === i,
          one.compareTo(all[names[0]]) === i, JSON.stringify({ one: one }), one === it.${field}[name]];
      });`,
      );
      expect(value).toEqual(
        names.map((name) => [
          'object',
          false,
          false,
          name,
          name,
          true,
          true,
          `{"one":"${name}"}`,
          true,
        ]),
      );
    },
  );

  test('an enum has no other members and cannot be changed', () => {
    const { value } = onObject(
      'Spreadsheet.SpreadsheetApp',
      `var type = it.ProtectionType;
      var kept = [function () { type.SHEET = 1; }, function () { type.SHEET.x = 1; }, function () { type.OTHER = 1; }]
        .filter(function (attempt) { try { attempt(); } catch (error) { return true; } });
      return [type.NONE === undefined, kept.length, String(type.SHEET)];`,
    );
    expect(value).toEqual([true, 3, 'SHEET']);
  });
});
