// For the members that answer null although the type package promises a value.

export function orNull<T>(value: T | null): T {
  return value as T;
}
