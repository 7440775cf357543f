// Facts about the small services, triggers and the language that nobody here could verify, as switches.
import type { Doubt } from '../doubts.ts';

export const SERVICE_DOUBTS: readonly Doubt[] = [
  {
    id: 'error-language',
    question:
      'Are the errors of an account in Thai worded in Thai, as Japanese and Persian ones were reported to be in theirs?',
    variants: ['English', 'Thai'],
    answer: 'tells a quota that is gone by what is left of it, not by the words alone',
  },
  {
    id: 'number-text',
    question: 'Which text is kept when setProperty is given the number 1?',
    variants: ['1.0', '1'],
    answer: 'keeps texts only: the compiler refuses a number',
  },
  {
    id: 'null-text',
    question: 'Is setProperty(key, null) refused, or does it keep the text "null"?',
    variants: ['refused', 'text'],
    answer: 'removes a property by deleteProperty and never writes null',
  },
  {
    id: 'property-size',
    question:
      'How many bytes may a property have: 9 KB as the page of quotas says, 8,066 as measured in 2023, or all that the store takes?',
    variants: ['9216', '8066', 'store'],
    answer: 'cuts the ledger at 8,000 bytes; nothing else that it keeps comes near',
  },
  {
    id: 'lock-objects',
    question: 'Does a second lock object of the same execution share what the first one holds?',
    variants: ['shares', 'waits'],
    answer: 'makes one lock object an execution',
  },
  {
    id: 'trigger-handler',
    question: 'Can a trigger be created for a function that the script does not have?',
    variants: ['created', 'refused'],
    answer: 'names exported functions only, which a test of the bundle compares',
  },
  {
    id: 'created-trigger',
    question: 'Does deleteTrigger take the very object that create() gave in the same execution?',
    variants: ['refused', 'taken'],
    answer: 'deletes only what getProjectTriggers lists',
  },
  {
    id: 'clock-ranges',
    question: 'Are hour 24, day 32 and "every 0 days" refused when a clock trigger is built?',
    variants: ['refused', 'taken'],
    answer: 'passes fixed numbers: hours 6 and 9, day 1, every day',
  },
  {
    id: 'newer-javascript',
    question: 'Are the additions of ES2020 to ES2022 there, such as replaceAll and at?',
    variants: ['there', 'missing'],
    answer: 'is compiled against the library of ES2019, which lacks their names',
  },
  {
    id: 'unknown-form-page',
    question: 'What answers a stranger who fetches the address of a form that does not exist?',
    variants: ['404', 'sign-in'],
    answer: 'calls a form open only when the answer is 200',
  },
  {
    id: 'header-case',
    question: 'Do getHeaders() spell names as the server sent them, or in small letters?',
    variants: ['as sent', 'small'],
    answer: 'looks for a header without regard to case',
  },
  {
    id: 'mail-quota-falls',
    question: 'Does getRemainingDailyQuota fall within the execution that sends?',
    variants: ['falls', 'stands'],
    answer:
      'takes the refusal of a mail for the end of the quota and leaves the rest for another day',
  },
];
