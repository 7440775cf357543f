// Forms as the tests and the page drive them: opening, answering, editing, events, rights.
import { describe, expect, test } from '@jest/globals';
import * as forms from '../../host/forms/host-forms.ts';
import type { HostOptions } from '../../host/host-api.ts';
import type { Machine } from '../../host/engine/machine.ts';
import { OWNER, runScript, scriptMachine } from './script-machine.ts';

const SCRIPT = `
function make() {
  var form = FormApp.create('ไฟล์').setTitle('แบบติดตาม');
  var name = form.addTextItem().setTitle('ชื่อ').setRequired(true);
  var kind = form.addMultipleChoiceItem().setTitle('สถานะ').setRequired(true);
  var work = form.addPageBreakItem().setTitle('งาน');
  var place = form.addTextItem().setTitle('ที่ทำงาน').setRequired(true);
  var last = form.addPageBreakItem().setTitle('สุดท้าย');
  form.addCheckboxItem().setTitle('ช่วย').setChoiceValues(['งาน', 'เรียน']);
  kind.setChoices([kind.createChoice('ทำงาน', work), kind.createChoice('ว่าง', last)]);
  form.setPublished(true).setAcceptingResponses(true);
  ScriptApp.newTrigger('onSubmit').forForm(form).onFormSubmit().create();
  PropertiesService.getScriptProperties().setProperty('form', form.getId());
  return [form.getId(), form.createResponse()
    .withItemResponse(name.createResponse('สมชาย')).withItemResponse(kind.createResponse('ว่าง')).toPrefilledUrl()];
}
function onSubmit(e) {
  console.log(Session.getEffectiveUser().getEmail(), String(e.authMode), e.source.getTitle(), e.triggerUid.length > 5,
    e.response.getItemResponses().map(function (r) { return r.getItem().getTitle() + '=' + r.getResponse(); }).join(','));
}
function open() {
  return FormApp.openById(PropertiesService.getScriptProperties().getProperty('form')).getTitle();
}
function share() {
  FormApp.openById(PropertiesService.getScriptProperties().getProperty('form')).addEditor('staff@college.example');
}
function responses() {
  var form = FormApp.openById(PropertiesService.getScriptProperties().getProperty('form'));
  return form.getResponses().map(function (r) { return [r.getId(), r.getTimestamp().toISOString()]; });
}
function editLink() {
  return FormApp.openById(PropertiesService.getScriptProperties().getProperty('form')).getResponses()[0].getEditResponseUrl();
}
function login(on) {
  var form = FormApp.openById(PropertiesService.getScriptProperties().getProperty('form'));
  return [form.requiresLogin(), form.setRequireLogin(on).requiresLogin()];
}
function loginOn() { return login(true); }
function loginOff() { return login(false); }
function since() {
  var form = FormApp.openById(PropertiesService.getScriptProperties().getProperty('form'));
  return form.getResponses(new Date(Date.now() - 60000)).length;
}
`;

function openedForm(options: Partial<HostOptions> = {}): {
  machine: Machine;
  id: string;
  url: string;
} {
  const machine = scriptMachine(SCRIPT, options);
  const { value, error } = runScript(machine, 'make');
  expect(error).toBeNull();
  const [id, url] = value as [string, string];
  forms.openForm(machine, id, OWNER);
  return { machine, id, url };
}

function submitLogs(machine: Machine): readonly string[] {
  return machine.world.executions
    .filter((e) => e.functionName === 'onSubmit')
    .flatMap((e) => e.log);
}

