// Responses as Forms holds them: exact texts by item id.

import type { IsoTime } from '../domain/graduations/graduation.ts';
import type { RawResponse } from '../usecases/forms-port.ts';
import type { GoogleForm } from './form-types.ts';

/** Grids would give nested lists; no form of ours has any, and somebody's own is flattened. */
function rawAnswer(value: unknown): string | string[] {
  if (!Array.isArray(value)) return typeof value === 'string' ? value : JSON.stringify(value);
  return (value as unknown[]).map((part) => (Array.isArray(part) ? part.join(', ') : String(part)));
}

function readResponse(response: GoogleAppsScript.Forms.FormResponse): RawResponse {
  const items: Record<string, string | string[]> = {};
  for (const itemResponse of response.getItemResponses()) {
    const answer = rawAnswer(itemResponse.getResponse());
    // Unanswered texts come as '', other unanswered questions do not come at all.
    if (answer.length > 0) items[String(itemResponse.getItem().getId())] = answer;
  }
  return {
    responseId: response.getId(),
    submitted: new Date(response.getTimestamp().getTime()).toISOString(),
    items,
  };
}

export function readResponses(form: GoogleForm, since?: IsoTime): RawResponse[] {
  const responses =
    since === undefined
      ? form.getResponses()
      : form.getResponses(new Date(since) as unknown as GoogleAppsScript.Base.Date);
  return responses.map(readResponse);
}
