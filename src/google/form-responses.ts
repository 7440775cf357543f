// Responses as Forms holds them: exact texts by item id.

import type { RawResponse, WantedResponses } from '../usecases/forms-port.ts';
import { attempt } from './attempt.ts';
import type { GoogleForm } from './form-types.ts';

/** Grids would give nested lists; no form of ours has any, and somebody's own is flattened. */
function rawAnswer(value: unknown): string | string[] {
  if (!Array.isArray(value)) return typeof value === 'string' ? value : JSON.stringify(value);
  return (value as unknown[]).map((part) => (Array.isArray(part) ? part.join(', ') : String(part)));
}

type Response = GoogleAppsScript.Forms.FormResponse;

function itemsOf(response: Response): RawResponse['items'] {
  const items: Record<string, string | string[]> = {};
  for (const itemResponse of response.getItemResponses()) {
    const answer = rawAnswer(itemResponse.getResponse());
    // Unanswered texts come as '', other unanswered questions do not come at all.
    if (answer.length > 0) items[String(itemResponse.getItem().getId())] = answer;
  }
  return items;
}

/** Two cheap calls for a response that is known, dozens for one that is not. */
export function readResponses(form: GoogleForm, wanted: WantedResponses = {}): RawResponse[] {
  const { since, isKnown, most = Infinity } = wanted;
  const responses =
    since === undefined
      ? form.getResponses()
      : form.getResponses(new Date(since) as unknown as GoogleAppsScript.Base.Date);
  // Nobody knows whether an edit changes the time stamp; our forms allow none unless somebody turned it on.
  const trusts = isKnown && !attempt(() => form.canEditResponse(), false);
  const read: RawResponse[] = [];
  for (const response of responses) {
    const responseId = response.getId();
    const submitted = new Date(response.getTimestamp().getTime()).toISOString();
    if (trusts && isKnown(responseId, submitted)) continue;
    read.push({ responseId, submitted, items: itemsOf(response) });
    // Where nothing is trusted, stopping early would read the same ones for ever.
    if (trusts && read.length >= most) break;
  }
  return read;
}
