// Names of the small state kept outside the sheet.

import { SCRATCH_FORM } from '../domain/self-test/self-test.ts';

export const MEMORY = {
  /** Ledger of sends: see domain/contact/ledger.ts. */
  ledger: 'ledger',
  /** When the coordinator sent the test mail to themself. */
  testedAt: 'testedAt',
  /** Who installed the monthly and daily triggers. */
  triggerOwner: 'triggerOwner',
  /** End of the last sweep of the forms, for coalescing wake-ups. */
  sweptAt: 'sweptAt',
  /** When the forms were last compared with their plan. */
  formsSeenAt: 'formsSeenAt',
  /** Form ids by form key: see remembered-forms.ts. */
  forms: 'forms',
  /** The form that the self-test works on: see domain/self-test. */
  scratchForm: SCRATCH_FORM,
  /** Leads from pseudonyms back to persons: see pseudonym-key.ts. */
  pseudonymKey: 'pseudonymKey',
  /** Codes and hashes of the newest frozen reports. */
  frozenReports: 'frozenReports',
} as const;
