// Facts about consent that nobody here could verify, as switches of the host.
import type { Doubt } from '../doubts.ts';

export const CONSENT_DOUBTS: readonly Doubt[] = [
  {
    id: 'limited-identity',
    question:
      'What does the simple onOpen get when it asks who is there: an empty address or a refusal?',
    variants: ['empty', 'refused'],
    answer: 'onOpen only makes the menu and asks nothing',
  },
  {
    id: 'trigger-consent',
    question:
      'Does a trigger whose creator did not tick every box begin and fail at the call, or not begin?',
    variants: ['not begun', 'fails at the call'],
    answer: 'the next click tells which boxes are missing; what was not sent stays due',
  },
  {
    id: 'dialog-consent',
    question:
      'Does requireScopes in a call from a dialog only fail, or show the prompt as a menu item does?',
    variants: ['fails', 'prompts'],
    answer: 'a dialog never calls it: it shows a link to the consent page and a button to go on',
  },
];
