// Contract of MailApp. No row that runs at Google may send a message.
import type { ContractRow } from '../contract-row.ts';
import { rowsOfSpecimens, type Specimen } from '../specimen.ts';

const REF = 'developers.google.com/apps-script/reference/mail/mail-app';
const QUOTAS = 'developers.google.com/apps-script/guides/services/quotas';
const LOG = 'github.com/amindeed/Gmail-AutoResponder README: its log of failed runs';
/** Google refuses it; nobody shall depend on that. */
const COULD_SEND = 'would send a mail if it were taken';
const WOULD_SEND = 'would send a mail';
const MAIL =
  "{ to: 'somchai@example.com', subject: 'เรื่อง', body: 'ข้อความ', htmlBody: '<p>ข้อความ</p>', name: 'วิทยาลัย', replyTo: 'office@example.com' }";
const NO_ADDRESS = "{ to: 'ครู <>', subject: 's', body: 'b' }";

const specimens: readonly Specimen[] = [
  {
    about: 'Mail.MailApp.getRemainingDailyQuota',
    on: 'MailApp',
    read: 'it >= 0 && it === Math.floor(it)',
    gives: true,
    provenance: 'documented',
    source: `${REF}#getRemainingDailyQuota()`,
  },
  {
    about: 'Mail.MailApp.sendEmail',
    on: 'MailApp',
    args: [MAIL],
    read: 'it === null || it === undefined',
    gives: true,
    noEffectRow: 'what is left of the quota is a doubt, in a row of its own',
    hostOnly: WOULD_SEND,
    provenance: 'documented',
    source: `${REF}#sendEmail(Object)`,
  },
];

const quota: readonly ContractRow[] = [
  {
    about: 'Mail.MailApp.getRemainingDailyQuota',
    aspect: 'edge',
    fact: 'asking costs nothing',
    call: 'return MailApp.getRemainingDailyQuota() - MailApp.getRemainingDailyQuota();',
    expected: 0,
    provenance: 'documented',
    source: `${REF}#getRemainingDailyQuota()`,
  },
  {
    about: 'Mail.MailApp.sendEmail',
    aspect: 'effect',
    fact: 'what is left counts recipients, to and cc and bcc; whether it falls at once',
    call: `var left = MailApp.getRemainingDailyQuota();
      MailApp.sendEmail({ to: 'a@example.com, b@example.com', cc: 'c@example.com', bcc: 'd@example.com', subject: 's', body: 'b' });
      return left - MailApp.getRemainingDailyQuota();`,
    provenance: 'unknown',
    source: `${REF}#getRemainingDailyQuota(): "valid for the current execution"; ${QUOTAS}`,
    doubt: 'mail-quota-falls',
    variants: { falls: 4, stands: 0 },
    hostOnly: WOULD_SEND,
  },
  {
    about: 'Mail.MailApp.sendEmail',
    aspect: 'arguments',
    fact: 'more than the day allows is refused',
    call: `for (var i = 0; i < 40; i++) {
        var to = []; for (var j = 0; j < 50; j++) to.push('a' + j + '@example.com');
        MailApp.sendEmail(to.join(','), 's', 'b');
      }`,
    error: 'Service invoked too many times for one day: email.',
    provenance: 'seen',
    source:
      'github.com/dwyl/learn-to-send-email-via-google-script-html-no-server issue 376; googleworkspace/solutions issue 193',
    hostOnly: WOULD_SEND,
  },
];

const refused: readonly ContractRow[] = [
  {
    about: 'Mail.MailApp.sendEmail',
    aspect: 'arguments',
    fact: 'nothing at all is no message',
    call: "MailApp.sendEmail(); return 'taken';",
    errorStarts: "The parameters () don't match the method signature for MailApp.sendEmail",
    provenance: 'seen',
    source: 'github.com/brucemcpherson/gas-fakes: asserted on live runs, with this text',
  },
  {
    about: 'Mail.MailApp.sendEmail',
    aspect: 'arguments',
    fact: 'a message without recipient is refused',
    call: "MailApp.sendEmail({ to: '', subject: 's', body: 'b' });",
    errorStarts: 'Failed to send email: no recipient',
    provenance: 'believed',
    source: 'quoted in public questions',
    doubt: 'error-wording',
    hostOnly: COULD_SEND,
  },
  {
    about: 'Mail.MailApp.sendEmail',
    aspect: 'edge',
    fact: 'a name without address is refused, and the error quotes it',
    call: `MailApp.sendEmail(${NO_ADDRESS});`,
    errorStarts: 'Invalid email: ',
    provenance: 'seen',
    source: LOG,
    hostOnly: COULD_SEND,
  },
  {
    about: 'Mail.MailApp.sendEmail',
    aspect: 'arguments',
    fact: 'more than 50 recipients a message are refused',
    call: `var to = []; for (var i = 0; i < 51; i++) to.push('a' + i + '@example.com'); MailApp.sendEmail(to.join(','), 's', 'b');`,
    errorStarts: 'Limit Exceeded: Email Recipients Per Message',
    provenance: 'believed',
    source: `${QUOTAS}: 50 recipients a message; the sentence is quoted in public questions`,
    doubt: 'error-wording',
    hostOnly: WOULD_SEND,
  },
  {
    about: 'Mail.MailApp.sendEmail',
    aspect: 'arguments',
    fact: 'a body above the limit is refused',
    call: "MailApp.sendEmail('a@example.com', 's', new Array(420000).join('x'));",
    errorStarts: 'Limit Exceeded: Email Body Size',
    provenance: 'seen',
    source: `${LOG}; ${QUOTAS}: 200 KB or 400 KB`,
    hostOnly: WOULD_SEND,
  },
];

export const MAIL_ROWS: readonly ContractRow[] = [
  ...rowsOfSpecimens(specimens),
  ...quota,
  ...refused,
];
