// Single items of a form as typed objects: finding, making and changing them.

import type { GoTo, ItemChoice, ItemType, PlannedItem } from '../domain/survey/form-plan.ts';
import type { TextRule } from '../domain/survey/questionnaire.ts';
import type { GoogleForm, GoogleItem, GooglePageBreak } from './form-types.ts';

interface TypedItems {
  readonly TEXT: GoogleAppsScript.Forms.TextItem;
  readonly PARAGRAPH_TEXT: GoogleAppsScript.Forms.ParagraphTextItem;
  readonly MULTIPLE_CHOICE: GoogleAppsScript.Forms.MultipleChoiceItem;
  readonly CHECKBOX: GoogleAppsScript.Forms.CheckboxItem;
  readonly LIST: GoogleAppsScript.Forms.ListItem;
  readonly PAGE_BREAK: GooglePageBreak;
}

/** An item together with its type, so that a check of the type narrows the item. */
export type TypedItem = {
  [Type in ItemType]: { readonly type: Type; readonly item: TypedItems[Type] };
}[ItemType];

export function typedItem(type: ItemType, item: GoogleItem): TypedItem {
  switch (type) {
    case 'TEXT':
      return { type, item: item.asTextItem() };
    case 'PARAGRAPH_TEXT':
      return { type, item: item.asParagraphTextItem() };
    case 'MULTIPLE_CHOICE':
      return { type, item: item.asMultipleChoiceItem() };
    case 'CHECKBOX':
      return { type, item: item.asCheckboxItem() };
    case 'LIST':
      return { type, item: item.asListItem() };
    case 'PAGE_BREAK':
      return { type, item: item.asPageBreakItem() };
  }
}

function addItem(form: GoogleForm, type: ItemType): TypedItem {
  switch (type) {
    case 'TEXT':
      return { type, item: form.addTextItem() };
    case 'PARAGRAPH_TEXT':
      return { type, item: form.addParagraphTextItem() };
    case 'MULTIPLE_CHOICE':
      return { type, item: form.addMultipleChoiceItem() };
    case 'CHECKBOX':
      return { type, item: form.addCheckboxItem() };
    case 'LIST':
      return { type, item: form.addListItem() };
    case 'PAGE_BREAK':
      return { type, item: form.addPageBreakItem() };
  }
}

/** Without navigation, which follows once all pages exist. */
export function createItem(form: GoogleForm, planned: PlannedItem): TypedItem {
  const made = addItem(form, planned.type);
  made.item.setTitle(planned.title);
  if (planned.help !== '') made.item.setHelpText(planned.help);
  if (planned.required) setRequired(made, true);
  if (planned.rule !== null) setRule(made, planned.rule);
  if (planned.hasOther) setOther(made, true);
  const navigates = planned.choices.some(({ goTo }) => goTo !== null);
  if (planned.choices.length > 0 && !navigates) setPlainChoices(made, planned.choices);
  return made;
}

export function setRequired(typed: TypedItem, on: boolean): void {
  if (typed.type !== 'PAGE_BREAK') typed.item.setRequired(on);
}

export function setOther(typed: TypedItem, on: boolean): void {
  if (typed.type === 'MULTIPLE_CHOICE' || typed.type === 'CHECKBOX') {
    typed.item.showOtherOption(on);
  }
}

interface LengthAndPattern<Builder> {
  setHelpText(text: string): Builder;
  requireTextMatchesPattern(pattern: string): Builder;
  requireTextLengthLessThanOrEqualTo(number: number): Builder;
}

function withRule<Builder extends LengthAndPattern<Builder>>(
  builder: Builder,
  rule: Exclude<TextRule, { kind: 'email' }>,
): Builder {
  return (
    rule.kind === 'pattern'
      ? builder.requireTextMatchesPattern(rule.pattern)
      : builder.requireTextLengthLessThanOrEqualTo(rule.length)
  ).setHelpText(rule.message);
}

export function setRule(typed: TypedItem, rule: TextRule | null): void {
  if (typed.type !== 'TEXT' && typed.type !== 'PARAGRAPH_TEXT') return;
  if (rule === null) {
    typed.item.clearValidation();
  } else if (typed.type === 'TEXT') {
    const builder = FormApp.createTextValidation();
    const filled =
      rule.kind === 'email'
        ? builder.requireTextIsEmail().setHelpText(rule.message)
        : withRule(builder, rule);
    typed.item.setValidation(filled.build());
  } else if (rule.kind !== 'email') {
    typed.item.setValidation(withRule(FormApp.createParagraphTextValidation(), rule).build());
  }
}

function setPlainChoices(typed: TypedItem, choices: readonly Pick<ItemChoice, 'label'>[]): void {
  if (typed.type === 'MULTIPLE_CHOICE' || typed.type === 'CHECKBOX' || typed.type === 'LIST') {
    typed.item.setChoiceValues(choices.map(({ label }) => label));
  }
}

/** Finds the page break that a key or id names. */
type FindPage = (page: string) => GooglePageBreak;

type Target = GooglePageBreak | GoogleAppsScript.Forms.PageNavigationType;

/** Every choice gets a target or none does: a mixture is refused. */
const targetOf = (goTo: GoTo | null, findPage: FindPage): Target =>
  goTo !== null && typeof goTo === 'object'
    ? findPage(goTo.page)
    : FormApp.PageNavigationType[goTo ?? 'CONTINUE'];

export function setChoices(
  typed: TypedItem,
  choices: readonly ItemChoice[],
  findPage: FindPage,
): void {
  const navigates = choices.some(({ goTo }) => goTo !== null);
  if (!navigates || (typed.type !== 'MULTIPLE_CHOICE' && typed.type !== 'LIST')) {
    setPlainChoices(typed, choices);
    return;
  }
  const { item } = typed;
  item.setChoices(
    // The overloads of createChoice take a page or a navigation type, never "either".
    choices.map(({ label, goTo }) =>
      item.createChoice(label, targetOf(goTo, findPage) as GooglePageBreak),
    ),
  );
}

export function setGoTo(typed: TypedItem, goTo: GoTo, findPage: FindPage): void {
  if (typed.type === 'PAGE_BREAK') {
    typed.item.setGoToPage(targetOf(goTo, findPage) as GooglePageBreak);
  }
}

/** Leads nowhere any more; the choice texts stay. */
export function stopNavigation(typed: TypedItem, labels: readonly string[]): void {
  if (typed.type === 'PAGE_BREAK') {
    typed.item.setGoToPage(FormApp.PageNavigationType.CONTINUE);
  } else {
    setPlainChoices(
      typed,
      labels.map((label) => ({ label })),
    );
  }
}
