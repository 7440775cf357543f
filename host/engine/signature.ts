// Does a list of arguments fit an overload of the reference, and how Google names what came instead.
import type { MethodSignature } from '../api/generate.ts';
import { publicName } from '../api/tables.ts';
import { EnumValue } from './enums.ts';
import { isDate } from './realm.ts';

/** The class of a served object, "" when the value is none. */
export type ClassOf = (value: unknown) => string;

export function fitsAny(
  signature: MethodSignature,
  args: readonly unknown[],
  classOf: ClassOf,
): boolean {
  return signature.o.some((overload) => fitsOverload(overload, args, classOf));
}

/** Results are looked at less closely: null is always possible, arrays are not walked. */
export function fitsResult(type: string, value: unknown, classOf: ClassOf): boolean {
  if (value === null || type === 'void') return true;
  if (isArrayType(type)) return Array.isArray(value);
  return fitsType(type, value, classOf);
}

function fitsOverload(
  overload: readonly string[],
  args: readonly unknown[],
  classOf: ClassOf,
): boolean {
  const rest = overload.at(-1)?.startsWith('...') === true ? overload.at(-1)?.slice(3) : undefined;
  const fixed = rest === undefined ? overload : overload.slice(0, -1);
  if (rest === undefined && args.length > fixed.length) return false;
  // What falls to a rest parameter is anything in all overloads of the reference.
  return fixed.every((type, i) =>
    i < args.length ? fitsType(type.replace(/\?$/, ''), args[i], classOf) : type.endsWith('?'),
  );
}

function fitsType(type: string, value: unknown, classOf: ClassOf): boolean {
  if (type === 'Object') return true;
  if (value === null || value === undefined) return splitUnion(type).includes('null');
  if (isArrayType(type)) return fitsArray(type, value, classOf);
  const parts = splitUnion(type);
  if (parts.length > 1) return parts.some((part) => fitsType(part, value, classOf));
  return fitsSingle(type, value, classOf);
}

/** "String|String[]" ends like an array and is a union. */
function isArrayType(type: string): boolean {
  return type.endsWith('[]') && splitUnion(type).length === 1;
}

function fitsSingle(type: string, value: unknown, classOf: ClassOf): boolean {
  switch (type) {
    case 'String':
      return typeof value === 'string';
    case 'Number':
      return typeof value === 'number';
    case 'Boolean':
      return typeof value === 'boolean';
    case 'Date':
      return isDate(value);
    case 'Map':
      return typeof value === 'object' && classOf(value) === '' && !(value instanceof EnumValue);
  }
  // Literals of the type package are strings to Google, who ignores or refuses them later.
  if (type.startsWith('"')) return typeof value === 'string';
  if (value instanceof EnumValue) return value.enumName === type;
  return isA(classOf(value), type) || isParameterObject(type, value, classOf);
}

function isA(className: string, wanted: string): boolean {
  if (className === wanted) return true;
  if (className === '') return false;
  if (wanted === 'Forms.Item') return /^Forms\.\w+Item$/.test(className);
  if (wanted === 'Spreadsheet.EmbeddedChartBuilder') return className.endsWith('ChartBuilder');
  if (wanted === 'Base.BlobSource') return /Blob|Chart|HtmlOutput|Spreadsheet$/.test(className);
  return false;
}

/** Interfaces of the type package which are plain option objects to Google. */
function isParameterObject(type: string, value: unknown, classOf: ClassOf): boolean {
  return (
    /Parameters|Options|Params|SortSpec|FetchRequest$/.test(type) &&
    typeof value === 'object' &&
    classOf(value) === ''
  );
}

function fitsArray(type: string, value: unknown, classOf: ClassOf): boolean {
  if (!Array.isArray(value)) return false;
  const inner = type.slice(0, -2).replace(/^\((.*)\)$/, '$1');
  if (inner === 'Object') return true;
  return value.every((element) => fitsType(inner, element, classOf));
}

function splitUnion(type: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  for (let i = 0; i < type.length; i++) {
    if (type[i] === '(') depth++;
    else if (type[i] === ')') depth--;
    else if (type[i] === '|' && depth === 0) {
      parts.push(type.slice(from, i));
      from = i + 1;
    }
  }
  parts.push(type.slice(from));
  return parts;
}

/** "(String,number,null,number[])" as in Google's message. */
export function describeArguments(args: readonly unknown[], classOf: ClassOf): string {
  return `(${args.map((arg) => describeArgument(arg, classOf)).join(',')})`;
}

function describeArgument(value: unknown, classOf: ClassOf): string {
  if (value === null || value === undefined) return 'null';
  if (typeof value === 'string') return 'String';
  if (typeof value === 'boolean') return 'Boolean';
  if (typeof value === 'number') return 'number';
  if (Array.isArray(value)) {
    return `${value.length === 0 ? 'Object' : describeArgument(value[0], classOf)}[]`;
  }
  if (value instanceof EnumValue) return publicName(value.enumName);
  const name = classOf(value);
  if (name !== '') return publicName(name);
  if (isDate(value)) return 'Date';
  return typeof value === 'function' ? '(class)' : 'Object';
}
