// What the contract rows of forms share: sources, forms to begin with, short ways to write a row.
import type { Aspect, ContractRow, Standing } from '../contract-row.ts';
import type { Specimen } from '../specimen.ts';

const REF = 'developers.google.com/apps-script/reference/forms';

/** Said by the reference, at this place. */
export const documented = (place: string): Standing => ({
  provenance: 'documented',
  source: `${REF}/${place}`,
});

/** Shown by a live run that somebody reported. */
export const seen = (source: string): Standing => ({ provenance: 'seen', source });

export const FAKES = seen('github.com/brucemcpherson/gas-fakes, test/testform.js: live runs');

export const PUBLIC_SCRIPTS = 'comments of independent public scripts that met it';

export const FORM = 'var form = newForm();';

/** A form with a text item, a choice item that leads to the third page, two pages and a checkbox item. */
export const MADE = `var form = newForm();
  var text = form.addTextItem().setTitle('text');
  var pick = form.addMultipleChoiceItem().setTitle('pick');
  var second = form.addPageBreakItem().setTitle('second');
  var third = form.addPageBreakItem().setTitle('third');
  var box = form.addCheckboxItem().setTitle('box');
  box.setChoiceValues(['a', 'b']);
  pick.setChoices([pick.createChoice('x', third), pick.createChoice('y', FormApp.PageNavigationType.CONTINUE)]);`;

type Outcome = Pick<ContractRow, 'expected' | 'error' | 'errorStarts'>;

/** `[method, aspect, fact]` of a row. */
export type Headline = readonly [about: string, aspect: Aspect, fact: string];

export function row(
  [about, aspect, fact]: Headline,
  call: string,
  rest: Outcome & Standing,
): ContractRow {
  return { about, aspect, fact, call, ...rest };
}

export const edge = (about: string, fact: string): Headline => [about, 'edge', fact];

/** A specimen on `form`, whose changes are looked at. */
export function onForm(method: string, rest: Omit<Specimen, 'about' | 'on'>): Specimen {
  return { about: `Forms.Form.${method}`, before: FORM, on: 'form', form: 'form', ...rest };
}

/** "TextItem" as the reference writes it in the addresses of its pages. */
export const pageOf = (className: string): string =>
  className.replace(/\B[A-Z]/g, (letter) => `-${letter}`).toLowerCase();

/** Statements that put a fresh item of a class into a fresh form. */
export const made = (name: string): string => `${FORM} var item = form.add${name}();`;

/** A specimen of a method of such an item. */
export const onItem = (
  name: string,
  method: string,
  rest: Omit<Specimen, 'about' | 'on'>,
): Specimen => ({
  about: `Forms.${name}.${method}`,
  before: made(name),
  on: 'item',
  form: 'form',
  ...rest,
});
