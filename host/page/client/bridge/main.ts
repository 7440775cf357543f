// Runs first in every dialog and sidebar: google.script as HtmlService gives it.
import { rewriteLinks } from './links.ts';
import { runner, tell } from './runner.ts';

const google = {
  script: {
    run: runner({}),
    host: {
      origin: 'https://docs.google.com',
      close: () => tell({ what: 'close' }),
      setHeight: (size: number) => tell({ what: 'height', size }),
      setWidth: (size: number) => tell({ what: 'width', size }),
      editor: { focus: () => tell({ what: 'focus' }) },
    },
  },
};
Object.defineProperty(window, 'google', { value: google });
rewriteLinks(document.currentScript?.dataset.origin ?? '');
