// Texts for advisors and class chats: choose a class, copy, send.

import { ADVISOR_TEXTS as T } from '../../texts/link-texts.ts';
import { CLOSE, go, text, type Block, type Screen } from '../../texts/screen.ts';
import {
  advisorGround,
  advisorSheet,
  type AdvisorGround,
  type AdvisorSheet,
  type OpenPerson,
} from '../../usecases/advisor-sheet.ts';
import type { Ports } from '../../usecases/ports.ts';
import type { Actions } from '../action.ts';
import { groupName } from '../../texts/link-texts.ts';

type Values = Readonly<Record<string, string>>;

function showAdvisorTexts(ports: Ports, values: Values): Screen {
  const ground = advisorGround(ports);
  if (ground.groups.length === 0) {
    return { title: T.title, blocks: [text(T.nobody, 'warning')], buttons: [CLOSE] };
  }
  const sheet = values.group === undefined ? null : advisorSheet(ground, values.group);
  return {
    title: T.title,
    blocks: [
      text(T.intro(ground.wave.name, ground.derived.cohort)),
      chooseGroup(ground, sheet?.progress.group ?? ground.groups[0]?.group ?? ''),
      ...(sheet ? sheetBlocks(sheet) : [progressTable(ground)]),
    ],
    buttons: [CLOSE, go(T.show, 'advisor.show')],
  };
}

const chooseGroup = ({ groups }: AdvisorGround, chosen: string): Block => ({
  kind: 'field',
  name: 'group',
  label: T.class,
  input: 'select',
  value: chosen,
  options: groups.map(({ group, answered, total }) => ({
    value: group,
    label: T.classOption(group, answered, total),
  })),
});

const progressTable = ({ groups }: AdvisorGround): Block => ({
  kind: 'table',
  caption: '',
  head: T.progressHead,
  rows: groups.map(({ group, advisor, answered, open }) => [
    groupName(group),
    advisor,
    String(answered),
    String(open),
  ]),
});

function sheetBlocks(sheet: AdvisorSheet): Block[] {
  const forAdvisor: Block = { kind: 'copy', label: T.forAdvisor, text: sheet.advisorText };
  if (sheet.open.length === 0) return [text(T.allAnswered, 'good'), forAdvisor];
  return [
    { kind: 'copy', label: T.forGroup, text: sheet.groupText },
    forAdvisor,
    { kind: 'copy', label: T.forCall, text: sheet.callScript },
    text(T.onePerson, 'heading'),
    text(T.onePersonHelp),
    ...sheet.open.flatMap(personBlocks),
    text(T.fewAllowed, 'muted'),
  ];
}

const personBlocks = ({ name, lineText, proxyUrl }: OpenPerson): Block[] => [
  lineText === ''
    ? text(T.optedOut(name), 'warning')
    : { kind: 'copy', label: T.personText(name), text: lineText },
  { kind: 'link', label: T.proxy(name), url: proxyUrl },
];

export const advisorActions: Actions = { 'advisor.show': showAdvisorTexts };
