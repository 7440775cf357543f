// The one form that the self-test works on: a script cannot delete a form, so it is used again and again.

import { SCRATCH_FORM } from '../domain/self-test/self-test.ts';
import { SWITCHES } from '../domain/survey/form-plan.ts';
import { readSwitches, setSwitch } from './form-switches.ts';
import { isRefusal } from './refusals.ts';
import { attempt } from './attempt.ts';
import type { GoogleForm, GoogleItem } from './form-types.ts';

const PROPERTY = SCRATCH_FORM;
const FILE_NAME = '(ทดสอบ) ลบทิ้งได้ ใช้ซ้ำ';

const store = () => PropertiesService.getDocumentProperties();

let opened: GoogleForm | null = null;

/** Opened once per execution. */
function heldForm(): GoogleForm | null {
  const id = opened === null ? held()[0] : undefined;
  if (id !== undefined) opened = attempt(() => FormApp.openById(id), null, isRefusal);
  return opened;
}

/** Its id, and whether it asked for a login at birth: some organisations have it so. */
const held = (): string[] => (store().getProperty(PROPERTY) ?? '').split(' ').filter(Boolean);

export function scratchForm(): GoogleForm {
  const held = heldForm();
  if (held !== null) return held;
  const form = FormApp.create(FILE_NAME);
  const login = readSwitches(form).requireLogin;
  store().setProperty(PROPERTY, `${form.getId()} ${String(login)}`);
  opened = form;
  return form;
}

/** '' when no self-test has needed a form yet. */
export const scratchFormUrl = (): string => heldForm()?.getEditUrl() ?? '';

/** As good as new: no items, no responses, published, every setting as at birth. */
export function emptyScratchForm(form: GoogleForm): GoogleForm {
  attempt(() => {
    if (!form.isPublished()) form.setPublished(true);
  }, null);
  attempt(() => {
    if (!form.isAcceptingResponses()) form.setAcceptingResponses(true);
  }, null);
  const items = form.getItems();
  for (const item of items) attempt(() => stopNavigating(item), null);
  for (const item of items.reverse()) attempt(() => form.deleteItem(item), null);
  if (form.getResponses().length > 0) form.deleteAllResponses();
  emptyTexts(form);
  const read = readSwitches(form);
  for (const name of SWITCHES) {
    const atBirth = name === 'requireLogin' ? held()[1] === 'true' : name === 'showRespondAgain';
    if (read[name] === !atBirth) attempt(() => setSwitch(form, name, atBirth), null);
  }
  return form;
}

/** Reading is quick, setting is not: only what differs is set. */
function emptyTexts(form: GoogleForm): void {
  if (form.getTitle() !== '') form.setTitle('');
  if (form.getDescription() !== '') form.setDescription('');
  if (form.getConfirmationMessage() !== '') form.setConfirmationMessage('');
  if (form.getCustomClosedFormMessage() !== '') {
    attempt(() => form.setCustomClosedFormMessage(''), null);
  }
}

/** A page that something leads to cannot be deleted. */
function stopNavigating(item: GoogleItem): unknown {
  switch (String(item.getType())) {
    case 'PAGE_BREAK':
      return item.asPageBreakItem().setGoToPage(FormApp.PageNavigationType.CONTINUE);
    case 'MULTIPLE_CHOICE':
      return item.asMultipleChoiceItem().setChoiceValues(['-']);
    case 'LIST':
      return item.asListItem().setChoiceValues(['-']);
    default:
      return null;
  }
}
