// Asks what a copied file is for; until then nothing is collected or sent.

import type { Actions } from '../action.ts';
import { COPY_TEXTS as T } from '../../texts/set-up-texts.ts';
import { CLOSE, go, text, type Screen } from '../../texts/screen.ts';
import { adoptCopy, type CopyUse } from '../../usecases/adopt-copy.ts';
import type { Ports } from '../../usecases/ports.ts';
import { withLock } from '../../usecases/with-lock.ts';

export const askCopyUse = (): Screen => ({
  title: T.title,
  blocks: [
    text(T.explain, 'warning'),
    text(T.moved, 'heading'),
    text(T.movedHelp),
    text(T.backup, 'heading'),
    text(T.backupHelp),
    text(T.fresh, 'heading'),
    text(T.freshHelp),
  ],
  buttons: [
    go(T.backup, 'copy.use', { use: 'backup' }, 'plain'),
    go(T.fresh, 'copy.use', { use: 'fresh' }, 'plain'),
    go(T.moved, 'copy.use', { use: 'moved' }),
  ],
});

function useCopy(ports: Ports, use: CopyUse): Screen {
  withLock(ports, () => {
    adoptCopy(ports, use, __VERSION__);
  });
  return { title: T.title, blocks: [text(T.done, 'good')], buttons: [CLOSE] };
}

export const COPY_ACTIONS: Actions = {
  'copy.ask': askCopyUse,
  'copy.use': (ports, values) => useCopy(ports, (values.use ?? 'backup') as CopyUse),
};