describe('answering', () => {
  test('walks the form, keeps what was walked and runs the trigger as its creator', () => {
    const { machine, id } = openedForm();
    const answers = { ชื่อ: 'สมชาย', สถานะ: 'ว่าง', ที่ทำงาน: 'ร้านเก่า', ช่วย: ['งาน'] };
    forms.answerForm(machine, id, { answers });
    expect(submitLogs(machine)).toEqual([
      `${OWNER} FULL แบบติดตาม true ชื่อ=สมชาย,สถานะ=ว่าง,ที่ทำงาน=,ช่วย=งาน`,
    ]);
    expect(forms.formInfos(machine)[0]).toMatchObject({ responses: 1, openToAnyone: true });
  });

  test('begins with what the prefilled address says', () => {
    const { machine, id, url } = openedForm();
    forms.answerForm(machine, id, { answers: {}, url });
    expect(submitLogs(machine)[0]).toContain('ชื่อ=สมชาย,สถานะ=ว่าง');
  });

  const refusals: readonly (readonly [string, forms.AnswersByTitle, string])[] = [
    ['a required answer is missing', { ชื่อ: 'ก' }, '“สถานะ”: โปรดตอบข้อนี้'],
    ['a required answer of a walked page is missing', { ชื่อ: 'ก', สถานะ: 'ทำงาน' }, '“ที่ทำงาน”'],
    ['a choice is not offered', { ชื่อ: 'ก', สถานะ: 'บวช' }, 'โปรดเลือกคำตอบจากรายการ'],
    ['a question does not exist', { อายุ: '20' }, 'แบบฟอร์มไม่มีคำถาม: อายุ'],
  ];

  test.each(refusals)('is refused in Thai when %s', (_why, answers, message) => {
    const { machine, id } = openedForm();
    expect(() => forms.answerForm(machine, id, { answers })).toThrow(message);
  });

  test('is refused before the form is open to anyone', () => {
    const { machine, id, url } = openedForm();
    forms.closeForm(machine, id, OWNER);
    expect(() => forms.answerForm(machine, id, { answers: {}, url })).toThrow('ต้องลงชื่อเข้าใช้');
    const reply = forms.respondAsBrowser(machine)({ method: 'GET', url, body: '' });
    expect(reply.body).toContain('ต้องลงชื่อเข้าใช้');
  });

  test('is refused without an account where the form requires a login', () => {
    const { machine, id, url } = openedForm();
    expect(runScript(machine, 'loginOn').value).toEqual([false, true]);
    expect(() => forms.answerForm(machine, id, { answers: {}, url })).toThrow('ต้องลงชื่อเข้าใช้');
    expect(runScript(machine, 'loginOff').value).toEqual([true, false]);
    forms.answerForm(machine, id, { answers: {}, url });
    expect(forms.formInfos(machine)[0]?.responses).toBe(1);
  });

  test('through the page gives the same response and the same event', () => {
    const { machine, id, url } = openedForm();
    const browser = forms.respondAsBrowser(machine);
    const query = new URL(url).search.slice(1).replace('usp=pp_url&', '');
    const address = url.replace(/viewform.*/, 'formResponse');
    const reply = browser({
      method: 'POST',
      url: address,
      body: `${query}&pageHistory=0,2&submit=1`,
    });
    expect(reply.body).toContain('บันทึกคำตอบ');
    expect(forms.formInfos(machine)[0]?.responses).toBe(1);
    expect(submitLogs(machine)).toHaveLength(1);
    expect(id).toBe(forms.formInfos(machine)[0]?.id);
  });
});

describe('the link to edit a response', () => {
  test.each([true, false])('allowed: %s', (allowed) => {
    const { machine, id, url } = openedForm();
    forms.answerForm(machine, id, { answers: {}, url });
    const file = machine.world.files[id];
    if (file?.kind !== 'form') throw new Error('no form');
    file.body.settings.allowEdits = allowed;
    const link = String(runScript(machine, 'editLink').value);
    const { body } = forms.respondAsBrowser(machine)({ method: 'GET', url: link, body: '' });
    expect(body.includes('value="สมชาย"')).toBe(allowed);
    expect(body.includes('ไม่อนุญาตให้แก้ไข')).toBe(!allowed);
  });

  test('keeps the id, replaces the answers and fires the event again', () => {
    const { machine, id, url } = openedForm();
    const responseId = forms.answerForm(machine, id, { answers: {}, url });
    const file = machine.world.files[id];
    if (file?.kind !== 'form') throw new Error('no form');
    file.body.settings.allowEdits = true;
    const link = new URL(String(runScript(machine, 'editLink').value));
    const query = new URL(url).search.slice(1).replaceAll(encodeURIComponent('สมชาย'), 'B');
    const address = link.pathname.replace('viewform', 'formResponse');
    const sent = `${query}&edit2=${link.searchParams.get('edit2') ?? ''}&submit=1`;
    forms.respondAsBrowser(machine)({ method: 'POST', url: address, body: sent });
    expect(file.body.responses.map((one) => [one.id, one.edits])).toEqual([[responseId, 1]]);
    expect(submitLogs(machine).map((line) => /ชื่อ=[^,]*/.exec(line)?.[0])).toEqual([
      'ชื่อ=สมชาย',
      'ชื่อ=B',
    ]);
  });
});

