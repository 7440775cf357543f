// Forms made, repaired, opened and read through the rim, on the local Apps Script.

import { describe, expect, test } from '@jest/globals';
import { FORM_DOUBTS } from '../../host/forms/doubts.ts';
import { parseAnswer } from '../../src/domain/answers/parse-answer.ts';
import { buildQuestionnaire } from '../../src/domain/survey/build-questionnaire.ts';
import { diffForm } from '../../src/domain/survey/diff-form.ts';
import { explainForm } from '../../src/domain/survey/explain-form.ts';
import { planForm } from '../../src/domain/survey/form-plan.ts';
import { extendItemKeys, type HeldForm, type ItemIds } from '../../src/domain/survey/held-form.ts';
import { groupLink, linkPresets, personalLink, proxyLink } from '../../src/domain/survey/links.ts';
import { sampleContext } from '../domain/survey/sample-context.ts';
import { OWNER, rimWorld, STAFF, type RimWorld } from './forms-rim.ts';

const forms = {
  P: buildQuestionnaire('P', sampleContext()),
  F: buildQuestionnaire('F', sampleContext()),
} as const;
const plans = { P: planForm(forms.P), F: planForm(forms.F) } as const;

function held({ rim }: Pick<RimWorld, 'rim'>, id: string): HeldForm {
  const read = rim.read(id);
  if ('closedTo' in read) throw new Error(read.closedTo);
  return read;
}

interface Made extends RimWorld {
  readonly id: string;
  readonly ids: ItemIds;
}

function makeForm(kind: 'P' | 'F', options: Parameters<typeof rimWorld>[0] = {}): Made {
  const world = rimWorld(options);
  const id = world.rim.create(plans[kind].fileName);
  const ops = diffForm(plans[kind], held(world, id), {});
  return { ...world, id, ids: world.rim.apply(id, ops, {}) };
}

function openForm(kind: 'P' | 'F', options: Parameters<typeof rimWorld>[0] = {}): Made {
  const made = makeForm(kind, options);
  made.rim.publish(made.id);
  made.host.openForm(made.id, OWNER);
  return made;
}

describe('making', () => {
  test.each(['P', 'F'] as const)('%s: afterwards the form holds what was planned', (kind) => {
    const made = makeForm(kind);
    expect(explainForm(plans[kind], held(made, made.id), made.ids)).toEqual([]);
    expect(diffForm(plans[kind], held(made, made.id), made.ids)).toEqual([]);
  });

  test('nobody can answer while it is being made, whatever Google thinks of new forms', () => {
    for (const born of ['unpublished', 'published']) {
      const { rim, id } = makeForm('F', { doubts: { 'form-born': born } });
      expect(rim.state(id)).toMatchObject({ published: false, accepting: false, responderUrl: '' });
    }
  });

  test.each(['unknown', 'known'])('the same where create takes a title only: %s', (create) => {
    for (const born of ['unpublished', 'published']) {
      const doubts = { 'create-published': create, 'form-born': born };
      const { rim, id } = makeForm('F', { doubts });
      expect(rim.state(id)).toMatchObject({ published: false, accepting: false });
    }
  });

  test.each(
    ['refused', 'missing'].flatMap((state) =>
      ['known', 'unknown'].map((create) => [state, create]),
    ),
  )(
    'without a publish state (%s, create %s) it takes no answers until the end',
    (state, create) => {
      const doubts = { 'form-publishing': state, 'create-published': create };
      const { rim, id } = makeForm('F', { doubts });
      expect(rim.state(id)).toMatchObject({ accepting: false });
      rim.publish(id);
      expect(rim.state(id)).toMatchObject({ published: true, accepting: true });
    },
  );

  test('the slowest Google leaves time to spare', () => {
    const { host } = makeForm('F', {
      latency: 'high',
      doubts: { 'form-call-speed': 'slow' },
    });
    const slowest = Math.max(...host.executions.map(({ modelledMs }) => modelledMs));
    expect(slowest).toBeLessThan(4.5 * 60_000);
  });

  test('made again, nothing is doubled', () => {
    const made = makeForm('F');
    const { rim, id, ids } = made;
    const before = held(made, id).items.map((item) => item.id);
    const after = rim.apply(id, diffForm(plans.F, held(made, id), ids), ids);
    expect(held(made, id).items.map((item) => item.id)).toEqual(before);
    expect(after).toEqual(ids);
  });

  test('cut short in the middle, the next run finishes the same form', () => {
    const { rim, host, ...rest } = rimWorld();
    const id = rim.create('แบบ');
    const ops = diffForm(plans.F, held({ rim }, id), {});
    host.fault({ kind: 'die', afterCalls: 120 });
    expect(() => rim.apply(id, ops, {})).toThrow();
    const half = held({ rim }, id);
    expect(half.items.length).toBeGreaterThan(5);
    const ids = rim.apply(id, diffForm(plans.F, half, {}), {});
    const whole = held({ ...rest, rim }, id);
    expect(diffForm(plans.F, whole, ids)).toEqual([]);
    expect(whole.items).toHaveLength(plans.F.items.length);
  });
});

