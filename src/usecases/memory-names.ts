// Names of the small state kept outside the sheet.

export const MEMORY = {
  /** Ledger of sends: see domain/contact/ledger.ts. */
  ledger: 'ledger',
  /** When the coordinator sent the test mail to themself. */
  testedAt: 'testedAt',
  /** Who installed the monthly and daily triggers. */
  triggerOwner: 'triggerOwner',
  /** End of the last sweep of the forms, for coalescing wake-ups. */
  sweptAt: 'sweptAt',
  /** Form ids by form key: see remembered-forms.ts. */
  forms: 'forms',
} as const;