describe('doubts', () => {
  const events: readonly (readonly [string, number, number])[] = [
    ['once', 1, 1],
    ['missed', 0, 0],
    ['twice', 2, 2],
    ['late', 0, 1],
  ];

  test.each(events)('submit events %s: %i at once, %i an hour later', (variant, now, later) => {
    const { machine, id, url } = openedForm({ doubts: { 'submit-events': variant } });
    forms.answerForm(machine, id, { answers: {}, url });
    expect(submitLogs(machine)).toHaveLength(now);
    forms.advanceClock(machine, machine.world.clock + 3_600_000);
    expect(submitLogs(machine)).toHaveLength(later);
  });

  test('one event alone can be lost', () => {
    const { machine, id, url } = openedForm();
    machine.faults.push({ kind: 'submitEvent', variant: 'missed' });
    forms.answerForm(machine, id, { answers: {}, url });
    expect(submitLogs(machine)).toHaveLength(0);
    forms.answerForm(machine, id, { answers: {}, url });
    expect(submitLogs(machine)).toHaveLength(1);
  });

  const edits: readonly (readonly [string, string, boolean, number])[] = [
    ['changes', 'included', true, 1],
    ['changes', 'excluded', true, 0],
    ['keeps', 'included', false, 0],
  ];

  test.each(edits)('an edit %s the time, the window %s edits', (time, since, moved, found) => {
    const doubts = { 'edit-time': time, 'since-edits': since };
    const { machine, id, url } = openedForm({ doubts });
    const responseId = forms.answerForm(machine, id, { answers: {}, url });
    const [before] = runScript(machine, 'responses').value as [string, string][];
    forms.advanceClock(machine, machine.world.clock + 3_600_000);
    forms.editAnswer(machine, id, { responseId, answers: { ชื่อ: 'สมหญิง' } });
    const [after] = runScript(machine, 'responses').value as [string, string][];
    expect(after?.[0]).toBe(before?.[0]);
    expect(after?.[1] !== before?.[1]).toBe(moved);
    expect(runScript(machine, 'since').value).toBe(found);
  });

  test('a form may be born published', () => {
    const machine = scriptMachine("function f() { return FormApp.create('x').isPublished(); }", {
      doubts: { 'form-born': 'published' },
    });
    expect(runScript(machine, 'f').value).toBe(true);
  });
});

describe('rights', () => {
  test('a second account cannot open the form until it is an editor', () => {
    const { machine } = openedForm();
    expect(runScript(machine, 'open', 'staff@college.example').error).toBe(
      'Exception: No item with the given ID could be found, or you do not have permission to access it.',
    );
    expect(runScript(machine, 'share').error).toBeNull();
    expect(runScript(machine, 'open', 'staff@college.example').value).toBe('แบบติดตาม');
  });

  test('a deleted form is gone for scripts and respondents', () => {
    const { machine, id, url } = openedForm();
    expect(() => {
      forms.deleteForm(machine, id, 'staff@college.example');
    }).toThrow('ไม่ใช่เจ้าของ');
    forms.deleteForm(machine, id, OWNER);
    expect(runScript(machine, 'open').error).toContain('No item with the given ID');
    expect(forms.respondAsBrowser(machine)({ method: 'GET', url, body: '' }).status).toBe(404);
  });
});