describe('a changed questionnaire', () => {
  test('is brought over in place and back again', () => {
    const made = makeForm('F');
    const { rim, id } = made;
    const other = planForm(
      buildQuestionnaire(
        'F',
        sampleContext({ askComment: false, askOrdained: true, hasBachelor: true, province: 'ตาก' }),
      ),
    );
    const there = rim.apply(id, diffForm(other, held(made, id), made.ids), made.ids);
    expect(diffForm(other, held(made, id), there)).toEqual([]);
    const back = rim.apply(id, diffForm(plans.F, held(made, id), there), there);
    expect(diffForm(plans.F, held(made, id), back)).toEqual([]);
    const kept = Object.entries(made.ids).filter(([key]) => key !== 'comment');
    expect(back).toMatchObject(Object.fromEntries(kept));
  });

  test('a page that goes takes the ways to it along', () => {
    const made = makeForm('F');
    const { rim, id } = made;
    const shorter = planForm({
      ...forms.F,
      pages: forms.F.pages
        .filter(({ key }) => key !== 'other')
        .map((page) => ({
          ...page,
          questions: page.questions.map((question) =>
            question.key === 'status'
              ? {
                  ...question,
                  choices: (question.choices ?? []).map((choice) =>
                    choice.goTo === 'other' ? { ...choice, goTo: 'everWorked' } : choice,
                  ),
                }
              : question,
          ),
        })),
    });
    const ids = rim.apply(id, diffForm(shorter, held(made, id), made.ids), made.ids);
    expect(diffForm(shorter, held(made, id), ids)).toEqual([]);
  });
});

describe('opening', () => {
  test('published, accepting and open to anyone are three things', () => {
    const { rim, host, id } = makeForm('F');
    rim.publish(id);
    const state = rim.state(id);
    expect(state).toMatchObject({ published: true, accepting: true, title: forms.F.title });
    expect(rim.probeOpen(state?.responderUrl ?? '')).toBe('signIn');
    host.openForm(id, OWNER);
    expect(rim.probeOpen(state?.responderUrl ?? '')).toBe('open');
    host.deleteForm(id, OWNER);
    expect(rim.probeOpen(state?.responderUrl ?? '')).toBe('unreachable');
  });

  test('publishing twice changes nothing', () => {
    const { rim, host, id } = openForm('F');
    const before = JSON.stringify(host.forms());
    rim.publish(id);
    expect(JSON.stringify(host.forms())).toBe(before);
  });

  test('one submit trigger, however often it is attached', () => {
    const { rim, host, id } = makeForm('F');
    expect(rim.hasTrigger(id)).toBe(false);
    rim.attachTrigger(id);
    rim.attachTrigger(id);
    expect(rim.hasTrigger(id)).toBe(true);
    expect(host.triggers.filter(({ handler }) => handler === 'onSurveySubmit')).toHaveLength(1);
  });

  test('a form of somebody else: refusals are values, and editors may be added', () => {
    const { rim, rimOf, id } = makeForm('F');
    const staff = rimOf(STAFF);
    expect(staff.read(id)).toMatchObject({ closedTo: expect.stringContaining('permission') });
    expect([staff.state(id), staff.responses(id)]).toEqual([null, null]);
    rim.addEditors(id, [OWNER, STAFF, '']);
    rim.addEditors(id, [STAFF]);
    expect(staff.read(id)).toHaveProperty('items');
    expect(staff.responses(id)).toEqual([]);
  });
});

