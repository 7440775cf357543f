// Contract rows of MailApp. None of them sends a message.
import type { ContractRow } from './contract-row.ts';

const REF = 'developers.google.com/apps-script/reference/mail/mail-app';
const QUOTAS = 'developers.google.com/apps-script/guides/services/quotas';

export const MAIL_ROWS: readonly ContractRow[] = [
  {
    fact: 'the remaining quota is a number of recipients',
    call: 'var left = MailApp.getRemainingDailyQuota(); return [typeof left, left >= 0];',
    expected: ['number', true],
    provenance: 'documented',
    source: `${REF}#getRemainingDailyQuota()`,
  },
  {
    fact: 'a message without recipient is refused',
    call: "MailApp.sendEmail({ to: '', subject: 's', body: 'b' });",
    errorStarts: 'Failed to send email: no recipient',
    provenance: 'believed',
    source: 'quoted in public questions',
  },
  {
    fact: 'an address that is none is refused',
    call: "MailApp.sendEmail('somchai', 's', 'b');",
    errorStarts: 'Invalid email: somchai',
    provenance: 'believed',
    source: 'quoted in public questions',
  },
  {
    fact: 'more than 50 recipients a message are refused',
    call: `var to = []; for (var i = 0; i < 51; i++) to.push('a' + i + '@example.com'); MailApp.sendEmail(to.join(','), 's', 'b');`,
    errorStarts: 'Limit Exceeded: Email Recipients Per Message',
    provenance: 'documented',
    source: `${QUOTAS}: 50 recipients per message`,
  },
  {
    fact: 'a body above the limit is refused',
    call: "MailApp.sendEmail('a@example.com', 's', new Array(420000).join('x'));",
    errorStarts: 'Limit Exceeded: Email Body Size',
    provenance: 'documented',
    source: `${QUOTAS}: 200 KB or 400 KB`,
  },
];
