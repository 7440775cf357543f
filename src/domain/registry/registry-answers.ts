// Records of the Commission as answers of their own kind: they count where nobody better said anything.

import type { Answer } from '../answers/answer.ts';
import type { Decision } from '../decisions/decision.ts';
import type { Graduation, IsoDate } from '../graduations/graduation.ts';
import type { ExportedPerson } from './read-export.ts';
import type { OvecStatus } from '../indicator/indicator-row.ts';
import { INCOME_BANDS, MATCH } from '../survey/choices.ts';

/** What a decision of kind "registry" holds. */
export interface RegistryRecord extends Pick<
  ExportedPerson,
  | 'status'
  | 'studyLevel'
  | 'studyPlace'
  | 'studyField'
  | 'studyMatch'
  | 'workplace'
  | 'position'
  | 'income'
  | 'workMatch'
  | 'round'
> {
  /** The day on which the record stood so, as whoever imported it said. */
  readonly asOf: IsoDate;
}

export interface RegistryAnswer {
  readonly code: string;
  readonly answer: Answer;
}

const STATUS_VALUES: Readonly<Record<OvecStatus, Readonly<Record<string, string>>>> = {
  ศึกษาต่อ: { status: 'STUDY' },
  รองานหรือว่างงาน: { status: 'NONE' },
  ทำงานรัฐวิสาหกิจ: { status: 'WORK', workKind: 'SOE' },
  ทำงานราชการ: { status: 'WORK', workKind: 'GOV' },
  ทำงานเอกชน: { status: 'WORK', workKind: 'PRIVATE' },
  อาชีพอิสระ: { status: 'WORK', workKind: 'OWN' },
  'อื่น ๆ': { status: 'OTHER' },
};

/** Of several records of one day the newest import counts. */
export function registryAnswers(
  decisions: readonly Decision[],
  byCode: ReadonlyMap<string, Graduation>,
): RegistryAnswer[] {
  const answers = new Map<string, RegistryAnswer>();
  for (const { kind, subject, value, by } of decisions) {
    const graduation = kind === 'registry' ? byCode.get(subject) : undefined;
    if (!graduation) continue;
    const record = JSON.parse(value) as RegistryRecord;
    const key = `registry/${subject}/${record.asOf}`;
    if (record.status === '') continue;
    answers.set(key, {
      code: subject,
      answer: {
        key,
        form: 'F',
        cohort: graduation.cohort,
        submitted: `${record.asOf}T05:00:00.000Z`,
        values: valuesOf(record, record.status),
        evidence: { source: 'registry', channel: 'document', recordedBy: by },
      },
    });
  }
  return [...answers.values()];
}

/** Words of another form: they are kept as typed, and stand for a choice only where they are one. */
function valuesOf(record: RegistryRecord, status: OvecStatus): Answer['values'] {
  const studies = status === 'ศึกษาต่อ';
  const values: Readonly<Record<string, string>> = studies
    ? {
        studyLevel: otherText(record.studyLevel),
        studyPlace: otherText(record.studyPlace),
        studyField: record.studyField,
        studyMatch: matchCode(record.studyMatch),
      }
    : {
        workplace: record.workplace,
        position: record.position,
        income: incomeCode(record.income),
        workMatch: matchCode(record.workMatch),
      };
  const said = Object.entries(values).filter(([, value]) => value !== '');
  return { ...STATUS_VALUES[status], ...Object.fromEntries(said) };
}

const otherText = (text: string): string => (text === '' ? '' : `OTHER:${text}`);

const matchCode = (text: string): string => MATCH.find(({ label }) => label === text)?.code ?? '';

/** A band of theirs may be two of ours. */
function incomeCode(text: string): string {
  const bands = INCOME_BANDS.filter(({ ovecBand }) => ovecBand !== '' && ovecBand === text);
  return bands.length === 1 ? (bands[0]?.code ?? '') : otherText(text);
}
