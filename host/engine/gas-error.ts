// Errors the services raise; the guard turns them into the script's own Error named Exception.

/** A service error as Apps Script shows it: "Exception: …". */
export class GasError extends Error {
  override readonly name = 'Exception';
}

/** The execution is over (time, death): nothing of it may go on, whatever the script catches. */
export class ExecutionEnd extends Error {
  override readonly name = 'ExecutionEnd';
}

export function fail(message: string): never {
  throw new GasError(message);
}
