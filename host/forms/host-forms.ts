// What tests, the campaign and the page ask of forms, triggers and the clock: for create-host.
import { complaintsOf, finish } from '../form-page/turn.ts';
import type { Unwalked } from '../form-page/turn.ts';
import { accepts, formPages, isOpen } from '../form-page/form-pages.ts';
import { titleOf } from '../form-page/screens.ts';
import { readPrefilled, responderUrl } from '../form-page/wire.ts';
import type { FormInfo, FormPageReply, FormPageRequest, TriggerInfo } from '../host-api.ts';
import type { Machine } from '../engine/machine.ts';
import { canEdit, type FormFile } from '../world/world.ts';
import { formFile } from '../world/world.ts';
import { isQuestion } from './new-form.ts';
import { formsOf } from './form-access.ts';
import { formStore, keepAnswers } from './form-store.ts';
import type { Answer, FormBody, ResponseData } from './form-body.ts';

export { advanceClock, runTriggerNow } from '../script/run-triggers.ts';

export type AnswersByTitle = Readonly<Record<string, string | readonly string[]>>;

export function formInfos(machine: Machine): readonly FormInfo[] {
  return formsOf(machine.world)
    .filter((file) => !file.trashed)
    .map((file) => ({
      id: file.id,
      title: file.body.title || file.name,
      owner: file.owner,
      published: file.body.settings.published,
      accepting: file.body.settings.accepting,
      openToAnyone: file.body.settings.openToAnyone,
      responderUrl: responderUrl(file.body),
      responses: file.body.responses.length,
    }));
}

export function triggerInfos(machine: Machine): readonly TriggerInfo[] {
  return Object.values(machine.world.projects).flatMap(({ triggers }) =>
    triggers.map(({ id, owner, handler, event, description, nextRun }) => ({
      id,
      owner,
      handler,
      event,
      description,
      nextRun: nextRun === null ? null : new Date(Math.floor(nextRun)).toISOString(),
    })),
  );
}

function liveForm(machine: Machine, formId: string): FormFile {
  const file = formFile(machine.world, formId);
  if (!file || file.trashed) throw new Error(`ไม่พบแบบฟอร์ม: ${formId}`);
  return file;
}

export function editableForm(machine: Machine, formId: string, as: string): FormFile {
  const file = liveForm(machine, formId);
  if (!canEdit(file, as)) throw new Error(`${as} ไม่มีสิทธิ์แก้ไขแบบฟอร์มนี้`);
  return file;
}

/** The clicks in the form editor: publish options › everyone with the link may respond. */
export function openForm(machine: Machine, formId: string, as: string): void {
  editableForm(machine, formId, as).body.settings.openToAnyone = true;
}

export function closeForm(machine: Machine, formId: string, as: string): void {
  editableForm(machine, formId, as).body.settings.openToAnyone = false;
}

export function deleteForm(machine: Machine, formId: string, as: string): void {
  const file = liveForm(machine, formId);
  if (file.owner !== as) throw new Error(`${as} ไม่ใช่เจ้าของแบบฟอร์มนี้`);
  file.trashed = true;
}

/** Responder pages for a browser; addresses as at Google, /forms/d/e/<id>/viewform. */
export function respondAsBrowser(machine: Machine): (request: FormPageRequest) => FormPageReply {
  return formPages(formStore(machine), 'page');
}

function byItem(form: FormBody, given: AnswersByTitle): Record<string, Answer> {
  const answers: Record<string, Answer> = {};
  for (const [title, value] of Object.entries(given)) {
    // Several pages may ask under the same title: whichever is walked counts.
    const items = form.items.filter((item) => isQuestion(item.type) && item.title === title);
    if (items.length === 0) throw new Error(`แบบฟอร์มไม่มีคำถาม: ${title}`);
    for (const item of items) {
      answers[String(item.id)] =
        item.type === 'CHECKBOX' ? [value].flat() : [value].flat().join('');
    }
  }
  return answers;
}

function refuseClosed(form: FormBody): void {
  if (!isOpen(form)) throw new Error('แบบฟอร์มยังไม่เปิดให้ทุกคนที่มีลิงก์ตอบ (ต้องลงชื่อเข้าใช้)');
  if (!accepts(form)) throw new Error('แบบฟอร์มไม่รับคำตอบแล้ว');
}

function complete(
  machine: Machine,
  form: FormBody,
  answers: Record<string, Answer>,
): ResponseData['answers'] {
  const result = finish(form, answers, machine.doubt('unwalked-answers') as Unwalked);
  if (result.kind === 'submitted') return result.answers;
  const lines = complaintsOf(result.section, answers);
  const list = lines.map(({ item, sentence }) => `“${item.title}”: ${sentence}`).join('; ');
  throw new Error(`ส่งแบบฟอร์ม “${titleOf(form)}” ไม่ได้: ${list}`);
}

/** Answers keyed by question title, on top of what the address fills in; returns the response id. */
export function answerForm(
  machine: Machine,
  formId: string,
  given: { answers: AnswersByTitle; url?: string | undefined },
): string {
  const form = liveForm(machine, formId).body;
  refuseClosed(form);
  const url = given.url === undefined ? null : new URL(given.url);
  const prefilled = url === null ? {} : readPrefilled(form, url.searchParams);
  const answers = complete(machine, form, { ...prefilled, ...byItem(form, given.answers) });
  return keepAnswers(machine, form, { answers, edited: null });
}

/** The link to edit a response: its own answers, changed. Sets no store by allowEdits. */
export function editAnswer(
  machine: Machine,
  formId: string,
  given: { responseId: string; answers: AnswersByTitle },
): void {
  const form = liveForm(machine, formId).body;
  refuseClosed(form);
  const edited = form.responses.find((response) => response.id === given.responseId);
  if (!edited) throw new Error(`ไม่พบคำตอบ: ${given.responseId}`);
  const answers = complete(machine, form, { ...edited.answers, ...byItem(form, given.answers) });
  keepAnswers(machine, form, { answers, edited });
}
