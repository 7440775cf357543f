// Items that ask nothing: page breaks and section headers.
import { fail } from '../engine/gas-error.ts';
import type { Imitates } from '../engine/served.ts';
import { INVALID_UPDATE } from './form-access.ts';
import { ItemBase } from './item-base.ts';
import { gotoOf, navigationType } from './navigation.ts';
import type { Navigation } from './navigation.ts';

export class SectionHeaderItem
  extends ItemBase
  implements Imitates<GoogleAppsScript.Forms.SectionHeaderItem>
{
  readonly gasClass = 'Forms.SectionHeaderItem';
}

export class PageBreakItem
  extends ItemBase
  implements Imitates<GoogleAppsScript.Forms.PageBreakItem>
{
  readonly gasClass = 'Forms.PageBreakItem';

  /** Null unless the break sends people to a page. */
  getGoToPage(): PageBreakItem | null {
    const { goto } = this.data;
    return typeof goto === 'number' ? new PageBreakItem(this.rt, this.place.withItem(goto)) : null;
  }

  getPageNavigationType(): Navigation {
    return navigationType(this.data.goto);
  }

  /** Rules what follows the page before this break. */
  setGoToPage(target: unknown): this {
    const goto = gotoOf(target);
    const known = this.place.form.items.some((item) => item.id === goto);
    if (typeof goto === 'number' && !known) fail(INVALID_UPDATE);
    this.data.goto = goto;
    return this;
  }
}
