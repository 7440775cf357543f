// Classes of the sample college; names of ประเภทวิชา and สาขาวิชา are those of real colleges.
// Names from: government open data, OVEC ckan.vec.go.th/dataset/employment, AY 2566.

export type SampleLevel = 'ปวช.' | 'ปวส.' | 'ป.ตรี';

export interface SampleClass {
  readonly level: SampleLevel;
  readonly fieldType: string;
  readonly field: string;
  /** How some lists of the same college spell the field. */
  readonly otherSpelling: string;
  readonly fieldCode: string;
  readonly abbreviation: string;
  /** Graduations of 120. */
  readonly share: number;
  readonly maleShare: number;
}

const INDUSTRY = 'อุตสาหกรรม';
const BUSINESS = 'พาณิชยกรรม/บริหารธุรกิจ';

/* prettier-ignore */
const ROWS: readonly (readonly [SampleLevel, string, string, string, string, string, number, number])[] = [
  ['ปวช.', INDUSTRY, 'ช่างยนต์', 'สาขาวิชาช่างยนต์', '20101', 'ชย.', 14, 0.95],
  ['ปวช.', INDUSTRY, 'ช่างไฟฟ้ากำลัง', 'ไฟฟ้ากำลัง', '20104', 'ชฟ.', 12, 0.9],
  ['ปวช.', INDUSTRY, 'ช่างอิเล็กทรอนิกส์', 'ช่างอิเล็กทรอนิคส์', '20105', 'ชอ.', 8, 0.85],
  ['ปวช.', BUSINESS, 'การบัญชี', 'บัญชี', '20201', 'บช.', 12, 0.1],
  ['ปวช.', BUSINESS, 'คอมพิวเตอร์ธุรกิจ', 'คอมพิวเตอร์ ธุรกิจ', '20204', 'คธ.', 14, 0.4],
  ['ปวช.', 'คหกรรม', 'อาหารและโภชนาการ', 'อาหาร และโภชนาการ', '20404', 'อน.', 6, 0.2],
  ['ปวส.', INDUSTRY, 'เทคนิคเครื่องกล', 'เทคนิคเครื่องกล (ยานยนต์)', '30101', 'สย.', 10, 0.95],
  ['ปวส.', INDUSTRY, 'ไฟฟ้า', 'ไฟฟ้ากำลัง', '30104', 'สฟ.', 10, 0.9],
  ['ปวส.', BUSINESS, 'การบัญชี', 'บัญชี', '30201', 'สบช.', 10, 0.1],
  ['ปวส.', BUSINESS, 'เทคโนโลยีธุรกิจดิจิทัล', 'เทคโนโลยีธุรกิจดิจิตอล', '30204', 'สทธ.', 8, 0.45],
  ['ปวส.', 'อุตสาหกรรมท่องเที่ยว', 'การโรงแรม', 'โรงแรม', '30701', 'สรร.', 6, 0.3],
  ['ป.ตรี', INDUSTRY, 'เทคโนโลยีไฟฟ้า', 'เทคโนโลยี ไฟฟ้า', '40104', 'ทลฟ.', 6, 0.85],
  ['ป.ตรี', BUSINESS, 'การบัญชี', 'บัญชี', '40201', 'ทลบ.', 4, 0.2],
];

export const SAMPLE_CLASSES: readonly SampleClass[] = ROWS.map(
  ([level, fieldType, field, otherSpelling, fieldCode, abbreviation, share, maleShare]) => ({
    level,
    fieldType,
    field,
    otherSpelling,
    fieldCode,
    abbreviation,
    share,
    maleShare,
  }),
);

interface LevelFacts {
  /** Years of study before the cohort's year. */
  readonly years: number;
  readonly age: number;
  readonly lastGrade: string;
  readonly longName: string;
  readonly curriculum: string;
}

export const LEVEL_FACTS: Readonly<Record<SampleLevel, LevelFacts>> = {
  'ปวช.': {
    years: 2,
    age: 18,
    lastGrade: 'ปวช.3',
    longName: 'ประกาศนียบัตรวิชาชีพ 3',
    curriculum: '2562',
  },
  'ปวส.': {
    years: 1,
    age: 20,
    lastGrade: 'ปวส.2',
    longName: 'ประกาศนียบัตรวิชาชีพชั้นสูง 2',
    curriculum: '2563',
  },
  'ป.ตรี': { years: 1, age: 22, lastGrade: 'ป.ตรี 2', longName: 'ปริญญาตรี 2', curriculum: '2562' },
};
