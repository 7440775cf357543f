// What a screen reader would stumble over on a page, the inside of a dialog included.
import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';

export async function violationsOn(page: Page): Promise<string[]> {
  const found = await new AxeBuilder({ page }).include(['iframe.script-frame', 'body']).analyze();
  return found.violations.map(({ id, nodes }) => `${id}: ${String(nodes[0]?.html)}`);
}
