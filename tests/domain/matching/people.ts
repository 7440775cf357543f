// A small class with people who are hard to tell apart, and answers to give to them.

import type { Answer } from '../../../src/domain/answers/answer.ts';
import type { Graduation } from '../../../src/domain/graduations/graduation.ts';

const graduation = (code: string, own: Partial<Graduation>): Graduation => ({
  ...{
    code,
    cohort: '2568',
    group: 'ปวช.3/1',
    studentId: '',
    title: 'นาย',
    firstName: '',
    lastName: '',
  },
  ...{
    level: 'PVC',
    program: '',
    field: 'ช่างยนต์',
    subfield: 'ยานยนต์',
    phone: '',
    email: '',
    lineId: '',
  },
  ...{ advisor: '', advisorEmail: '', standing: 'approved', batch: '', approvedOn: '' },
  ...own,
});

const person = (
  code: string,
  name: string,
  studentId: string,
  phone: string,
  more: Partial<Graduation> = {},
) => {
  const [firstName = '', lastName = ''] = name.split('|');
  return graduation(code, { firstName, lastName, studentId, phone, ...more });
};

const OTHER_CLASS = { field: 'การบัญชี', subfield: 'การบัญชี', group: 'ปวช.3/2' };

export const CLASS: readonly Graduation[] = [
  person('SOMCHAI2', 'สมชาย|ใจดีงาม', '65201010001', '0812345678'),
  person('TWIN2AAA', 'ธนกร|วงศ์ทองดี', '65201010002', '0891112222'),
  person('TWIN2BBB', 'ธนพร|วงศ์ทองดี', '65201010003', '0891112222'),
  person('SAME2AAA', 'ณัฐวุฒิ|บุญมาเลิศ', '65201010004', '0861113333'),
  person('SAME2BBB', 'ณัฐวุฒิ|บุญมาเลิศ', '65201010005', '0862224444'),
  person('WANNA222', 'วรรณา|ศรีสุขใส', '65202010006', '0651234567', OTHER_CLASS),
  person('PHICHAI2', 'พิชัย|ลำพูนทรัพย์', '65202010007', '0659876543', OTHER_CLASS),
  person('SAKDA222', 'อนุศักดิ์|แก้วมณี', '65202010008', '0634445555', OTHER_CLASS),
  person('PRIYA2ND', 'ปรียา|ทองสกุลชัย', '65202010009', '0957778888', OTHER_CLASS),
  person('PRIYA1ST', 'ปรียา|ทองสกุลชัย', '62202010019', '0957778888', {
    ...OTHER_CLASS,
    cohort: '2565',
  }),
];

export const answer = (values: Answer['values'], key = 'r1/x'): Answer => ({
  ...{ key, form: 'F', cohort: '2568', submitted: '2026-07-01T00:00:00.000Z', values },
  evidence: { source: 'self', channel: 'form', recordedBy: '' },
});
