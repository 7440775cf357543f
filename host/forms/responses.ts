// Storing, editing and finding responses; the same for the page, for tests and for scripts.
import { nextLetters } from '../world/chance.ts';
import type { World } from '../world/world.ts';
import type { FormBody, ResponseData } from './form-body.ts';

export interface Submission {
  readonly answers: ResponseData['answers'];
  readonly email: string;
}

function isoNow(world: World): string {
  return new Date(Math.floor(world.clock)).toISOString();
}

export function storeResponse(world: World, form: FormBody, given: Submission): ResponseData {
  const at = isoNow(world);
  const response: ResponseData = {
    id: `2_ABaOnu${nextLetters(world, 40)}`,
    created: at,
    timestamp: at,
    email: given.email,
    answers: given.answers,
    edits: 0,
  };
  form.responses.push(response);
  return response;
}

/** Doubt `edit-time`: the id survives an edit; whether the time stamp does is not documented. */
export function editResponse(
  world: World,
  response: ResponseData,
  change: { answers: ResponseData['answers']; editTime: string },
): ResponseData {
  response.answers = change.answers;
  response.edits += 1;
  if (change.editTime === 'changes') response.timestamp = isoNow(world);
  return response;
}

/** Doubt `since-edits`: does the window look at the last time stamp or at the first? */
export function responsesSince(
  form: FormBody,
  since: { from: number | null; edits: string },
): readonly ResponseData[] {
  const { from, edits } = since;
  if (from === null) return form.responses;
  return form.responses.filter((response) => {
    const at = edits === 'included' ? response.timestamp : response.created;
    return Date.parse(at) >= from;
  });
}
