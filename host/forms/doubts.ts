// Facts about forms, triggers and mail that nobody here could verify, as switches of the host.
import type { Doubt } from '../doubts.ts';

export const FORM_DOUBTS: readonly Doubt[] = [
  {
    id: 'form-born',
    question: 'Is a form made by FormApp.create(title) published or not?',
    variants: ['unpublished', 'published'],
  },
  {
    id: 'publish-opens',
    question: 'Does setPublished(true) also let everyone with the link respond?',
    variants: ['no', 'yes'],
  },
  {
    id: 'edit-time',
    question: 'Does an edited response get a new time stamp under its old id?',
    variants: ['changes', 'keeps'],
  },
  {
    id: 'since-edits',
    question: 'Does getResponses(since) return an older response that was edited since?',
    variants: ['included', 'excluded'],
  },
  {
    id: 'month-day',
    question: 'What does onMonthDay(31) do in a month of 30 days?',
    variants: ['skips', 'last-day'],
  },
  {
    id: 'submit-events',
    question: 'Does each response fire the submit trigger once?',
    variants: ['once', 'missed', 'twice', 'late'],
  },
];
