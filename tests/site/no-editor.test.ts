/** The editor of `npm run dev` is not part of any built site: neither its pages, nor its script, nor its words. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { SITES } from './sites.ts';

it.each(SITES)('$name has no editor', ({ dist }) => {
  const files = readdirSync(dist, { recursive: true, encoding: 'utf8' }).map((path) => path.replaceAll('\\', '/'));
  expect(files.filter((path) => /(?:^|\/)edit(?:\/|\.|$)/.test(path))).toEqual([]);
  const texts = files.filter((path) => /\.(?:html|js|css)$/.test(path));
  expect(texts.length).toBeGreaterThan(50);
  const words = /data-unsaved|browser\/editor|href="[^"]*\/edit\//;
  expect(texts.filter((path) => words.test(readFileSync(join(dist, path), 'utf8')))).toEqual([]);
});
