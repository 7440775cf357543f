// What somebody changed in a form, in the sentences that staff read.

import { expect, test } from '@jest/globals';
import { buildQuestionnaire } from '../../../src/domain/survey/build-questionnaire.ts';
import { diffForm } from '../../../src/domain/survey/diff-form.ts';
import { explainForm } from '../../../src/domain/survey/explain-form.ts';
import { planForm } from '../../../src/domain/survey/form-plan.ts';
import { formDifferenceText } from '../../../src/texts/survey-texts.ts';
import { FormEditor, newFakeForm, newItem, type FakeForm } from './fake-form.ts';
import { sampleContext } from './sample-context.ts';

const plan = planForm(buildQuestionnaire('F', sampleContext()));

type Item = FakeForm['items'][number];
type Edit = (form: FakeForm, item: (key: string) => Item) => void;

test.each<readonly [Edit, string]>([
  [
    (_, item) => (item('workplace').title = 'ทำงานที่ไหน'),
    'ข้อ “ชื่อสถานที่ทำงานหรือกิจการ” ถูกแก้ข้อความเป็น “ทำงานที่ไหน”',
  ],
  [(_, item) => (item('income').help = ''), 'คำอธิบายของข้อ “รายได้เฉลี่ยต่อเดือน” ถูกแก้เป็น (ว่าง)'],
  [(_, item) => (item('income').required = false), 'ข้อ “รายได้เฉลี่ยต่อเดือน” ถูกเปลี่ยนเป็นไม่บังคับตอบ'],
  [(_, item) => (item('studyPlace').hasOther = false), 'ตัวเลือก “อื่นๆ” ของข้อ “สถานศึกษา” ถูกนำออก'],
  [
    (_, item) => {
      item('workMatch').choices = ['ตรงมาก', 'ไม่ตรง'].map((label) => ({ label, goTo: null }));
    },
    'ตัวเลือกของข้อ “งานนี้ตรงกับสาขาที่เรียนหรือไม่” ไม่ตรงกับแบบ ขาด “ตรง” เกิน “ตรงมาก”',
  ],
  [
    (_, item) => (item('workMatch').choices = [...item('workMatch').choices].reverse()),
    'ลำดับตัวเลือกของข้อ “งานนี้ตรงกับสาขาที่เรียนหรือไม่” ถูกเปลี่ยน',
  ],
  [(_, item) => (item('page:other').goTo = 'SUBMIT'), 'การไปหน้าถัดไปของข้อ “ภารกิจอื่น” ไม่ตรงกับแบบ'],
  [
    (form) => form.items.push(newItem({ type: 'OTHER', title: 'แนบรูป' })),
    'มีผู้เพิ่มข้อ “แนบรูป” เอง โปรแกรมไม่แตะต้องและไม่นำคำตอบมาใช้',
  ],
  [(form) => form.items.pop(), 'ไม่พบข้อ “ข้อเสนอแนะต่อหลักสูตรหรือวิทยาลัย”'],
  [(form) => form.items.unshift(...form.items.splice(5, 1)), 'ข้อ “ชื่อของท่าน” ถูกย้ายตำแหน่ง'],
  [
    (form) => (form.switches.limitOneResponse = true),
    'การจำกัดให้ตอบได้ครั้งเดียว (ทำให้ต้องลงชื่อเข้าใช้ Google) ถูกเปิดไว้',
  ],
  [(form) => (form.switches.quiz = true), 'การเป็นแบบทดสอบที่ให้คะแนน ถูกเปิดไว้'],
  [
    (form) => (form.linkedTo = 'sheet'),
    'แบบถูกเชื่อมกับ Google ชีต ทำให้มีข้อมูลส่วนบุคคลของผู้ตอบอีกชุดหนึ่งอยู่นอกการดูแลของโปรแกรม',
  ],
  [(_, item) => (item('workplace').type = 'OTHER'), 'ข้อ “ชื่อสถานที่ทำงานหรือกิจการ” ถูกเปลี่ยนชนิดคำถาม'],
  [
    (form, item) => form.items.push(newItem({ ...item('workplace'), id: 'copy' })),
    'มีข้อ “ชื่อสถานที่ทำงานหรือกิจการ” ซ้ำอีกข้อหนึ่ง',
  ],
  [
    (_, item) => (item('workplace').id = 'anew'),
    'ข้อ “ชื่อสถานที่ทำงานหรือกิจการ” ถูกลบแล้วทำขึ้นใหม่ด้วยมือ คำตอบของข้อใหม่จะนับเมื่อซ่อมแบบ',
  ],
  [
    (_, item) => (item('code').id = 'anew'),
    'ข้อ “รหัสส่วนตัว” ถูกลบแล้วทำขึ้นใหม่ด้วยมือ คำตอบของข้อใหม่จะนับเมื่อซ่อมแบบ (ลิงก์และคิวอาร์โค้ดที่ส่งออกไปแล้วจะไม่เติมข้อนี้ให้อีก โปรดส่งลิงก์ใหม่หลังซ่อม)',
  ],
  [(form) => (form.texts.confirmation = 'ขอบคุณ'), 'ข้อความหลังส่งคำตอบถูกแก้เป็น “ขอบคุณ”'],
])('%#', (edit, sentence) => {
  const form = newFakeForm();
  const ids = new FormEditor(form, {}).apply(diffForm(plan, form, {}));
  const item = (key: string): Item => {
    const found = form.items.find(({ id }) => id === ids[key]);
    if (found === undefined) throw new Error(`no item ${key}`);
    return found;
  };
  edit(form, item);
  expect(explainForm(plan, form, ids).map(formDifferenceText)).toEqual([sentence]);
});

test('a form that took no message for when it is closed is not reported: no repair would help', () => {
  const form = newFakeForm();
  const ids = new FormEditor(form, {}).apply(diffForm(plan, form, {}));
  form.texts.closedMessage = '';
  expect(explainForm(plan, form, ids)).toEqual([]);
  form.texts.closedMessage = 'ปิดแล้ว';
  expect(explainForm(plan, form, ids)).toEqual([
    { kind: 'text', name: 'closedMessage', held: 'ปิดแล้ว' },
  ]);
});
