// The help screen: version, the order of the year, updating, consent, handing over.

import { HELP_TEXTS as T } from '../../texts/help-texts.ts';
import { CLOSE, text, type Screen } from '../../texts/screen.ts';
import type { Ports } from '../../usecases/ports.ts';
import type { Actions } from '../action.ts';

const showHelp = ({ version }: Ports): Screen => ({
  title: T.title,
  blocks: [
    text(T.version(version), 'muted'),
    text(T.yearTitle, 'heading'),
    text(T.year),
    text(T.consentTitle, 'heading'),
    text(T.consent),
    text(T.updateTitle, 'heading'),
    text(T.update),
    text(T.handOverTitle, 'heading'),
    text(T.handOver),
    text(T.copyTitle, 'heading'),
    text(T.copy),
  ],
  buttons: [CLOSE],
});

export const HELP_ACTIONS: Actions = { 'help.show': showHelp };
