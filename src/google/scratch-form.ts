// The one form that the self-test works on: a script cannot delete a form, so it is used again and again.

import { attempt, type GoogleForm, type GoogleItem } from './form-types.ts';

const PROPERTY = 'selfTest.form';
const FILE_NAME = '(ทดสอบ) แบบฟอร์มลบทิ้งได้';

const store = () => PropertiesService.getDocumentProperties();

function heldForm(): GoogleForm | null {
  const id = store().getProperty(PROPERTY);
  return id === null ? null : attempt(() => FormApp.openById(id), null);
}

export function scratchForm(): GoogleForm {
  const held = heldForm();
  if (held !== null) return held;
  const form = FormApp.create(FILE_NAME);
  store().setProperty(PROPERTY, form.getId());
  return form;
}

/** '' when no self-test has needed a form yet. */
export const scratchFormUrl = (): string => heldForm()?.getEditUrl() ?? '';

/** As good as new: no items, no responses, published, every setting as at birth. */
export function emptyScratchForm(form: GoogleForm): GoogleForm {
  if (!form.isPublished()) form.setPublished(true);
  attempt(() => form.setAcceptingResponses(true), null);
  const items = form.getItems();
  for (const item of items) attempt(() => stopNavigating(item), null);
  for (const item of items.reverse()) attempt(() => form.deleteItem(item), null);
  form.deleteAllResponses();
  form.setTitle('').setDescription('').setConfirmationMessage('');
  attempt(() => form.setCustomClosedFormMessage(''), null);
  form
    .setCollectEmail(false)
    .setLimitOneResponsePerUser(false)
    .setAllowResponseEdits(false)
    .setShuffleQuestions(false)
    .setProgressBar(false)
    .setShowLinkToRespondAgain(true)
    .setPublishingSummary(false);
  return form;
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
