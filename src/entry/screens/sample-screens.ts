// The dialog of the spot check: what to draw from, then the sheets.

import { headLine } from '../../texts/frozen-texts.ts';
import { SAMPLE_TEXTS as T } from '../../texts/sample-texts.ts';
import { CLOSE, go, text, type Block, type Screen, type UiRequest } from '../../texts/screen.ts';
import { drawPeople } from '../../usecases/draw-sample.ts';
import { frozenBook } from '../../usecases/frozen-reports.ts';
import type { Ports } from '../../usecases/ports.ts';
import type { Actions } from '../action.ts';
import { asciiDigits } from '../../domain/thai/digits.ts';
import { samplePaper } from './sample-paper.ts';

type Values = UiRequest['values'];

/** More is no sample, and no dialog shows it. */
const MOST = 100;
const PROPOSED = '10';
const SEEDS = 1_000_000;

function ask(ports: Ports, values: Values): Screen {
  const { reports } = frozenBook(ports);
  const seed = values.seed ?? String(Math.floor(ports.random() * SEEDS));
  return {
    title: T.title,
    blocks: [text(T.intro), ...fields(reports.map(optionOf).reverse(), { ...values, seed })],
    buttons: [CLOSE, go(T.draw, 'sample.draw')],
  };
}

const optionOf = ({
  report: { code, head },
}: ReturnType<typeof frozenBook>['reports'][number]) => ({
  value: code,
  label: head ? `${code} ${head.title} ${headLine(head)}` : code,
});

function fields(reports: readonly { value: string; label: string }[], values: Values): Block[] {
  const check = (name: string, label: string): Block => ({
    ...{ kind: 'field', input: 'checkbox', name, label, value: values[name] ?? '' },
  });
  return [
    {
      kind: 'field',
      name: 'report',
      label: T.list,
      input: 'select',
      value: values.report ?? '',
      options: [{ value: '', label: T.present }, ...reports],
    },
    { kind: 'field', name: 'size', label: T.size, input: 'text', value: values.size ?? PROPOSED },
    { kind: 'field', name: 'seed', label: T.seed, input: 'text', value: values.seed ?? '' },
    check('byLevel', T.byLevel),
    check('masked', T.masked),
  ];
}

function draw(ports: Ports, values: Values): Screen {
  const { report = '', byLevel, masked } = values;
  const size = asciiDigits(values.size ?? '').trim();
  const seed = (values.seed ?? '').trim();
  const isSize = /^\d{1,3}$/.test(size) && Number(size) >= 1 && Number(size) <= MOST;
  const wrong = isSize ? (seed === '' ? T.seedMissing : '') : T.sizeWrong(MOST);
  if (wrong !== '') return refused(ports, values, wrong);
  const wish = { report, size: Number(size), seed, byStratum: byLevel === 'yes' };
  const sample = drawPeople(ports, wish);
  if (sample.listed === 0) return refused(ports, values, T.nobody);
  return {
    title: T.title,
    blocks: [
      text(T.outOf(sample.people.length, sample.listed), 'good'),
      { kind: 'paper', paper: samplePaper(sample, { isMasked: masked === 'yes' }) },
    ],
    buttons: [
      CLOSE,
      go(T.again, 'sample.ask', chosen(values), 'plain'),
      { label: T.print, style: 'primary', does: 'print' },
    ],
  };
}

/** A new draw proposes a new seed and keeps the rest. */
const chosen = ({ seed, ...rest }: Values): Values => rest;

function refused(ports: Ports, values: Values, why: string): Screen {
  const again = ask(ports, values);
  return { ...again, blocks: [text(why, 'error'), ...again.blocks] };
}

export const SAMPLE_ACTIONS: Actions = { 'sample.ask': ask, 'sample.draw': draw };
