// Making, opening, checking and repairing both forms through the built bundle.
import { describe, expect, test } from '@jest/globals';
import type { LocalHost } from '../../host/create-host.ts';
import { IN_FIRST_WAVE, say } from '../support/asked.ts';
import { COORDINATOR, SECOND_EDITOR, TABS, rowsOf } from '../support/college.ts';
import { LINK_OUT, blocksOf, formOf, formWorlds, hostAt, makeBoth } from '../support/forms.ts';
import { openDialog } from '../support/person.ts';

describe('making', () => {
  test('what will be made is shown first: title, cohort, people, account; nothing is made by looking', () => {
    const host = hostAt(formWorlds().imported);
    const reads = openDialog(host, 'createPreGraduationForm', COORDINATOR).reads();
    for (const words of [
      'แบบสำรวจผู้ที่กำลังจะสำเร็จการศึกษา',
      'ปีการศึกษา 2568',
      '30 คน ใน 2 กลุ่ม',
      COORDINATOR,
    ]) {
      expect(reads).toContain(words);
    }
    expect(host.forms()).toEqual([]);
  });

  test('a form is born closed, belongs to who made it, is shared with the editors and has one trigger', () => {
    const host = hostAt(formWorlds().made);
    expect(host.forms()).toHaveLength(2);
    for (const form of host.forms()) {
      expect(form).toMatchObject({ owner: COORDINATOR, published: true, openToAnyone: false });
    }
    const submits = host.triggers.filter(({ event }) => event === 'ON_FORM_SUBMIT');
    expect(submits.map(({ handler }) => handler)).toEqual(['onSurveySubmit', 'onSurveySubmit']);
  });

  test('making again repairs nothing, doubles nothing and says so, also for the second editor', () => {
    const host = hostAt(formWorlds().made);
    for (const who of [COORDINATOR, SECOND_EDITOR]) {
      const dialog = openDialog(host, 'createFollowUpForm', who);
      expect(dialog.reads()).toContain('ไม่สร้างแบบซ้ำ');
      dialog.press('ซ่อมให้ตรงแบบ');
      expect(dialog.reads()).toContain('แบบตรงตามที่ควรเป็นแล้ว');
    }
    expect(host.forms()).toHaveLength(2);
    expect(host.triggers).toHaveLength(2);
  });

  test.each([60, 150, 250, 330])(
    'a run that dies after %d calls is finished by the next one',
    (calls) => {
      const host = hostAt(formWorlds().imported);
      const dialog = openDialog(host, 'createFollowUpForm', COORDINATOR);
      host.fault({ kind: 'die', afterCalls: calls });
      expect(() => dialog.press('สร้างแบบ')).toThrow('died');
      const half = host.forms().filter(({ published }) => published);
      expect(half).toEqual([]);
      openDialog(host, 'createFollowUpForm', COORDINATOR).press('ซ่อมให้ตรงแบบ');
      expect(host.forms()).toHaveLength(1);
      host.openForm(formOf(host, 'F').id, COORDINATOR);
      expect(openDialog(host, 'checkForms', COORDINATOR).reads()).toContain('พร้อมใช้');
      expect(host.triggers).toHaveLength(1);
    },
  );

  test.each([
    ['form-born', 'published'],
    ['create-published', 'unknown'],
    ['form-publishing', 'refused'],
    ['form-publishing', 'missing'],
    ['publish-opens', 'yes'],
    ['require-login', 'on'],
    ['require-login', 'gone'],
    ['closed-message', 'refused'],
  ])('works too when Google does otherwise: %s = %s', (doubt, variant) => {
    const host = hostAt(formWorlds().imported, { doubts: { [doubt]: variant } });
    makeBoth(host);
    for (const { id } of host.forms()) host.openForm(id, COORDINATOR);
    const reads = openDialog(host, 'checkForms', COORDINATOR).reads();
    expect(reads).not.toContain('✗');
    expect(reads.split('พร้อมใช้')).toHaveLength(3);
    expect(reads).not.toContain('ซ่อมให้ตรงแบบ:');
  });

  test('a form that insists on an account is made, and no link is given out', () => {
    const host = hostAt(formWorlds().imported, { doubts: { 'require-login': 'stuck' } });
    makeBoth(host);
    for (const { id } of host.forms()) host.openForm(id, COORDINATOR);
    const check = openDialog(host, 'checkForms', COORDINATOR).reads();
    expect(check).toContain('ผู้ตอบถูกขอให้ลงชื่อเข้าใช้');
    expect(check).not.toMatch(LINK_OUT);
  });

  test('in a slow hour a form is still made within six minutes', () => {
    const host = hostAt(formWorlds().imported, {
      latency: 'high',
      doubts: { 'form-call-speed': 'slow' },
    });
    openDialog(host, 'createFollowUpForm', COORDINATOR).press('สร้างแบบ');
    const run = host.executions[host.executions.length - 1];
    expect(run?.error).toBeNull();
  });
});

