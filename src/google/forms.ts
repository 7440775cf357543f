// Google Forms as the use cases see it.

import type { FormsPort } from '../usecases/forms-port.ts';
import { applyToForm } from './apply-form.ts';
import { createClosed, probe, publishForm, stateOf } from './form-access.ts';
import { makeLinks } from './form-links.ts';
import { readResponses } from './form-responses.ts';
import { attempt } from './attempt.ts';
import type { GoogleForm } from './form-types.ts';
import { readForm } from './read-form.ts';
import { isPermissionMissing, isRefusal, messageOf } from './refusals.ts';

const SUBMIT_HANDLER = 'onSurveySubmit';

const isSubmitTriggerOf = (id: string, trigger: GoogleAppsScript.Script.Trigger): boolean =>
  trigger.getHandlerFunction() === SUBMIT_HANDLER && trigger.getTriggerSourceId() === id;

/** One by one: a single account that an organisation refuses must not keep out the others. */
function addMissingEditors(form: GoogleForm, emails: readonly string[]): string[] {
  const known = new Set(form.getEditors().map((user) => user.getEmail().toLowerCase()));
  return emails
    .filter((email) => email !== '' && !known.has(email.toLowerCase()))
    .filter((email) => attempt(() => form.addEditor(email), null) === null);
}

const isOtherRefusal = (error: unknown): boolean => isRefusal(error) && !isPermissionMissing(error);

/** Opening a form is slow, so every form is opened once per execution. */
export function openForms(): FormsPort {
  const opened = new Map<string, GoogleForm>();
  const open = (id: string): GoogleForm => {
    const form = opened.get(id) ?? FormApp.openById(id);
    opened.set(id, form);
    return form;
  };
  const openOrNull = (id: string): GoogleForm | null => attempt(() => open(id), null, isRefusal);
  // What the journal holds can be worked with, even by somebody who allows no forms.
  const openIfAllowed = (id: string): GoogleForm | null =>
    attempt(() => open(id), null, isOtherRefusal);
  return {
    create: (fileName) => {
      const form = createClosed(fileName);
      const id = form.getId();
      opened.set(id, form);
      return id;
    },
    read: (id) => {
      let refusal = '';
      try {
        open(id);
      } catch (error) {
        // Not allowed or not today is not the same as gone.
        if (isRefusal(error)) throw error;
        refusal = messageOf(error);
      }
      return refusal === '' ? readForm(open(id)) : { closedTo: refusal };
    },
    apply: (id, ops, itemIds) => applyToForm(open(id), ops, itemIds),
    state: (id) => {
      const form = openOrNull(id);
      return form === null ? null : stateOf(form);
    },
    publish: (id) => publishForm(open(id)),
    links: (id, itemIds, presets) => makeLinks(open(id), itemIds, presets),
    responses: (id, wanted) => {
      const form = openIfAllowed(id);
      return form === null ? null : readResponses(form, wanted);
    },
    addEditors: (id, emails) => addMissingEditors(open(id), emails),
    probeOpen: probe,
    hasTrigger: (id) =>
      ScriptApp.getProjectTriggers().some((trigger) => isSubmitTriggerOf(id, trigger)),
    attachTrigger: (id) => {
      const triggers = ScriptApp.getProjectTriggers();
      if (triggers.some((trigger) => isSubmitTriggerOf(id, trigger))) return;
      ScriptApp.newTrigger(SUBMIT_HANDLER).forForm(id).onFormSubmit().create();
    },
  };
}
