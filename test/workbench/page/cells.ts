import type { Frame, Page } from 'playwright-core';

/** Enters formulas into the sheet shown, through the add-in. */
export const write = (pane: Frame, address: string, formulas: unknown[][]) =>
  pane.evaluate(
    ([range, cells]) =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().getRange(range).formulas = cells;
        await context.sync();
      }),
    [address, formulas] as const,
  );

/** The values of cells of the sheet shown. */
export const read = (pane: Frame, address: string) =>
  pane.evaluate(
    (range) =>
      Excel.run(async (context) => {
        const cells = context.workbook.worksheets.getActiveWorksheet().getRange(range).load('values');
        await context.sync();
        return cells.values;
      }),
    address,
  );

/** Goes to a cell through the name box, as a person would with the keyboard. */
export async function goTo(page: Page, address: string) {
  const box = page.locator('[data-u-comp="defined-name"] input');
  await box.fill(address);
  await box.press('Enter');
}

/** Types into a cell, key by key, and leaves it with Enter. */
export async function type(page: Page, address: string, text: string) {
  await goTo(page, address);
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
  await settled(page);
}

export const settled = (page: Page) => page.evaluate(() => window.workbench.host.settled());
