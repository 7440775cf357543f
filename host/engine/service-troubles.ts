// Sentences with which Google's services fail now and then, for the faults of tests.

/** Seen in public reports; the ids and names are filled in by the caller. */
export const TROUBLES = {
  accessFailed: (id: string): string =>
    `Service Spreadsheets failed while accessing document with id ${id}.`,
  timedOut: (id: string): string =>
    `Service Spreadsheets timed out while accessing document with id ${id}.`,
  tooOften: (what: string): string =>
    `Service invoked too many times in a short time: ${what}. Try Utilities.sleep(1000) between calls.`,
  serviceError: 'Service error',
  serverError: "We're sorry, a server error occurred. Please wait a bit and try again.",
} as const;