describe('before a form is open', () => {
  test('the probe fails, the clicks that open it are shown, and no link or QR code is', () => {
    const host = hostAt(formWorlds().made);
    const check = openDialog(host, 'checkForms', COORDINATOR);
    for (const words of ['ผู้ตอบถูกขอให้ลงชื่อเข้าใช้', '4) ที่ มุมมองผู้ตอบ', '/edit', 'ตรวจอีกครั้ง']) {
      expect(check.reads()).toContain(words);
    }
    expect(check.reads()).not.toMatch(LINK_OUT);
    const links = openDialog(host, 'showLinks', COORDINATOR);
    expect(links.reads()).toContain('ยังไม่เปิดให้ทุกคนที่มีลิงก์');
    expect(links.reads()).not.toMatch(LINK_OUT);
    host.advanceTo(IN_FIRST_WAVE);
    const advisor = openDialog(host, 'showAdvisorTexts', COORDINATOR);
    expect(advisor.reads()).toContain('ยังไม่เปิดให้ทุกคนที่มีลิงก์ตอบ');
    expect(advisor.reads()).not.toMatch(LINK_OUT);
  });

  test('check again after the clicks: the one that is open is handed out, the other is not', () => {
    const host = hostAt(formWorlds().made);
    const check = openDialog(host, 'checkForms', COORDINATOR);
    host.openForm(formOf(host, 'P').id, COORDINATOR);
    check.press('ตรวจอีกครั้ง');
    expect(check.reads()).toContain('พร้อมใช้');
    expect(check.reads()).toContain('ผู้ตอบถูกขอให้ลงชื่อเข้าใช้');
    const links = openDialog(host, 'showLinks', COORDINATOR);
    const [form] = blocksOf(links.screen, 'field');
    expect(form?.options?.map(({ value }) => value)).toEqual(['P']);
    expect(links.reads()).toContain('แบบติดตามหลังสำเร็จการศึกษา: ยังไม่เปิด');
  });

  test('closed again later, it is handed out no more', () => {
    const host = hostAt(formWorlds().opened);
    host.closeForm(formOf(host, 'F').id, COORDINATOR);
    expect(openDialog(host, 'showAdvisorTexts', COORDINATOR).reads()).not.toMatch(LINK_OUT);
    const links = openDialog(host, 'showLinks', COORDINATOR);
    expect(links.screen.blocks.find((block) => block.kind === 'field')).toMatchObject({
      value: 'P',
    });
  });

  test('no form, no wave: what to do instead', () => {
    const host = hostAt(formWorlds().imported);
    expect(openDialog(host, 'checkForms', COORDINATOR).reads()).toContain('ยังไม่มีแบบสอบถาม');
    expect(openDialog(host, 'showLinks', COORDINATOR).reads()).toContain('ยังไม่ได้สร้าง');
    expect(openDialog(host, 'showAdvisorTexts', COORDINATOR).reads()).toContain('ยังไม่ได้สร้าง');
    makeBoth(host);
    host.openForm(formOf(host, 'F').id, COORDINATOR);
    const early = openDialog(host, 'showAdvisorTexts', COORDINATOR).reads();
    expect(early).toContain('ยังไม่อยู่ในรอบติดต่อใด');
    expect(early).not.toMatch(LINK_OUT);
  });
});

