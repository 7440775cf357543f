// Links, QR codes and posters of the forms that are open: choose the form and the class, then show or print.

import type { FormKind } from '../../domain/answers/answer.ts';
import { FORM_NAMES } from '../../texts/form-names.ts';
import { FORM_SCREEN_TEXTS } from '../../texts/form-texts.ts';
import { LINK_TEXTS as T } from '../../texts/link-texts.ts';
import {
  CLOSE,
  go,
  text,
  type Block,
  type Button,
  type Option,
  type Screen,
} from '../../texts/screen.ts';
import {
  formsToHandOut,
  linkSheet,
  type ClassLink,
  type LinkSheet,
} from '../../usecases/link-sheet.ts';
import type { Ports } from '../../usecases/ports.ts';
import type { Actions } from '../action.ts';
import { advisorActions } from './advisor-screens.ts';

type Values = Readonly<Record<string, string>>;

const ALL = 'all';
const GENERAL = 'general';
/** Before the name of a class, so that no class is taken for one of the words above. */
const CLASS = 'class:';

function showLinks(ports: Ports, values: Values): Screen {
  const { open, shut } = formsToHandOut(ports);
  const wanted = open.find(({ form }) => form.kind === values.form) ?? open[0];
  if (!wanted) return nothingOpen(shut);
  const { kind } = wanted.form;
  const sheet = linkSheet(wanted);
  const chosen = choiceOf(sheet, values.class ?? '');
  const shown = chosen === '' ? [] : chosenBlocks(sheet, chosen);
  return {
    title: T.title,
    blocks: [
      text(T.intro, 'muted'),
      ...shut.map((one) => text(notOpen(one), 'warning')),
      chooseForm(
        open.map(({ form }) => form.kind),
        kind,
      ),
      chooseClass(sheet, chosen),
      ...(sheet.classes.length === 0 ? [text(T.nobody, 'warning')] : []),
      ...notOfferedBlocks(sheet),
      ...shown,
    ],
    buttons: [
      CLOSE,
      ...(sheet.classes.every(({ isOffered }) => isOffered)
        ? []
        : [go(FORM_SCREEN_TEXTS.repairShort, 'form.make.go', { kind }, 'plain')]),
      ...(shut.length > 0 ? [go(FORM_SCREEN_TEXTS.toCheck, 'form.check', {}, 'plain')] : []),
      ...(shown.length > 0 ? [{ label: T.print, style: 'plain', does: 'print' } as const] : []),
      go(T.show, 'links.show'),
    ],
  };
}

const notOpen = (kind: FormKind): string => `${FORM_NAMES[kind]}: ${FORM_SCREEN_TEXTS.notOpenYet}`;

/** Nothing that leads to a form is shown before everybody can answer it. */
function nothingOpen(shut: readonly FormKind[]): Screen {
  const make = (kind: FormKind): Button =>
    go(FORM_SCREEN_TEXTS.makeTitle(kind), 'form.make', { kind }, 'plain');
  return shut.length === 0
    ? { title: T.title, blocks: [text(T.toMake)], buttons: [CLOSE, make('P'), make('F')] }
    : {
        title: T.title,
        blocks: shut.map((kind) => text(notOpen(kind), 'warning')),
        buttons: [CLOSE, go(FORM_SCREEN_TEXTS.toCheck, 'form.check')],
      };
}

const chooseForm = (open: readonly FormKind[], kind: FormKind): Block => ({
  kind: 'field',
  name: 'form',
  label: T.form,
  input: 'select',
  value: kind,
  options: open.map((one) => ({ value: one, label: FORM_NAMES[one] })),
});

/** One option per class, though a class of several fields has several posters. */
function classOptions({ classes }: LinkSheet): Option[] {
  const people = new Map<string, number>();
  for (const { name, people: some } of classes) people.set(name, (people.get(name) ?? 0) + some);
  return [...people].map(([name, count]) => ({
    value: `${CLASS}${name}`,
    label: T.classOption(name, count),
  }));
}

const chooseClass = (sheet: LinkSheet, chosen: string): Block => ({
  kind: 'field',
  name: 'class',
  label: T.class,
  input: 'select',
  value: chosen,
  help: T.printHelp,
  options: [
    { value: '', label: T.chooseClass },
    ...(sheet.classes.length > 0
      ? [{ value: ALL, label: T.allClasses(sheet.classes.length) }]
      : []),
    { value: GENERAL, label: T.general },
    ...classOptions(sheet),
  ],
});

/** After the form was changed in the first field, a class of the other form may be gone. */
function choiceOf(sheet: LinkSheet, wanted: string): string {
  if (wanted === ALL || wanted === GENERAL) return wanted;
  return sheet.classes.some(({ name }) => `${CLASS}${name}` === wanted) ? wanted : '';
}

function notOfferedBlocks({ classes }: LinkSheet): Block[] {
  const names = classes.filter(({ isOffered }) => !isOffered).map(({ levelField }) => levelField);
  return names.length === 0 ? [] : [text(T.notOffered([...new Set(names)].join(', ')), 'warning')];
}

function chosenBlocks(sheet: LinkSheet, chosen: string): Block[] {
  if (chosen === GENERAL) return generalBlocks(sheet);
  if (chosen === ALL) {
    const lines = sheet.classes.map((part) => [nameOf(part), part.url].join('\t'));
    return [
      { kind: 'copy', label: T.allLinks, text: lines.join('\n') },
      ...sheet.classes.map((part) => poster(sheet, nameOf(part), part.url)),
    ];
  }
  return sheet.classes
    .filter(({ name }) => `${CLASS}${name}` === chosen)
    .flatMap((part) => [
      { kind: 'copy', label: T.classLink(nameOf(part)), text: part.url } as const,
      poster(sheet, nameOf(part), part.url),
    ]);
}

const nameOf = ({ name, levelField }: ClassLink): string => T.posterTitle(name, levelField);

function generalBlocks(sheet: LinkSheet): Block[] {
  const name = T.generalName(sheet.open.ground.cohort.year);
  return [
    { kind: 'copy', label: T.classLink(name), text: sheet.generalUrl },
    poster(sheet, name, sheet.generalUrl),
  ];
}

function poster({ open }: LinkSheet, title: string, url: string): Block {
  const { settings, cohort } = open.ground;
  return {
    kind: 'poster',
    heading: T.posterHeading(settings.college, cohort.year),
    title,
    lines: T.posterLines(open.form.kind, T.office(settings.office, settings.officePhone)),
    url,
  };
}

export const LINK_ACTIONS: Actions = { 'links.show': showLinks, ...advisorActions };
