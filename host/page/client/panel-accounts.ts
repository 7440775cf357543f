// Panel: who may open the file, and one more person to try it with.
import type { SummaryView } from '../protocol.ts';
import type { Account } from '../views.ts';
import { button, el } from './dom.ts';
import type { PanelActions } from './panel.ts';

const ROLES: Readonly<Record<Account['role'], string>> = {
  owner: 'เจ้าของไฟล์',
  editor: 'แก้ไขได้',
  viewer: 'ดูอย่างเดียว',
};

function accountEntry(account: Account, summary: SummaryView, actions: PanelActions): HTMLElement {
  const here = account.email === summary.account.email;
  return el(
    'div',
    { class: 'entry' },
    el('strong', {}, account.name),
    el('span', { class: 'small' }, `${account.email} · ${ROLES[account.role]}`),
    here
      ? el('span', { class: 'good' }, 'ใช้อยู่ในหน้าต่างนี้')
      : button('ใช้บัญชีนี้ในหน้าต่างนี้', () => actions.switchTo(account.email)),
  );
}

function newAccount(actions: PanelActions): HTMLElement {
  const email = el('input', {
    type: 'email',
    placeholder: 'ชื่อ@college.example',
    'aria-label': 'อีเมล',
  });
  const role = el(
    'select',
    { 'aria-label': 'สิทธิ์' },
    el('option', { value: 'editor' }, ROLES.editor),
    el('option', { value: 'viewer' }, ROLES.viewer),
  );
  const add = button('เพิ่มบัญชี', () => {
    if (!email.value.includes('@')) return;
    const account = {
      email: email.value,
      name: email.value,
      role: role.value as 'editor' | 'viewer',
    };
    actions.send({ kind: 'addAccount', account });
  });
  return el('div', { class: 'row' }, email, role, add);
}

export function accountsPanel(summary: SummaryView, actions: PanelActions): HTMLElement {
  return el(
    'div',
    {},
    el('p', { class: 'hint' }, 'เปิดหน้านี้อีกหน้าต่างหนึ่งแล้วเลือกบัญชีอื่น จะเท่ากับสองคนทำงานพร้อมกัน'),
    ...summary.accounts.map((account) => accountEntry(account, summary, actions)),
    newAccount(actions),
  );
}
