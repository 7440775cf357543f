// The list of accounts in the head of the page.
import type { SummaryView } from '../protocol.ts';
import { el, selectById } from './dom.ts';

export function showAccounts(summary: SummaryView): void {
  const select = selectById('account');
  const options = summary.accounts.map((account) =>
    el('option', { value: account.email }, account.name),
  );
  select.replaceChildren(...options);
  select.value = summary.account.email;
}
