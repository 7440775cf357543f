// A call that Google may refuse: its value, or something else in its place.

import { isPermissionMissing } from './refusals.ts';

/**
 * The value of a call that some forms, accounts or versions of the service refuse. A permission that was never given
 * says nothing about the form, so it is not taken for such a refusal unless the caller says so.
 */
export function attempt<Value, Otherwise>(
  call: () => Value,
  otherwise: Otherwise,
  isOther: (error: unknown) => boolean = isPermissionMissing,
): Value | Otherwise {
  try {
    return call();
  } catch (error) {
    if (isOther(error)) throw error;
    return otherwise;
  }
}
