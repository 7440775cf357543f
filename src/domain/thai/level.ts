// The three levels of vocational education and their spellings.

import { normalizeThai } from './normalize.ts';

export type Level = 'PVC' | 'PVS' | 'BA';

export const LEVELS: readonly Level[] = ['PVC', 'PVS', 'BA'];

const LABELS: Record<Level, string> = { PVC: 'ปวช.', PVS: 'ปวส.', BA: 'ป.ตรี' };

/** Tried in this order: "ประกาศนียบัตรวิชาชีพชั้นสูง" begins with the name of the lower level. */
const SPELLINGS: readonly (readonly [RegExp, Level | ''])[] = [
  [/^ต่ำกว่า|โท$|เอก$|ปริญญาโท|ปริญญาเอก/, ''],
  [/ปตรี|ปริญญาตรี|ทลบ|บัณฑิต|bachelor|^ba$/, 'BA'],
  [/ปวส|[ชข]ั้นสูง|^pvs|^dip|high(?:er)?voc/, 'PVS'],
  [/ปวช|ประกาศ[นณ]ีย?์?บัตรวิชาชีพ|^pvc|^voc/, 'PVC'],
];

/** '' when the text names none of the three. */
export const parseLevel = (text: string): Level | '' => {
  const key = normalizeThai(text)
    .toLowerCase()
    .replace(/[\s.()]/g, '');
  return SPELLINGS.find(([pattern]) => pattern.test(key))?.[1] ?? '';
};

export const levelLabel = (level: Level | ''): string => (level === '' ? '' : LABELS[level]);

/** ปวช. before ปวส. before ป.ตรี; an unknown level comes last. */
export const levelOrder = (level: Level | ''): number =>
  level === '' ? LEVELS.length : LEVELS.indexOf(level);
