// Facts about forms, triggers and mail that nobody here could verify, as switches of the host.
import type { Doubt } from '../doubts.ts';

export const FORM_DOUBTS: readonly Doubt[] = [
  {
    id: 'form-born',
    question: 'Is a form made by FormApp.create(title) published or not?',
    variants: ['unpublished', 'published'],
    answer: 'creates the form unpublished by argument, and publishes it as the last step',
  },
  {
    id: 'publish-opens',
    question: 'Does setPublished(true) also let everyone with the link respond?',
    variants: ['no', 'yes'],
    answer: 'fetches the address without an account before any link is given out',
  },
  {
    id: 'edit-time',
    question: 'Does an edited response get a new time stamp under its old id?',
    variants: ['changes', 'keeps'],
    answer: 'keys revisions by response id and a hash of the content',
  },
  {
    id: 'since-edits',
    question: 'Does getResponses(since) return an older response that was edited since?',
    variants: ['included', 'excluded'],
    answer: 'where edits are on, reads every response anew and trusts no window',
  },
  {
    id: 'month-day',
    question: 'What does onMonthDay(31) do in a month of 30 days?',
    variants: ['skips', 'last-day'],
    answer: 'allows days 1 to 28 only, and the daily run catches up',
  },
  {
    id: 'submit-events',
    question: 'Does each response fire the submit trigger once?',
    variants: ['once', 'missed', 'twice', 'late'],
    answer: 'the event only wakes; the daily run and every menu action collect what it missed',
  },
];
