// Collects every finding: settings, cohort, roster, answers, contacts, what was typed in the wrong place.

import { outcomeOfAnswer } from '../outcome/outcome-of-answer.ts';
import { unresolvedIntents } from '../contact/contact-record.ts';
import type { Decision } from '../decisions/decision.ts';
import { isApproved, type IsoTime } from '../graduations/graduation.ts';
import { answerFindings } from '../quality/answer-rules.ts';
import { compareFindings, type Finding, type Severity } from '../quality/finding.ts';
import type { RosterFinding } from '../roster/roster-to-graduations.ts';
import { looksLikeEmail, normalizeEmail } from '../thai/email.ts';
import { parsePhones } from '../thai/phones.ts';
import { missingSettings } from '../settings/settings.ts';
import { waveOf } from '../contact/waves.ts';
import { fullName, outcomeSettings, wavesOfCohort, type Case } from './case.ts';
import type { Inputs } from './inputs.ts';
import { departedKey, type KnownGraduations } from './known-graduations.ts';
import type { ReadAnswers } from './read-answers.ts';

export interface FindingGround {
  readonly inputs: Inputs;
  readonly known: KnownGraduations;
  readonly read: ReadAnswers;
  readonly cases: readonly Case[];
}

export function findFindings(ground: FindingGround): Finding[] {
  return [
    ...settingFindings(ground),
    ...ground.known.findings.map(rosterFinding),
    ...departedFindings(ground),
    ...ground.cases.flatMap((one) => caseFindings(one, ground.inputs)),
    ...entryFindings(ground),
    ...intentFindings(ground),
    ...misplacedFindings(ground.inputs.decisions),
  ].sort(compareFindings);
}

const finding = (
  rule: string,
  severity: Severity,
  about: {
    subject: string;
    who?: string;
    code?: string;
    params?: Finding['params'];
    since?: IsoTime;
  },
): Finding => ({
  key: `${rule}/${about.subject}`,
  rule,
  severity,
  code: about.code ?? '',
  who: about.who ?? '',
  params: about.params ?? {},
  since: about.since ?? '',
});

function settingFindings({ inputs }: FindingGround): Finding[] {
  return [
    ...missingSettings(inputs.settings).map((key) =>
      finding('setting/missing', 'mustFix', { subject: key, params: { setting: key } }),
    ),
    ...(inputs.settings.noticeUrl === ''
      ? [finding('setting/noNoticeUrl', 'note', { subject: 'noticeUrl' })]
      : []),
    ...inputs.cohortFindings.map(({ rule, cohort, column, typed }) =>
      finding(rule, rule === 'cohort/noDeadline' ? 'note' : 'check', {
        subject: `${cohort}/${column}`,
        who: cohort,
        params: { cohort, column, typed },
      }),
    ),
  ];
}

function rosterFinding(found: RosterFinding): Finding {
  const { type, severity, code } = found;
  const who = 'name' in found ? found.name : 'names' in found ? found.names.join(', ') : '';
  const about = { subject: code === '' ? who : code, code, who };
  return { ...finding(type, severity, about), roster: found };
}

const departedFindings = ({ known }: FindingGround): Finding[] =>
  known.departed.map(({ graduation, since }) => ({
    ...finding('roster/departed', 'mustFix', {
      subject: graduation.code,
      code: graduation.code,
      who: fullName(graduation),
      since,
    }),
    key: departedKey(graduation.code),
  }));

function caseFindings(one: Case, inputs: Inputs): Finding[] {
  const { graduation, points } = one;
  const [code, who] = [graduation.code, fullName(graduation)];
  const found = answerRuleFindings(one, inputs);
  if (!isApproved(graduation)) return found;
  if (!points.phone && !points.email && !points.lineId) {
    found.push(finding('contact/none', 'check', { subject: code, code, who }));
  }
  found.push(...pointFindings(one));
  found.push(...repeatFindings(one, inputs));
  return found;
}

