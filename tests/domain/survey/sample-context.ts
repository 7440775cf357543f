// A college and cohort for the tests of the questionnaires.

import type { QuestionnaireContext } from '../../../src/domain/survey/questionnaire.ts';

export const SAMPLE_CONTEXT: QuestionnaireContext = {
  college: 'วิทยาลัยเทคนิคตัวอย่าง',
  year: '2568',
  office: 'งานแนะแนวอาชีพและการจัดหางาน',
  officePhone: '054123456',
  officeEmail: 'guidance@example.ac.th',
  pageUrl: 'https://www.example.ac.th/alumni',
  noticeUrl: 'https://www.example.ac.th/privacy',
  noticeVersion: '1',
  noticeDate: '1 กุมภาพันธ์ 2569',
  dpoContact: 'dpo@example.ac.th',
  retentionDate: '31 มีนาคม 2574',
  isPrivateCollege: false,
  province: 'ลำปาง',
  classesEnd: '2026-02',
  latestGraduation: '2026-04-20',
  levelFields: ['ปวช. ช่างยนต์', 'ปวช. การบัญชี', 'ปวส. การบัญชี (การบัญชีดิจิทัล)'],
  institutions: ['มหาวิทยาลัยตัวอย่างหนึ่ง', 'มหาวิทยาลัยตัวอย่างสอง'],
  hasBachelor: false,
  askComment: true,
  askOrdained: false,
};

export const sampleContext = (
  change: Partial<QuestionnaireContext> = {},
): QuestionnaireContext => ({
  ...SAMPLE_CONTEXT,
  ...change,
});
