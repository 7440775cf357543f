// A paper as a Word file, made in the browser: nothing leaves the computer.

import type { Paper } from '../texts/paper.ts';
import { PAPER_TEXTS as T, paperFileName } from '../texts/paper-words.ts';
import { element } from './element.ts';
import { keepFile } from './keep-file.ts';
import './script-run.ts';

/** What the script that makes the files puts into the page. */
declare const WordFile: { toWordFile(paper: Paper): Promise<Blob> };

export function wordButton(paper: Paper): HTMLElement {
  const frame = element('p');
  frame.className = 'paper-tools';
  const button = element('button', T.keepWord);
  const said = element('span');
  said.setAttribute('role', 'status');
  button.addEventListener('click', () => {
    button.disabled = true;
    said.textContent = T.keeping;
    keepWord(paper).then(
      () => {
        said.textContent = T.kept;
        button.disabled = false;
      },
      () => {
        said.textContent = T.notKept;
        button.disabled = false;
      },
    );
  });
  frame.append(button, said);
  return frame;
}

async function keepWord(paper: Paper): Promise<void> {
  // A second try may have a line again.
  loaded ??= load().catch((error: unknown) => {
    loaded = null;
    throw error;
  });
  await loaded;
  keepFile(`${paperFileName(paper)}.docx`, await WordFile.toWordFile(paper));
}

/** The script is larger than all the rest of the page, and few need it: it comes when it is asked for. */
let loaded: Promise<void> | null = null;

async function load(): Promise<void> {
  const packed = Uint8Array.from(atob(await askPacked()), (letter) => letter.charCodeAt(0));
  const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream('gzip'));
  document.head.append(element('script', await new Response(stream).text()));
}

const askPacked = (): Promise<string> =>
  new Promise((resolve, reject) => {
    google.script.run
      .withSuccessHandler(({ blocks: [block] }) => {
        if (block?.kind === 'download') resolve(block.text);
        else reject(new Error('no script came'));
      })
      .withFailureHandler(({ message = '' }) => {
        reject(new Error(message));
      })
      .ui({ action: 'paper.word', values: {} });
  });
