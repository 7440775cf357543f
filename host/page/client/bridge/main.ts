// Runs first in every dialog and sidebar: google.script as HtmlService gives it.
import { guardLinks } from './links.ts';
import { runner, tell } from './runner.ts';

const { origin = '', functions = '' } = document.currentScript?.dataset ?? {};
const google = {
  script: {
    run: runner(functions.split(' ').filter((name) => name !== '')),
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
guardLinks(origin);
