// One question as html: label or legend, help, control and what is wrong with the answer.
import type { Answer, ItemData } from '../forms/form-body.ts';
import { html, linked, nothing } from './html.ts';
import type { Html } from './html.ts';
import type { SectionScreen } from './turn.ts';
import { entryName, otherName, otherValue } from './wire.ts';

interface Field {
  readonly item: ItemData;
  readonly answer: Answer | undefined;
  readonly error: string | null;
  /** "Other" is pressed, whatever stands beside it. */
  readonly pressed: boolean;
}

const fieldId = (item: ItemData): string => `q${String(item.entry)}`;
const helpId = (item: ItemData): string => `${fieldId(item)}-help`;
const errorId = (item: ItemData): string => `${fieldId(item)}-error`;

/** Where the summary of errors leads to: the first control of the question. */
export function controlId(item: ItemData): string {
  return item.type === 'MULTIPLE_CHOICE' || item.type === 'CHECKBOX'
    ? `${fieldId(item)}-0`
    : fieldId(item);
}

function described({ item, error }: Field): Html {
  const ids = [item.help === '' ? '' : helpId(item), error === null ? '' : errorId(item)];
  const list = ids.filter(Boolean).join(' ');
  return list === '' ? nothing : html` aria-describedby="${list}"`;
}

function invalid({ error }: Field): Html {
  return error === null ? nothing : html` aria-invalid="true"`;
}

function required(item: ItemData): Html {
  return item.required ? html` aria-required="true"` : nothing;
}

function star(item: ItemData): Html {
  return item.required ? html` <span class="must" aria-hidden="true">*</span>` : nothing;
}

function values(answer: Answer | undefined): readonly string[] {
  return answer === undefined ? [] : [answer].flat();
}

function inputMode(item: ItemData): Html {
  const kind = item.validation?.kind ?? '';
  if (kind === 'EMAIL') return html` inputmode="email" autocomplete="email" autocapitalize="off"`;
  return kind.includes('NUMBER') ? html` inputmode="decimal"` : nothing;
}

function textControl(field: Field): Html {
  const { item } = field;
  const value = values(field.answer).join('');
  const common = html`id="${fieldId(item)}"
  name="${entryName(item)}"${required(item)}${described(field)}${invalid(field)}`;
  return item.type === 'PARAGRAPH_TEXT'
    ? // Browsers swallow the first line break behind the tag.
      html`<textarea rows="4" ${common}>${`\n${value}`}</textarea>`
    : html`<input type="text" ${common} ${inputMode(item)} value="${value}" />`;
}

function listControl(field: Field): Html {
  const { item } = field;
  const chosen = values(field.answer)[0] ?? '';
  const options = item.choices.map(
    ({ value }) =>
      html`<option value="${value}" ${value === chosen ? html`selected` : nothing}>
        ${value}
      </option>`,
  );
  return html`<select
    id="${fieldId(item)}"
    name="${entryName(item)}"
    ${required(item)}${described(field)}${invalid(field)}
  >
    <option value="">เลือก</option>
    ${options}
  </select>`;
}

function option(field: Field, index: number, value: string, label: string, on: boolean): Html {
  const { item } = field;
  return html`<label class="choice"
    ><input
      type="${item.type === 'CHECKBOX' ? 'checkbox' : 'radio'}"
      id="${fieldId(item)}-${index}"
      name="${entryName(item)}"
      value="${value}"
      ${on ? html`checked` : nothing}
      ${invalid(field)}
    /><span>${label}</span></label
  >`;
}

function otherOption(field: Field): Html {
  const { item } = field;
  const typed = values(field.answer).find(
    (value) => !item.choices.some((choice) => choice.value === value),
  );
  const on = field.pressed || typed !== undefined;
  return html`${option(field, item.choices.length, otherValue(), 'อื่นๆ', on)}<input
      type="text"
      class="other"
      name="${otherName(item)}"
      value="${typed ?? ''}"
      aria-label="อื่นๆ โปรดระบุ: ${item.title}"
    />`;
}

function clearButton(field: Field): Html {
  const { item, answer } = field;
  const useful = item.type === 'MULTIPLE_CHOICE' && !item.required && answer !== undefined;
  return useful
    ? html`<button class="link" name="clear" value="${item.entry}">ล้างคำตอบข้อนี้</button>`
    : nothing;
}

function choiceControls(field: Field): Html {
  const { item } = field;
  const chosen = values(field.answer);
  const options = item.choices.map(({ value }, index) =>
    option(field, index, value, value, chosen.includes(value)),
  );
  return html`${options}${item.other ? otherOption(field) : nothing}${clearButton(field)}`;
}

function helpText(item: ItemData): Html {
  return item.help === ''
    ? nothing
    : html`<p class="help" id="${helpId(item)}">${linked(item.help)}</p>`;
}

function errorText({ item, error }: Field): Html {
  return error === null ? nothing : html`<p class="error" id="${errorId(item)}">${error}</p>`;
}

function group(field: Field): Html {
  const { item } = field;
  const role =
    item.type === 'MULTIPLE_CHOICE' ? html` role="radiogroup"${required(item)}` : nothing;
  return html`<fieldset${role}${described(field)}>
    <legend class="question">${item.title}${star(item)}</legend>
    ${helpText(item)}${choiceControls(field)}${errorText(field)}
  </fieldset>`;
}

function single(field: Field): Html {
  const { item } = field;
  const control = item.type === 'LIST' ? listControl(field) : textControl(field);
  return html`<label class="question" for="${fieldId(item)}">${item.title}${star(item)}</label>
    ${helpText(item)}${control}${errorText(field)}`;
}

/** An item of a section, question or plain heading. */
export function itemCard(item: ItemData, screen: SectionScreen): Html {
  if (item.type === 'SECTION_HEADER') {
    return html`<div class="card">
      <h2>${item.title}</h2>
      <p class="text">${linked(item.help)}</p>
    </div>`;
  }
  const answer = screen.answers[String(item.id)];
  const error = screen.complaints.find((one) => one.item.id === item.id)?.sentence ?? null;
  const field: Field = { item, answer, error, pressed: screen.others.has(item.id) };
  const many = item.type === 'MULTIPLE_CHOICE' || item.type === 'CHECKBOX';
  return html`<div class="card${error === null ? '' : ' wrong'}">
    ${many ? group(field) : single(field)}
  </div>`;
}