/** Addresses and numbers that nobody can be reached by, whoever gave them. */
function pointFindings({ graduation, points }: Case): Finding[] {
  const { code } = graduation;
  const about = (typed: string) => ({
    subject: code,
    code,
    who: fullName(graduation),
    params: { typed },
  });
  const email = points.email?.value ?? '';
  const phone = points.phone?.value ?? '';
  return [
    ...(email !== '' && !looksLikeEmail(normalizeEmail(email))
      ? [finding('contact/badEmail', 'check', about(email))]
      : []),
    ...(phone !== '' && parsePhones(phone).numbers.length === 0
      ? [finding('contact/badPhone', 'check', about(phone))]
      : []),
  ];
}

/** Rules look at the answer that counts, with the earlier ones as background. */
function answerRuleFindings(one: Case, inputs: Inputs): Finding[] {
  const { graduation, answers, latest } = one;
  const answer = latest ?? answers[answers.length - 1];
  if (!answer) return [];
  const waves = wavesOfCohort(inputs.waves, graduation.cohort);
  const last = [...waves].sort((a, b) => (a.opens < b.opens ? 1 : -1))[0];
  const outcome = outcomeOfAnswer({
    answer,
    earlier: answers.filter(({ submitted }) => submitted < answer.submitted),
    approvedOn: graduation.approvedOn,
    settings: outcomeSettings(inputs.settings),
  });
  const isLastWave = last !== undefined && waveOf(answer.submitted, waves)?.id === last.id;
  return answerFindings({ answer, outcome, graduation, nameFitsCode: null, isLastWave }).map(
    ({ id, severity }) =>
      finding(id, severity, {
        subject: graduation.code,
        code: graduation.code,
        who: fullName(graduation),
        since: answer.submitted,
      }),
  );
}

/** The same graduation answering twice in one wave: the newest counts, all are kept. */
function repeatFindings(one: Case, inputs: Inputs): Finding[] {
  const waves = wavesOfCohort(inputs.waves, one.graduation.cohort);
  const perWave = new Map<string, IsoTime[]>();
  for (const { form, submitted } of one.answers) {
    if (form !== 'F') continue;
    const id = waveOf(submitted, waves)?.id ?? '';
    perWave.set(id, [...(perWave.get(id) ?? []), submitted]);
  }
  return [...perWave]
    .filter(([, times]) => times.length > 1)
    .map(([wave, times]) =>
      finding('answer/repeated', 'note', {
        subject: `${one.graduation.code}/${wave}`,
        code: one.graduation.code,
        who: fullName(one.graduation),
        params: { count: String(times.length) },
        since: times[times.length - 1] ?? '',
      }),
    );
}

function entryFindings({ read, cases }: FindingGround): Finding[] {
  const names = new Map(cases.map(({ graduation }) => [graduation.code, fullName(graduation)]));
  return read.entries.flatMap(({ code, wave, answer, missing }) => {
    const unknown = Object.keys(answer.values).filter((key) =>
      String(answer.values[key]).startsWith('?'),
    );
    const about = {
      subject: `${code}/${wave}`,
      code,
      who: names.get(code) ?? '',
      since: answer.submitted,
    };
    return [
      ...(missing.length > 0
        ? [
            finding('entry/incomplete', 'check', {
              ...about,
              params: { missing: missing.join(' ') },
            }),
          ]
        : []),
      ...unknown.map((key) =>
        finding('entry/notAChoice', 'mustFix', {
          ...about,
          subject: `${about.subject}/${key}`,
          params: { question: key, typed: String(answer.values[key]).slice(1) },
        }),
      ),
    ];
  });
}

function intentFindings({ inputs, cases }: FindingGround): Finding[] {
  const names = new Map(cases.map(({ graduation }) => [graduation.code, fullName(graduation)]));
  return unresolvedIntents(inputs.contacts).map(({ id, code, at }) =>
    finding('contact/intentWithoutResult', 'mustFix', {
      subject: id,
      code,
      who: names.get(code) ?? '',
      since: at,
    }),
  );
}

function misplacedFindings(decisions: readonly Decision[]): Finding[] {
  const newest = new Map<string, Decision>();
  for (const decision of decisions) {
    if (decision.kind === 'misplaced') newest.set(decision.subject, decision);
  }
  return [...newest.values()].map(({ subject, value, at }) => {
    const [tab = '', rowKey = '', column = ''] = subject.split('|');
    return finding('view/typedOver', 'check', {
      subject,
      who: rowKey,
      params: { tab, column, typed: value.slice(0, 200) },
      since: at,
    });
  });
}