/** A question of the form as somebody in the Forms editor changes it. */
function editByHand(
  host: LocalHost,
  title: string,
  change: (item: { title: string }) => void,
): void {
  const file = host.machine.world.files[formOf(host, 'F').id];
  const items = (file?.body as unknown as { items: { title: string }[] }).items;
  const item = items.find((one) => one.title === title);
  if (!item) throw new Error(`no question ${title}`);
  change(item);
}

describe('a form that was changed by hand', () => {
  test('is explained in Thai, repaired on demand, and a second repair finds nothing', () => {
    const host = hostAt(formWorlds().opened);
    editByHand(host, 'ชื่อสถานที่ทำงานหรือกิจการ', (item) => {
      item.title = 'ที่ทำงาน';
    });
    const check = openDialog(host, 'checkForms', COORDINATOR);
    expect(check.reads()).toContain('ถูกแก้ข้อความเป็น “ที่ทำงาน”');
    check.press('ซ่อมให้ตรงแบบ: แบบติดตามหลังสำเร็จการศึกษา');
    expect(check.reads()).toContain('ซ่อมแล้ว ดังนี้');
    expect(openDialog(host, 'checkForms', COORDINATOR).reads()).not.toContain('ซ่อมให้ตรงแบบ:');
  });

  test('an account that may not open it is told whose it is, and may still look at the other', () => {
    const host = hostAt(formWorlds().opened);
    host.addUser('new@college.example');
    host.share('new@college.example', 'editor');
    const check = openDialog(host, 'checkForms', 'new@college.example').reads();
    expect(check).toContain(`เจ้าของคือ ${COORDINATOR}`);
    const refused = openDialog(host, 'createFollowUpForm', 'new@college.example');
    refused.press('ซ่อมให้ตรงแบบ');
    expect(refused.reads()).toContain(`เจ้าของคือ ${COORDINATOR}`);
    expect(host.forms()).toHaveLength(2);
  });

  test('a deleted form is looked for in the bin, or replaced; collected answers keep their meaning', () => {
    const host = hostAt(formWorlds().opened);
    const [row] = rowsOf(host, TABS.roster);
    const said = { firstName: row?.firstName ?? '', code: row?.code ?? '' };
    const lost = formOf(host, 'F').id;
    say({ host, formId: lost }, said);
    host.run('refreshAll', { as: COORDINATOR });
    host.deleteForm(lost, COORDINATOR);
    const check = openDialog(host, 'checkForms', COORDINATOR);
    expect(check.reads()).toContain('ถังขยะ');
    check.press('สร้างใหม่แทนแบบที่ลบ: แบบติดตามหลังสำเร็จการศึกษา');
    expect(check.reads()).toContain('ต้องส่งใหม่');
    check.press('กู้คืนไม่ได้ สร้างแบบใหม่แทน');
    expect(formOf(host, 'F').id).not.toBe(lost);
    expect(formOf(host, 'F').openToAnyone).toBe(false);
    host.run('refreshAll', { as: COORDINATOR });
    expect(
      rowsOf(host, TABS.register).filter(({ answeredThisWave }) => answeredThisWave === 'ตอบแล้ว'),
    ).toHaveLength(1);
  });

  test('a form that is there is not replaced', () => {
    const host = hostAt(formWorlds().opened);
    const known = host.forms();
    host.callServer('ui', [{ action: 'form.replace.go', values: { kind: 'F' } }], COORDINATOR);
    expect(host.forms()).toEqual(known);
  });
});

test('help names the version, the year, updating, consent and handing over', () => {
  const host = hostAt(formWorlds().imported);
  const reads = openDialog(host, 'showHelp', SECOND_EDITOR).reads();
  for (const words of [
    'รุ่นโปรแกรม',
    '8)',
    'appsscript.json',
    'ไม่ใช่ระบบของ สอศ.',
    'ขั้นสูง',
    'ส่งมอบงาน',
  ]) {
    expect(reads).toContain(words);
  }
});
