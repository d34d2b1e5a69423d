/**
 * The manifests of a built site, opened in an image viewer that other sites use. Where Mirador is not installed (`npm
 * ci --legacy-peer-deps` in `tests/viewers`), the test says so and passes.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { reader } from './reader.ts';
import { SMALL } from './sites.ts';
import { PATIENCE } from './watched.ts';

const MIRADOR = fileURLToPath(new URL('../viewers/node_modules/mirador/dist/mirador.min.js', import.meta.url));
const found = existsSync(MIRADOR);
if (!found) console.log('Not tried: how Mirador opens the manifests, because it is not installed in tests/viewers.');

/** The site’s own address. Requests to it are answered as its host would answer them. */
const HOME = 'https://archive.example';
/** Another site, which has nothing but the viewer. */
const VIEWER = 'https://viewer.example/';

interface WithMirador {
  readonly Mirador: { readonly viewer: (settings: unknown) => unknown };
}

const folder = join(SMALL.dist, 'iiif');
const manifests = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('manifest.json'))
  .map((file) => {
    const { id, label } = JSON.parse(readFileSync(join(folder, file), 'utf8')) as {
      id: string;
      label: Record<string, string[]>;
    };
    return { id, label: Object.values(label).flat()[0] ?? '' };
  });

describe.runIf(found)('Mirador, on another site', () => {
  const site = reader(SMALL);

  it.each(manifests)('shows the pictures of $label', async ({ id, label }) => {
    expect(label).not.toBe('');
    const page = await site.browser.newPage();
    page.setDefaultTimeout(PATIENCE);
    const pictures: number[] = [];
    page.on('response', (response) => {
      if (response.request().resourceType() === 'image') pictures.push(response.status());
    });
    await page.route(`${HOME}/**`, async (route) => {
      const path = new URL(route.request().url()).pathname.slice(SMALL.base.length);
      const answer = await fetch(site.address + path);
      const body = Buffer.from(await answer.arrayBuffer());
      await route.fulfill({ status: answer.status, headers: Object.fromEntries(answer.headers), body });
    });
    await page.route(VIEWER, (route) =>
      route.fulfill({
        contentType: 'text/html',
        body: '<!doctype html><div id="viewer" style="position: absolute; inset: 0"></div>',
      }),
    );
    await page.goto(VIEWER);
    await page.addScriptTag({ path: MIRADOR });
    await page.evaluate((manifestId) => {
      (window as unknown as WithMirador).Mirador.viewer({ id: 'viewer', windows: [{ manifestId }] });
    }, id);
    await page.locator('#viewer').getByText(label).first().waitFor();
    await expect.poll(() => pictures).toContain(200);
    expect(pictures.filter((status) => status !== 200)).toEqual([]);
    await page.close();
  });
});
