import { launch } from '/work/main/tests/browser/support/launch.ts';
import { TINY_CODE, TINY_MANIFEST } from '/work/main/tests/browser/support/tiny-bundle.ts';
import { screenshot } from '/work/main/tests/browser/support/screenshot.ts';
import { cell, chooseMenu, openPanel, typeInto } from '/work/main/tests/browser/support/grid.ts';
const stage = await launch({ code: TINY_CODE, manifest: TINY_MANIFEST });
const page = await stage.open();
await chooseMenu(page, 'ทดลอง', 'ตกแต่ง');
await page.waitForTimeout(1500);
await chooseMenu(page, 'ทดลอง', 'วาดแผนภูมิ');
await page.waitForTimeout(1000);
await cell(page, 7, 2).dblclick();
await page.waitForTimeout(300);
await page.keyboard.press('Escape');
await page.mouse.move(300, 300);
await page.mouse.wheel(0, 900);
await page.waitForTimeout(600);
await page.locator('#grid td[data-x="1"]').nth(40).click({ button: 'right' });
await page.waitForTimeout(300);
await openPanel(page, 'นาฬิกา');
await page.waitForTimeout(300);
await page.locator('#grid td[data-x="1"]').nth(40).click({ button: 'right' });
await page.waitForTimeout(300);
await screenshot(page, 'look-1');
await page.keyboard.press('Escape');
await page.locator('#tabs [role=tab]').first().click();
await chooseMenu(page, 'ทดลอง', 'สร้างแบบ');
await page.waitForTimeout(1500);
await openPanel(page, 'แบบสอบถาม');
await screenshot(page, 'look-2');
await page.getByRole('button', { name: 'เปิดให้ทุกคนที่มีลิงก์ตอบ' }).click();
await page.waitForTimeout(600);
await page.getByRole('spinbutton').fill('5');
await page.getByRole('button', { name: 'ตอบแบบนี้' }).click();
await page.waitForTimeout(1500);
await screenshot(page, 'look-3');
const [popup] = await Promise.all([
  page.context().waitForEvent('page'),
  page.getByRole('link', { name: 'เปิดแบบสอบถาม' }).click(),
]);
await popup.setViewportSize({ width: 390, height: 800 });
await popup.waitForLoadState();
await popup.waitForTimeout(500);
await popup.screenshot({ path: 'build/screenshots/look-form.png' });
console.log(popup.url());
const [p2] = await Promise.all([
  page.context().waitForEvent('page'),
  page.frameLocator('#sidebar iframe').getByRole('link').click(),
]);
await p2.waitForLoadState();
console.log(p2.url());
await openPanel(page, 'นาฬิกา');
await page.getByRole('button', { name: '+7 วัน' }).click();
await page.waitForTimeout(1500);
await openPanel(page, 'กล่องจดหมายออก');
await page.locator('#panel summary').first().click();
await page.waitForTimeout(300);
await screenshot(page, 'look-4');
await openPanel(page, 'ตัวตั้งเวลา');
await page.waitForTimeout(300);
await screenshot(page, 'look-5');
console.log(stage.complaints);
await stage.close();
