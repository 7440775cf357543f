// Collects every finding: settings, cohort, roster, answers, contacts, what was typed in the wrong place.

import { unresolvedIntents } from '../contact/contact-record.ts';
import type { Decision } from '../decisions/decision.ts';
import { compareFindings, finding, type Finding } from '../quality/finding.ts';
import type { RosterFinding } from '../roster/roster-to-graduations.ts';
import { missingSettings } from '../settings/settings.ts';
import { caseFindings } from './case-findings.ts';
import { fullName, type Case } from './case.ts';
import { indicatorFindings } from './indicator-findings.ts';
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
    ...indicatorFindings(ground.inputs),
    ...ground.known.findings.map(rosterFinding),
    ...departedFindings(ground),
    ...ground.cases.flatMap((one) => caseFindings(one, ground.inputs)),
    ...entryFindings(ground),
    ...intentFindings(ground),
    ...misplacedFindings(ground.inputs.decisions),
  ].sort(compareFindings);
}

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
