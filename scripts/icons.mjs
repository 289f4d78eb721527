// `node scripts/icons.mjs`: draws the pictures of assets/*.svg as PNG in the sizes that Office asks for.
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { launch } from './browser.mjs';

const folder = fileURLToPath(new URL('../assets/', import.meta.url));
const ribbonSizes = [16, 32, 80];
/** The mark of the add-in stands in more places than the ribbon. */
const markSizes = [16, 20, 24, 32, 40, 48, 64, 80];

const browser = await launch();
try {
  const page = await browser.newPage();
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.svg'))) {
    const { name } = path.parse(file);
    const picture = `data:image/svg+xml;base64,${readFileSync(path.join(folder, file)).toString('base64')}`;
    for (const size of name === 'icon' ? markSizes : ribbonSizes) {
      await page.setViewportSize({ width: size, height: size });
      await page.setContent(
        `<style>body{margin:0}img{display:block}</style><img src="${picture}" width="${size}" height="${size}">`,
      );
      const png = await page.screenshot({ omitBackground: true });
      writeFileSync(path.join(folder, `${name}-${size}.png`), png);
    }
  }
} finally {
  await browser.close();
}
