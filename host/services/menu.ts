// Menu: collects items and puts itself into the menu bar of the open sheet.
import { fail } from '../engine/gas-error.ts';
import type { MenuItem } from '../host-api.ts';
import type { Runtime } from '../engine/runtime.ts';
import { Served, type Imitates } from '../engine/served.ts';

export class MenuImpl extends Served implements Imitates<GoogleAppsScript.Base.Menu> {
  readonly gasClass = 'Base.Menu';
  readonly #caption: string;
  readonly #items: MenuItem[] = [];

  constructor(rt: Runtime, caption: string) {
    super(rt);
    this.#caption = caption;
  }

  addItem(caption: string, functionName: string): this {
    if (caption === '') fail('Invalid argument: caption');
    this.#items.push({ kind: 'item', caption, functionName });
    return this;
  }

  addSeparator(): this {
    this.#items.push({ kind: 'separator' });
    return this;
  }

  addSubMenu(menu: MenuImpl): this {
    this.#items.push(menu.asItem());
    return this;
  }

  /** A menu of the same name replaces the earlier one. */
  addToUi(): void {
    const { menus } = this.rt.record;
    const at = menus.findIndex((menu) => menu.kind === 'menu' && menu.caption === this.#caption);
    if (at >= 0) menus[at] = this.asItem();
    else menus.push(this.asItem());
  }

  asItem(): MenuItem {
    return { kind: 'menu', caption: this.#caption, items: [...this.#items] };
  }
}
