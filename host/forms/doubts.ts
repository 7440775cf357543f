// Facts about forms, triggers and mail that nobody here could verify, as switches of the host.
import type { Doubt } from '../doubts.ts';

const BIRTH: readonly Doubt[] = [
  {
    id: 'form-born',
    question: 'Is a form made by FormApp.create(title) published or not?',
    variants: ['unpublished', 'published'],
    answer: 'creates the form unpublished by argument, and publishes it as the last step',
  },
  {
    id: 'create-published',
    question: 'Does every runtime know FormApp.create(title, isPublished) of 2025?',
    variants: ['known', 'unknown'],
    answer: 'when it is refused, creates the form without the argument and closes it at once',
  },
  {
    id: 'form-publishing',
    question:
      'Do all forms have the publish state of 2025, or do older ones refuse or lack its methods?',
    variants: ['there', 'refused', 'missing'],
    answer:
      'asks whether the methods are there and work; without them it stops and starts accepting',
  },
  {
    id: 'publish-opens',
    question: 'Does setPublished(true) also let everyone with the link respond?',
    variants: ['no', 'yes'],
    answer: 'fetches the address without an account before any link is given out',
  },
  {
    id: 'unpublished-url',
    question: 'Does getPublishedUrl of an unpublished form throw?',
    variants: ['throws', 'given'],
    answer: 'asks for the address of published forms only',
  },
  {
    id: 'missing-form-text',
    question: 'Which of two reported sentences does openById of an unknown id give?',
    variants: ['short', 'long'],
    answer: 'takes any refusal to mean that the form is closed to this account',
  },
  {
    id: 'require-login',
    question:
      'What does the deprecated setRequireLogin do, and are forms of some organisations born with it on?',
    variants: ['off', 'on', 'stuck', 'gone'],
    answer:
      'switches it off where it is on, goes on when that is refused, and probes as a stranger',
  },
  {
    id: 'closed-message',
    question: 'Is setCustomClosedFormMessage refused on some forms?',
    variants: ['kept', 'refused'],
    answer: 'goes on without the message and does not report a form that has none',
  },
];

const LINKING: readonly Doubt[] = [
  {
    id: 'no-destination',
    question: 'What does getDestinationId of a form give that is linked to no spreadsheet?',
    variants: ['refused', 'null'],
    answer: 'takes a refusal, null and an empty text alike for "not linked"',
  },
  {
    id: 'nothing-to-unlink',
    question: 'Is removeDestination refused on a form that is linked to no spreadsheet?',
    variants: ['taken', 'refused'],
    answer: 'unlinks only a form that said which spreadsheet it is linked to',
  },
];

const ITEMS: readonly Doubt[] = [
  {
    id: 'page-deletion',
    question: 'Is deleting a page refused while a choice still leads to it?',
    variants: ['refused', 'allowed'],
    answer: 'takes away whatever leads to a page before it deletes the page',
  },
  {
    id: 'mixed-navigation',
    question: 'Are choices that navigate and choices that do not refused in one item?',
    variants: ['refused', 'allowed'],
    answer: 'gives every choice of an item a target or none of them',
  },
  {
    id: 'list-choice-page',
    question: 'What does getGotoPage say about a choice of a list that leads to a page?',
    variants: ['null', 'page', 'fails'],
    answer: 'lets only multiple choice items lead anywhere',
  },
  {
    id: 'typed-item',
    question: 'Does deleteItem, like moveItem, refuse an item as its add method gave it?',
    variants: ['refused', 'taken'],
    answer: 'hands over what getItemById gave, or an index',
  },
];

const RESPONSES: readonly Doubt[] = [
  {
    id: 'response-checks',
    question: 'Does createResponse of a text item check the validation of the item?',
    variants: ['checked', 'taken'],
    answer:
      'prefills only texts that fit the rules, and checks every answer itself when it is read',
  },
  {
    id: 'prefill-encoding',
    question: 'Is a blank in a prefilled address a plus, and which other signs are escaped?',
    variants: ['plus', 'percent'],
    answer:
      'finds its sentinels in either spelling; they hold nothing but letters, digits and blanks',
  },
  {
    id: 'entry-number',
    question: 'Is the number of an entry field another one than the id of its item?',
    variants: ['own', 'item-id'],
    answer: 'never makes the number of a field: toPrefilledUrl writes it',
  },
  {
    id: 'unwalked-answers',
    question:
      'Does Forms keep answers of sections that were left or never shown, such as prefilled ones?',
    variants: ['dropped', 'kept'],
    answer: 'reads only the questions on the way that the other answers lead through',
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
    id: 'since-start',
    question: 'Does getResponses(since) include a response of that very moment?',
    variants: ['included', 'excluded'],
    answer: 'asks from two days before the newest answer it knows',
  },
  {
    id: 'response-order',
    question: 'In which order does getResponses give the responses?',
    variants: ['oldest first', 'newest first'],
    answer: 'goes by id and time stamp, never by position',
  },
];

export const FORM_DOUBTS: readonly Doubt[] = [
  ...BIRTH,
  ...LINKING,
  ...ITEMS,
  ...RESPONSES,
  {
    id: 'form-call-speed',
    question: 'How long does one call of FormApp take: to read a loaded form, to change it?',
    variants: ['typical', 'fast', 'slow'],
    answer:
      'makes a form with time to spare even when a change takes 400 ms, and resumes one cut short',
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
