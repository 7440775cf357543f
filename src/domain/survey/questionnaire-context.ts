// What settings, cohort and roster put into the questionnaire.

import type { Cohort } from '../cohorts/cohort.ts';
import type { Graduation } from '../graduations/graduation.ts';
import { isOn, type Settings } from '../settings/settings.ts';
import { compareThai } from '../thai/sort.ts';
import { levelFieldsOf } from './level-fields.ts';
import type { QuestionnaireContext } from './questionnaire.ts';

const INSTITUTIONS_AT_MOST = 8;

export function questionnaireContext(
  settings: Settings,
  cohort: Cohort,
  roster: {
    readonly graduations: readonly Graduation[];
    readonly institutions: readonly string[];
  },
): QuestionnaireContext {
  const members = roster.graduations.filter((graduation) => graduation.cohort === cohort.year);
  const finishes = String(Number(cohort.year) - 543 + 1);
  const dates = [cohort.graduatedOn, ...members.map(({ approvedOn }) => approvedOn)]
    .filter((date) => date !== '')
    .sort();
  return {
    college: settings.college,
    year: cohort.year,
    office: settings.office,
    officePhone: settings.officePhone,
    officeEmail: settings.officeEmail,
    pageUrl: settings.pageUrl,
    noticeUrl: settings.noticeUrl,
    noticeVersion: settings.noticeVersion,
    noticeDate: settings.noticeDate,
    dpoContact: settings.dpoContact,
    retentionDate: settings.retentionDate,
    isPrivateCollege: settings.collegeKind === 'เอกชน',
    province: settings.province,
    // Classes usually end in February and the last approval comes before June; the cohorts tab says better.
    classesEnd: cohort.classesEnd === '' ? `${finishes}-02` : cohort.classesEnd,
    latestGraduation: dates[dates.length - 1] ?? `${finishes}-05-31`,
    levelFields: levelFieldsOf(members, compareThai).labels,
    institutions: roster.institutions.slice(0, INSTITUTIONS_AT_MOST),
    hasBachelor: members.some(({ level }) => level === 'BA'),
    askComment: isOn(settings.askComment),
    askOrdained: isOn(settings.askOrdained),
  };
}
