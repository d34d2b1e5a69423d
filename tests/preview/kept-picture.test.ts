import { mkdtempSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { keptPictures } from '../../src/site/kept-picture.ts';

const folder = mkdtempSync(join(tmpdir(), 'pictures '));
afterAll(() => rmSync(folder, { recursive: true }));

const square = (colour: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><rect width="9" height="9" fill="${colour}"/></svg>`;

it('an image is drawn once, and afterwards read from its file', async () => {
  const red = await keptPictures(folder)(square('red'));
  expect(Buffer.from(red).subarray(1, 4).toString()).toBe('PNG');
  const [name = ''] = readdirSync(folder);
  writeFileSync(join(folder, name), 'kept');
  const pictures = keptPictures(folder);
  expect(Buffer.from(await pictures(square('red'))).toString()).toBe('kept');
  expect(Buffer.from(await pictures(square('blue'))).toString()).not.toBe('kept');
  expect(readdirSync(folder)).toHaveLength(2);
});

it('an image that was not used for a month is removed, and one that is used is not', async () => {
  const long = new Date(Date.now() - 40 * 24 * 60 * 60 * 1000);
  writeFileSync(join(folder, 'old.png'), '');
  utimesSync(join(folder, 'old.png'), long, long);
  const kept = readdirSync(folder).filter((name) => name !== 'old.png');
  const lately = new Date(Date.now() - 20 * 24 * 60 * 60 * 1000);
  for (const name of kept) utimesSync(join(folder, name), lately, lately);
  await keptPictures(folder)(square('red'));
  expect(readdirSync(folder).sort()).toEqual(kept.sort());
  const renewed = kept.filter((name) => statSync(join(folder, name)).mtimeMs > lately.getTime() + 1000);
  expect(renewed).toHaveLength(1);
});