/** Of each doubt about forms every variant but the likely one; a form that insists on an account opens to nobody. */
const otherwise = FORM_DOUBTS.filter(({ id }) => id !== 'month-day' && id !== 'submit-events')
  .flatMap(({ id, variants }) => variants.slice(1).map((variant) => ({ [id]: variant })))
  .filter((doubts) => doubts['require-login'] !== 'stuck');

describe('asking and reading', () => {
  const answerOf = (made: Made, kind: 'P' | 'F') => {
    const [response] = made.rim.responses(made.id) ?? [];
    if (response === undefined) throw new Error('no response');
    const { responseId, submitted, items } = response;
    return parseAnswer({
      ...{ responseId, submitted, payload: { items }, hash: 'h', cohort: '2568' },
      itemKeys: extendItemKeys({}, made.ids),
      questionnaire: forms[kind],
    });
  };

  const work = {
    ชื่อจริงของผู้สำเร็จการศึกษา: 'กานดา',
    ขณะนี้ท่านทำอะไรเป็นหลัก: 'ทำงานหรือมีอาชีพ (ลูกจ้าง ราชการ กิจการส่วนตัว ค้าขาย เกษตร ช่วยกิจการที่บ้าน)',
    ลักษณะงาน: 'บริษัท ห้าง ร้าน โรงงาน หรือองค์กรเอกชน',
    ชื่อสถานที่ทำงานหรือกิจการ: '=1+1',
    ตำแหน่งหรืองานที่ทำ: '😀 ช่าง',
    จังหวัดที่ทำงาน: 'ลำปาง',
    เริ่มมีงานทำครั้งแรกหลังเรียนจบเมื่อใด: 'พฤษภาคม 2569',
    'ระหว่างเรียน ท่านเคยอยู่ที่ทำงานนี้หรือไม่': 'ไม่เคย',
    รายได้เฉลี่ยต่อเดือน: '12,001 - 15,000 บาท',
    งานนี้ตรงกับสาขาที่เรียนหรือไม่: 'ตรง',
    ขณะนี้เรียนต่อด้วยหรือไม่: 'ไม่ได้เรียน',
    หมายเลขโทรศัพท์ใหม่ของผู้สำเร็จการศึกษา: '๐๘๑๒๓๔๕๖๗๘',
  };

  const worked = {
    firstName: 'กานดา',
    status: 'WORK',
    workKind: 'PRIVATE',
    workplace: '=1+1',
    position: '😀 ช่าง',
    workProvince: 'ลำปาง',
    firstWorkMonth: '2026-05',
    workBefore: 'NO',
    income: 'B3',
    workMatch: 'Y',
    alsoStudy: 'NO',
    phone: '0812345678',
  };

  const spellings = [
    {},
    { 'prefill-encoding': 'percent' },
    { 'entry-number': 'item-id' },
    { 'response-checks': 'taken' },
  ];

  test.each(spellings)('personal link %j', (doubts) => {
    const made = openForm('F', { doubts });
    const links = made.rim.links(made.id, made.ids, linkPresets(forms.F));
    made.host.answer(made.id, work, personalLink(links.personal, 'K7M2PQ9X'));
    const answer = answerOf(made, 'F');
    expect(answer.values).toEqual({ ...worked, code: 'K7M2PQ9X', entry: 'PERSONAL' });
    expect(answer.evidence).toEqual({ source: 'self', channel: 'form', recordedBy: '' });
  });

  test.each(spellings)('class link %j', (doubts) => {
    const made = openForm('F', { doubts });
    const links = made.rim.links(made.id, made.ids, linkPresets(forms.F));
    const field = 'ปวส. การบัญชี (การบัญชีดิจิทัล)';
    made.host.answer(
      made.id,
      { ...work, นามสกุล: 'ใจดี', 'รหัสนักเรียน นักศึกษา': '๖๖๒๐๑๐๑๐๐๒๕' },
      groupLink(links.group, field, forms.F),
    );
    expect(answerOf(made, 'F').values).toEqual({
      ...worked,
      entry: 'GROUP',
      lastName: 'ใจดี',
      studentId: '66201010025',
      levelField: field,
    });
  });

  test.each(spellings)('advisor for a graduate %j', (doubts) => {
    const made = openForm('F', { doubts });
    const links = made.rim.links(made.id, made.ids, linkPresets(forms.F));
    made.host.answer(
      made.id,
      {
        ...work,
        ชื่อของท่าน: 'ครูสมศรี',
        ท่านทราบข้อมูลนี้จาก: 'พูดคุยกับผู้สำเร็จการศึกษาโดยตรง (พบตัว โทรศัพท์ หรือ LINE)',
      },
      proxyLink(links.proxy, { code: 'K7M2PQ9X', role: 'ADVISOR' }, forms.F),
    );
    const answer = answerOf(made, 'F');
    expect(answer.values).toMatchObject({ ...worked, code: 'K7M2PQ9X', informantRole: 'ADVISOR' });
    expect(answer.evidence).toEqual({
      source: 'self',
      channel: 'phone',
      recordedBy: 'ครูสมศรี',
    });
  });

  test.each(otherwise)(
    'made, asked, read and repaired when Google does otherwise: %j',
    (doubts) => {
      const made = openForm('F', { doubts });
      expect(explainForm(plans.F, held(made, made.id), made.ids)).toEqual([]);
      const links = made.rim.links(made.id, made.ids, linkPresets(forms.F));
      made.host.answer(made.id, work, personalLink(links.personal, 'K7M2PQ9X'));
      expect(answerOf(made, 'F').values).toMatchObject({ ...worked, code: 'K7M2PQ9X' });
      const since = new Date(made.host.now()).toISOString();
      made.host.advance({ minutes: 1 });
      made.host.answer(made.id, work, personalLink(links.personal, 'K7M2PQ9Y'));
      expect(made.rim.responses(made.id, { since })).toHaveLength(1);
      const ids = made.rim.apply(
        made.id,
        diffForm(plans.F, held(made, made.id), made.ids),
        made.ids,
      );
      expect(ids).toEqual(made.ids);
    },
  );

  test('before graduation, from the class link', () => {
    const made = openForm('P');
    const links = made.rim.links(made.id, made.ids, linkPresets(forms.P));
    made.host.answer(
      made.id,
      {
        ชื่อจริงของผู้เรียน: 'กานดา',
        นามสกุล: 'ใจดี',
        'รหัสนักเรียน นักศึกษา': '66201010025',
        หมายเลขโทรศัพท์ของผู้เรียน: '0812345678',
        ช่องทางที่สะดวกที่สุด: 'LINE',
        'หลังเรียนจบ ท่านตั้งใจจะทำอะไรเป็นหลัก': 'ยังไม่ตัดสินใจ',
      },
      groupLink(links.group, 'ปวช. ช่างยนต์', forms.P),
    );
    expect(answerOf(made, 'P').values).toEqual({
      firstName: 'กานดา',
      entry: 'GROUP',
      lastName: 'ใจดี',
      studentId: '66201010025',
      levelField: 'ปวช. ช่างยนต์',
      phone: '0812345678',
      bestChannel: 'LINE',
      intention: 'UNDECIDED',
    });
  });

  test('responses since a moment', () => {
    const made = openForm('F');
    const links = made.rim.links(made.id, made.ids, linkPresets(forms.F));
    made.host.answer(made.id, work, personalLink(links.personal, 'K7M2PQ9X'));
    made.host.advance({ minutes: 10 });
    const since = new Date(made.host.now()).toISOString();
    made.host.answer(made.id, work, personalLink(links.personal, 'K7M2PQ9Y'));
    expect(made.rim.responses(made.id)).toHaveLength(2);
    expect(made.rim.responses(made.id, { since })).toHaveLength(1);
  });
});
