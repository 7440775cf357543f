// What `kindOf` of helpers.ts must say about the result of a method, from the reference.
import { api } from '../api/tables.ts';

const PLAIN: Readonly<Record<string, string>> = {
  String: 'string',
  Number: 'number',
  Boolean: 'boolean',
  Date: 'Date',
  Object: 'any',
  Map: 'object',
  void: 'nothing',
};

export function kindOfResult(about: string): string {
  const dot = about.lastIndexOf('.');
  const result = api.classes[about.slice(0, dot)]?.[about.slice(dot + 1)]?.r;
  if (result === undefined) throw new Error(`not in the reference: ${about}`);
  return kindOfType(result.split('|').find((part) => part !== 'null') ?? 'null');
}

function kindOfType(type: string): string {
  if (type.endsWith('[]'))
    return `list of ${kindOfType(type.slice(0, -2).replace(/^\(|\)$/g, ''))}`;
  const plain = PLAIN[type];
  if (plain !== undefined) return plain;
  return api.enums[type] === undefined ? (type.split('.').at(-1) ?? type) : 'enum';
}
