// Findings about one graduation: its contacts, the answer that counts, answers given twice.

import { waveOf } from '../contact/waves.ts';
import { isApproved, type IsoTime } from '../graduations/graduation.ts';
import { outcomeOfAnswer } from '../outcome/outcome-of-answer.ts';
import { answerFindings } from '../quality/answer-rules.ts';
import { finding, type Finding } from '../quality/finding.ts';
import { looksLikeEmail, normalizeEmail } from '../thai/email.ts';
import { parsePhones } from '../thai/phones.ts';
import { fullName, outcomeSettings, wavesOfCohort, type Case } from './case.ts';
import type { Inputs } from './inputs.ts';
import { lineDoubtOf } from './line-doubt.ts';

export function caseFindings(one: Case, inputs: Inputs): Finding[] {
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
function pointFindings(one: Case): Finding[] {
  const { graduation, points } = one;
  const { code } = graduation;
  const about = (typed: string) => ({
    subject: code,
    code,
    who: fullName(graduation),
    params: { typed },
  });
  const email = points.email?.value ?? '';
  const phone = points.phone?.value ?? '';
  const line = lineDoubtOf(one);
  return [
    ...(email !== '' && !looksLikeEmail(normalizeEmail(email))
      ? [finding('contact/badEmail', 'check', about(email))]
      : []),
    ...(phone !== '' && parsePhones(phone).numbers.length === 0
      ? [finding('contact/badPhone', 'check', about(phone))]
      : []),
    ...(line ? [finding('contact/lineDoubt', 'note', { ...about(line.typed), params: line })] : []),
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
