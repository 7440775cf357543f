// What a test does inside a dialog or the sidebar of the script.
import type { Frame, Page } from 'playwright-core';

export const DIALOG = '.script-dialog iframe';
export const SIDEBAR = '#sidebar iframe';

/** What became of one call of google.script.run. */
export type Fate =
  | { readonly success: unknown; readonly user: unknown }
  | {
      readonly failure: { readonly name: string; readonly message: string };
      readonly user: unknown;
    }
  | { readonly thrown: { readonly name: string; readonly message: string } };

export async function scriptFrame(page: Page, place: string): Promise<Frame> {
  const element = await page.locator(place).elementHandle();
  const frame = await element.contentFrame();
  if (!frame) throw new Error(`no frame at ${place}`);
  await frame.locator('body *').first().waitFor();
  return frame;
}

/** Calls a function of the script; the arguments are an expression, as not all of them survive JSON. */
export function callScript(frame: Frame, name: string, args = ''): Promise<Fate> {
  return frame.evaluate<Fate>(`new Promise((done) => {
    const told = ({ name, message }) => ({ name, message });
    try {
      google.script.run
        .withSuccessHandler((success, user) => done({ success, user }))
        .withFailureHandler((error, user) => done({ failure: told(error), user }))
        .withUserObject({ mark: 'ของผู้เรียก' })
        [${JSON.stringify(name)}](${args});
    } catch (error) { done({ thrown: told(error) }); }
  })`);
}
