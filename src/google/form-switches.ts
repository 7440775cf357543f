// The switches of a form, each with the pair of FormApp methods that reads and sets it.

import { SWITCHES, type FormSwitch } from '../domain/survey/form-plan.ts';
import { attempt } from './attempt.ts';
import type { AnyForm } from './form-types.ts';

interface SwitchMethods {
  readonly isOn: (form: AnyForm) => boolean | undefined;
  readonly set: (form: AnyForm, on: boolean) => unknown;
}

const METHODS: Readonly<Record<FormSwitch, SwitchMethods>> = {
  collectEmail: {
    isOn: (form) => form.collectsEmail(),
    set: (form, on) => form.setCollectEmail(on),
  },
  limitOneResponse: {
    isOn: (form) => form.hasLimitOneResponsePerUser(),
    set: (form, on) => form.setLimitOneResponsePerUser(on),
  },
  // Deprecated, but where it is still on nobody without an account gets in.
  requireLogin: {
    isOn: (form) => form.requiresLogin?.(),
    // Where it cannot be switched off the form is made all the same; the probe tells that it is closed to strangers.
    set: (form, on) => attempt(() => form.setRequireLogin?.(on), null),
  },
  allowResponseEdits: {
    isOn: (form) => form.canEditResponse(),
    set: (form, on) => form.setAllowResponseEdits(on),
  },
  showRespondAgain: {
    isOn: (form) => form.hasRespondAgainLink(),
    set: (form, on) => form.setShowLinkToRespondAgain(on),
  },
  publishingSummary: {
    isOn: (form) => form.isPublishingSummary(),
    set: (form, on) => form.setPublishingSummary(on),
  },
  shuffleQuestions: {
    isOn: (form) => form.getShuffleQuestions(),
    set: (form, on) => form.setShuffleQuestions(on),
  },
  progressBar: {
    isOn: (form) => form.hasProgressBar(),
    set: (form, on) => form.setProgressBar(on),
  },
  quiz: {
    isOn: (form) => form.isQuiz(),
    set: (form, on) => form.setIsQuiz(on),
  },
};

/** null where the form does not say: such a switch is left alone. */
export function readSwitches(form: AnyForm): Record<FormSwitch, boolean | null> {
  const read = SWITCHES.map((name) => {
    const isOn = attempt(() => METHODS[name].isOn(form), null);
    return [name, typeof isOn === 'boolean' ? isOn : null] as const;
  });
  return Object.fromEntries(read) as Record<FormSwitch, boolean | null>;
}

export const setSwitch = (form: AnyForm, name: FormSwitch, on: boolean): void => {
  METHODS[name].set(form, on);
};
