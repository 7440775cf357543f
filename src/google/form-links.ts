// Prefilled addresses, made by Forms itself: only it knows the numbers of the entry fields.

import type { ItemIds } from '../domain/survey/held-form.ts';
import { LINK_KINDS, type LinkPresets, type LinkTemplates } from '../domain/survey/links.ts';
import type { GoogleForm } from './form-types.ts';

type ItemResponse = GoogleAppsScript.Forms.ItemResponse;

function respond(form: GoogleForm, id: string, text: string): ItemResponse {
  const item = form.getItemById(Number(id));
  const type = String(item.getType());
  if (type === 'TEXT') return item.asTextItem().createResponse(text);
  if (type === 'LIST') return item.asListItem().createResponse(text);
  return item.asMultipleChoiceItem().createResponse(text);
}

export function makeLinks(form: GoogleForm, itemIds: ItemIds, presets: LinkPresets): LinkTemplates {
  const made = LINK_KINDS.map((kind) => {
    const response = form.createResponse();
    for (const [key, text] of Object.entries(presets[kind])) {
      response.withItemResponse(respond(form, itemIds[key] ?? '', text));
    }
    return [kind, response.toPrefilledUrl()] as const;
  });
  return Object.fromEntries(made) as Record<(typeof made)[number][0], string>;
}
