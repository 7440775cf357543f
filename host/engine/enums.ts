// Enum values as Apps Script has them: objects, one per member, never numbers or strings.
import { api } from '../api/tables.ts';

export class EnumValue {
  /** "Spreadsheet.ProtectionType" */
  readonly enumName: string;
  readonly #member: string;
  readonly #ordinal: number;

  constructor(enumName: string, member: string, ordinal: number) {
    this.enumName = enumName;
    this.#member = member;
    this.#ordinal = ordinal;
    Object.freeze(this);
  }

  toString(): string {
    return this.#member;
  }

  name(): string {
    return this.#member;
  }

  toJSON(): string {
    return this.#member;
  }

  ordinal(): number {
    return this.#ordinal;
  }

  compareTo(other: EnumValue): number {
    return this.#ordinal - other.ordinal();
  }
}

const made = new Map<string, Readonly<Record<string, EnumValue>>>();

/** All values of one enum by name, e.g. enumValues('Base.Button').OK. */
export function enumValues(enumName: string): Readonly<Record<string, EnumValue>> {
  let values = made.get(enumName);
  if (values === undefined) {
    const names = api.enums[enumName];
    if (names === undefined) throw new Error(`no such enum in the reference: ${enumName}`);
    values = Object.freeze(
      Object.fromEntries(names.map((name, i) => [name, new EnumValue(enumName, name, i)])),
    );
    made.set(enumName, values);
  }
  return values;
}

/** One value, under the type the reference gives it. */
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- the type package calls enums numbers
export function enumValue<T>(enumName: string, member: string): T {
  const value = enumValues(enumName)[member];
  if (value === undefined) throw new Error(`no such member: ${enumName}.${member}`);
  return value as unknown as T;
}

/** Name of a value the script handed over. */
export function enumMember(value: unknown): string {
  if (!(value instanceof EnumValue)) throw new Error(`not an enum value: ${String(value)}`);
  return value.name();
}
