// The forms of a world as the responder pages need them.
import type { FormStore } from '../form-page/form-pages.ts';
import type { Unwalked } from '../form-page/turn.ts';
import type { Machine } from '../engine/machine.ts';
import { responseArrived } from '../script/run-triggers.ts';
import { formByPublicId, formsOf } from './form-access.ts';
import { editResponse, storeResponse } from './responses.ts';
import type { FormBody, ResponseData } from './form-body.ts';

function fileIdOf(machine: Machine, form: FormBody): string {
  const file = formsOf(machine.world).find((one) => one.body.publicId === form.publicId);
  if (!file) throw new Error(`no such form: ${form.publicId}`);
  return file.id;
}

/** Keeps a response, new or edited, and fires the submit triggers; returns its id. */
export function keepAnswers(
  machine: Machine,
  form: FormBody,
  given: { answers: ResponseData['answers']; edited: ResponseData | null },
): string {
  const { answers, edited } = given;
  const editTime = machine.doubt('edit-time');
  const response = edited
    ? editResponse(machine.world, edited, { answers, editTime })
    : storeResponse(machine.world, form, { answers, email: '' });
  responseArrived(machine, fileIdOf(machine, form), response.id);
  return response.id;
}

export function formStore(machine: Machine): FormStore {
  return {
    find: (publicId) => formByPublicId(machine.world, publicId)?.body ?? null,
    unwalked: machine.doubt('unwalked-answers') as Unwalked,
    submit: (form, answers, edited) => void keepAnswers(machine, form, { answers, edited }),
  };
}
