// What the page asks for when a paper is kept as a file.

import wordFile from 'packed:word-file';
import type { Screen } from '../../texts/screen.ts';
import type { Actions } from '../action.ts';

/** The script that makes Word files, packed; nobody sees this screen. */
const wordScript = (): Screen => ({
  title: '',
  blocks: [{ kind: 'download', label: '', name: 'word-file.js.gz', text: wordFile }],
  buttons: [],
});

export const PAPER_ACTIONS: Actions = { 'paper.word': wordScript };
