// What an advisor needs for one class: the text for its chat, and for each open graduate a message and a link.

import {
  advisorText,
  callScript,
  lineGroupText,
  linePersonText,
  type GroupFacts,
} from '../domain/contact/messages.ts';
import { messageContext } from '../domain/contact/message-context.ts';
import { responseProgress, type GroupProgress } from '../domain/contact/response-progress.ts';
import type { WaveDates } from '../domain/contact/waves.ts';
import { fullName, type Case } from '../domain/derive/case.ts';
import type { Derived } from '../domain/derive/derive.ts';
import { ProblemError } from '../domain/problems.ts';
import { classNames, type ClassOf } from '../domain/survey/asked.ts';
import { personalLink, proxyLink } from '../domain/survey/links.ts';
import { levelLabel } from '../domain/thai/level.ts';
import { compareThai, sortThai } from '../domain/thai/sort.ts';
import { MESSAGE_TEXTS } from '../texts/message-texts.ts';
import { collect } from './collect.ts';
import { classUrl } from './link-sheet.ts';
import { requireOpenForm, type OpenForm } from './open-form.ts';
import type { Ports } from './ports.ts';
import { readBook } from './read-book.ts';
import { deriveNow } from './refresh.ts';
import { seedWaves } from './seed-waves.ts';
import { withLock } from './with-lock.ts';

export interface AdvisorGround {
  readonly open: OpenForm;
  readonly derived: Derived;
  readonly wave: WaveDates;
  readonly groups: readonly GroupProgress[];
  readonly classOf: ClassOf;
}

export interface OpenPerson {
  readonly name: string;
  /** '' for who asked for no messages. */
  readonly lineText: string;
  readonly proxyUrl: string;
}

export interface AdvisorSheet {
  readonly progress: GroupProgress;
  readonly groupUrl: string;
  readonly groupText: string;
  readonly advisorText: string;
  readonly callScript: string;
  readonly open: readonly OpenPerson[];
}

/** Throws when the follow-up form is not open or no wave is: then there is nothing to hand out. */
export function advisorGround(ports: Ports): AdvisorGround {
  const open = requireOpenForm(ports, 'F');
  const derived = withLock(ports, () => {
    seedWaves(ports);
    collect(ports);
    return deriveNow(ports, readBook(ports)).derived;
  });
  const { wave } = derived;
  if (!wave) throw new ProblemError('noWave');
  const members = derived.known.counted.filter(({ cohort }) => cohort === derived.cohort);
  const classOf = classNames(members, compareThai);
  const rows = derived.approved.map((one) => ({
    ...one.graduation,
    group: classOf.nameOf(one.graduation),
    answered: one.answeredWaves.has(wave.id),
    excluded: isOutside(one),
  }));
  return { open, derived, wave, groups: responseProgress(rows, compareThai), classOf };
}

/** Nobody is to be asked for any more. */
const isOutside = ({ outcome }: Case): boolean =>
  outcome.status === 'DECEASED' || outcome.status === 'NOT_GRADUATED';

/** null when there is no such class any more. */
export function advisorSheet(ground: AdvisorGround, group: string): AdvisorSheet | null {
  const progress = ground.groups.find((one) => one.group === group);
  if (!progress) return null;
  const { open, derived, wave, classOf } = ground;
  const context = messageContext(derived.inputs.settings, derived.cohort, wave);
  const members = derived.approved.filter(({ graduation }) => classOf.nameOf(graduation) === group);
  const fields = new Set(members.map(({ graduation }) => classOf.levelFieldOf(graduation)));
  // One chat, one link: where a class finishes several fields, each graduate chooses the field.
  const groupUrl = classUrl(open, fields.size === 1 ? ([...fields][0] ?? '') : '');
  const facts: GroupFacts = { ...progress, groupLink: groupUrl };
  const people = sortThai(
    members.filter((one) => !one.answeredWaves.has(wave.id) && !isOutside(one)),
    ({ graduation }) => `${graduation.firstName} ${graduation.lastName}`,
  ).map((one) => openPerson(one, open, context));
  return {
    progress,
    groupUrl,
    groupText: lineGroupText(MESSAGE_TEXTS, context, facts),
    advisorText: advisorText(MESSAGE_TEXTS, context, {
      group: facts,
      open: people.map(({ name, proxyUrl }) => ({ name, link: proxyUrl })),
    }),
    callScript: callScript(MESSAGE_TEXTS, context, { firstName: '', advisor: progress.advisor }),
    open: people,
  };
}

function openPerson(
  { graduation, optedOut }: Case,
  { links, questionnaire }: OpenForm,
  context: ReturnType<typeof messageContext>,
): OpenPerson {
  const { code, firstName, advisor, level, field } = graduation;
  const link = personalLink(links.personal, code);
  const to = { firstName, advisor, level: levelLabel(level), field, link };
  return {
    name: fullName(graduation),
    lineText: optedOut ? '' : linePersonText(MESSAGE_TEXTS, context, to),
    proxyUrl: proxyLink(links.proxy, { code, role: 'ADVISOR' }, questionnaire),
  };
}
