// Reads what a form holds, asking Forms no more than the comparison needs.

import type { GoTo, ItemChoice, ItemType } from '../domain/survey/form-plan.ts';
import type { HeldForm, HeldItem } from '../domain/survey/held-form.ts';
import { readSwitches } from './form-switches.ts';
import { attempt } from './attempt.ts';
import type { GoogleChoice, GoogleForm, GoogleItem, GooglePageBreak } from './form-types.ts';

const ITEM_TYPES: readonly ItemType[] = [
  'TEXT',
  'PARAGRAPH_TEXT',
  'MULTIPLE_CHOICE',
  'CHECKBOX',
  'LIST',
  'PAGE_BREAK',
];

/** Enumeration members print their names. */
const typeOf = (item: GoogleItem): ItemType | 'OTHER' => {
  const name = String(item.getType());
  return ITEM_TYPES.find((type) => type === name) ?? 'OTHER';
};

/** The type package promises a page break; the service answers null where there is none. */
const goToOf = (page: GooglePageBreak | null, navigation: unknown): GoTo => {
  if (page !== null) return { page: String(page.getId()) };
  const name = String(navigation);
  return name === 'SUBMIT' || name === 'RESTART' ? name : 'CONTINUE';
};

const navigationOf = (choice: GoogleChoice): unknown =>
  attempt<unknown, null>(() => choice.getPageNavigationType(), null);

/** Choices of a list have been seen to throw instead of naming the page. */
const choiceGoTo = (choice: GoogleChoice): GoTo =>
  goToOf(
    attempt<GooglePageBreak | null, null>(() => choice.getGotoPage(), null),
    navigationOf(choice),
  );

/** Either all choices of an item navigate or none does: the first one tells. */
function readChoices(choices: readonly GoogleChoice[]): ItemChoice[] {
  const [first] = choices;
  const navigates = first !== undefined && navigationOf(first) !== null;
  return choices.map((choice) => ({
    label: choice.getValue(),
    goTo: navigates ? choiceGoTo(choice) : null,
  }));
}

type Details = Pick<HeldItem, 'required' | 'choices' | 'hasOther' | 'goTo'>;

const PLAIN: Details = { required: false, choices: [], hasOther: false, goTo: 'CONTINUE' };

const DETAILS: Readonly<Record<ItemType, (item: GoogleItem) => Details>> = {
  TEXT: (item) => ({ ...PLAIN, required: item.asTextItem().isRequired() }),
  PARAGRAPH_TEXT: (item) => ({ ...PLAIN, required: item.asParagraphTextItem().isRequired() }),
  MULTIPLE_CHOICE: (item) => {
    const question = item.asMultipleChoiceItem();
    return {
      ...PLAIN,
      required: question.isRequired(),
      choices: readChoices(question.getChoices()),
      hasOther: question.hasOtherOption(),
    };
  },
  CHECKBOX: (item) => {
    const question = item.asCheckboxItem();
    return {
      ...PLAIN,
      required: question.isRequired(),
      choices: question.getChoices().map((choice) => ({ label: choice.getValue(), goTo: null })),
      hasOther: question.hasOtherOption(),
    };
  },
  LIST: (item) => {
    const question = item.asListItem();
    return {
      ...PLAIN,
      required: question.isRequired(),
      choices: readChoices(question.getChoices()),
    };
  },
  PAGE_BREAK: (item) => {
    const pageBreak = item.asPageBreakItem();
    const page = pageBreak.getGoToPage() as GooglePageBreak | null;
    return { ...PLAIN, goTo: goToOf(page, page ?? pageBreak.getPageNavigationType()) };
  },
};

function readItem(item: GoogleItem): HeldItem {
  const type = typeOf(item);
  const details = type === 'OTHER' ? PLAIN : DETAILS[type](item);
  return {
    id: String(item.getId()),
    type,
    title: item.getTitle(),
    help: item.getHelpText(),
    ...details,
  };
}

/** Where there is none Forms has been seen to refuse instead of answering nothing. */
function readDestination(form: GoogleForm): string | null {
  const id = attempt<string | null, null>(() => form.getDestinationId(), null);
  return id === '' ? null : id;
}

export const readForm = (form: GoogleForm): HeldForm => ({
  texts: {
    title: form.getTitle(),
    description: form.getDescription(),
    confirmation: form.getConfirmationMessage(),
    closedMessage: attempt(() => form.getCustomClosedFormMessage(), ''),
  },
  switches: readSwitches(form),
  items: form.getItems().map(readItem),
  linkedTo: readDestination(form),
});
