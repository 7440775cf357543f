// Turns a derivation into what the send planner asks for.

import { isOwnWord, isRegistry } from '../domain/answers/evidence.ts';
import type { Candidate } from '../domain/contact/candidate.ts';
import { parseLedger } from '../domain/contact/ledger.ts';
import { messageContext } from '../domain/contact/message-context.ts';
import {
  DEFAULT_SEND_LIMITS,
  type SendInput,
  type SendSettings,
} from '../domain/contact/send-plan.ts';
import { stepRules } from '../domain/contact/steps.ts';
import { waveOf, withSteps, type WaveDates } from '../domain/contact/waves.ts';
import { wavesOfCohort, type Case } from '../domain/derive/case.ts';
import type { Derived } from '../domain/derive/derive.ts';
import { isOn, numberOr, type Settings } from '../domain/settings/settings.ts';
import { personalLink } from '../domain/survey/links.ts';
import { asciiDigits } from '../domain/thai/digits.ts';
import { MESSAGE_TEXTS } from '../texts/message-texts.ts';
import type { FollowUpForm } from './follow-up-form.ts';
import { MEMORY } from './memory-names.ts';
import type { Ports } from './ports.ts';

export function sendInput(ports: Ports, derived: Derived, followUp: FollowUpForm): SendInput {
  const { inputs, cohort, wave } = derived;
  const { everyDays, max } = rhythmOf(inputs.settings);
  // Marked as current a moment ago, another cohort has other links.
  const links = followUp.form.cohort === cohort ? followUp.form.links : null;
  const waves = wavesOfCohort(inputs.waves, cohort);
  return {
    today: inputs.asOf,
    wave: wave && withSteps(wave, stepRules(everyDays, max)),
    graduations: derived.cases
      .filter(({ graduation }) => graduation.cohort === cohort)
      .map((one) =>
        toCandidate(one, {
          waves,
          wave,
          link: links ? personalLink(links.personal, one.graduation.code) : '',
        }),
      ),
    contacts: inputs.contacts,
    countedAs: derived.known.countedAs,
    ledger: parseLedger(ports.memory.get(MEMORY.ledger)),
    settings: sendSettings(inputs.settings, ports.memory.get(MEMORY.testedAt) ?? ''),
    formOpen: followUp.isOpen && links !== null,
    quotaLeft: ports.mail.quotaLeft(),
    texts: MESSAGE_TEXTS,
    context: messageContext(inputs.settings, cohort, wave ?? { name: '', closes: '' }),
  };
}

const rhythmOf = ({ reminderEveryDays, reminderMax }: Settings) => ({
  everyDays: numberOr(asciiDigits(reminderEveryDays), 30),
  max: numberOr(asciiDigits(reminderMax), 2),
});

function sendSettings(settings: Settings, testedAt: string): SendSettings {
  const { minDaysBetween, maxContacts } = DEFAULT_SEND_LIMITS;
  return {
    remindersOn: isOn(settings.reminders),
    testedAt,
    // A college that chose a shorter rhythm gets it.
    minDaysBetween: Math.min(minDaysBetween, rhythmOf(settings).everyDays),
    maxContacts,
  };
}

interface Situation {
  readonly waves: readonly WaveDates[];
  readonly wave: WaveDates | null;
  readonly link: string;
}

function toCandidate(
  { graduation, points, outcome, optedOut, answers }: Case,
  { waves, wave, link }: Situation,
): Candidate {
  const inWave = answers.filter(
    (answer) =>
      answer.form === 'F' &&
      !isRegistry(answer) &&
      wave !== null &&
      waveOf(answer.submitted, waves)?.id === wave.id,
  );
  return {
    ...graduation,
    contact: {
      email: points.email?.value ?? '',
      phone: points.phone?.value ?? '',
      lineId: points.lineId?.value ?? '',
    },
    answeredInWave: inWave.length > 0,
    proxyAnswered: inWave.length > 0 && !inWave.some(isOwnWord),
    optedOut,
    excluded: outcome.status === 'DECEASED' || outcome.status === 'NOT_GRADUATED',
    link,
  };
}
