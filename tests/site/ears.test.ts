/** What a real browser’s accessibility tree gives to screen readers and voice control, on each kind of page. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { kindsOf } from './kinds.ts';
import { reader } from './reader.ts';
import { SMALL } from './sites.ts';
import { PATIENCE, settled } from './watched.ts';

const small = reader(SMALL);

interface Heard {
  readonly role: string;
  readonly name: string;
  readonly description: string;
}

/** Everything on a page that is spoken, in the order in which it is read. */
async function heardOn(page: Page): Promise<Heard[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  return nodes
    .filter(({ ignored }) => !ignored)
    .map(({ role, name, description }) => ({
      role: String(role?.value ?? ''),
      name: String(name?.value ?? '').trim(),
      description: String(description?.value ?? '').trim(),
    }));
}

const LANDMARKS = ['banner', 'complementary', 'contentinfo', 'form', 'main', 'navigation', 'region', 'search'];
/** More landmarks than this are no help in moving around a page. */
const MANY = 16;

/**
 * Runs in the page. @returns the controls whose name does not begin with the words on them, so that nobody could use
 * them by voice. If a word on a control is cut off, its end may be missing.
 */
function misnamed(): string[] {
  const plain = (text: string) =>
    text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}…]+/gu, ' ')
      .trim();
  const faults: string[] = [];
  for (const control of document.querySelectorAll('a[aria-label], button[aria-label], summary[aria-label]')) {
    const copy = control.cloneNode(true) as Element;
    for (const unspoken of copy.querySelectorAll('[aria-hidden="true"]')) unspoken.remove();
    const name = plain(control.getAttribute('aria-label') ?? '');
    const [first = '', ...others] = plain(copy.textContent ?? '').split('…');
    let at = name.startsWith(first.trim()) ? 0 : -1;
    for (const part of others) if (at >= 0) at = name.indexOf(part.trim(), at);
    if (at < 0) faults.push(`“${copy.textContent}” is named “${control.getAttribute('aria-label')}”`);
  }
  // WebKit would include the chosen option in the name.
  for (const { textContent } of document.querySelectorAll('label:has(select:not([aria-label]))'))
    faults.push(`a list of options has its name only from “${textContent}” around it`);
  return faults;
}

/**
 * Runs in the page. @returns texts that follow one another on a line without a space, so that they are read as one
 * word, and remarks that follow one another without a pause, so that they are read as one sentence.
 */
function glued(): string[] {
  const faults: string[] = [];
  for (const part of document.querySelectorAll(':is(.status, .small) + .differs')) {
    if (getComputedStyle(part, '::before').content === 'none')
      faults.push(`“${part.previousElementSibling?.textContent}” and “${part.textContent}” run together`);
  }
  for (const part of document.querySelectorAll('main :is(span, a, b, code, q) + :is(span, a, b, code, q)')) {
    const before = part.previousSibling;
    if (!(before instanceof HTMLElement) || part.getClientRects().length === 0) continue;
    if (![before, part].every((each) => getComputedStyle(each).display.startsWith('inline'))) continue;
    const [end, start] = [before.textContent ?? '', part.textContent ?? ''];
    if (/[\p{L}\p{N}]$/u.test(end) && /^[\p{L}\p{N}]/u.test(start)) faults.push(`“${end}” and “${start}” run together`);
  }
  return faults;
}

async function faultsOn(page: Page): Promise<string[]> {
  const heard = await heardOn(page);
  const landmarks = heard.filter(({ role }) => LANDMARKS.includes(role)).map(({ role, name }) => `${role} “${name}”`);
  return [
    ...(landmarks.length > MANY ? [`${landmarks.length} landmarks`] : []),
    ...landmarks.filter((each, n) => landmarks.indexOf(each) !== n).map((each) => `two landmarks are ${each}`),
    ...heard
      .filter(({ name, description }) => name !== '' && description.startsWith(name))
      .map(({ role, name }) => `the description of ${role} “${name}” says the same`),
    ...heard
      .filter(({ role, name }, n) => role === 'image' && name !== '' && heard[n + 1]?.name === name)
      .map(({ name }) => `“${name}” is said again after its picture`),
    ...(await page.evaluate(misnamed)),
    ...(await page.evaluate(glued)),
  ];
}

describe('with a screen reader or by voice', () => {
  it('nothing is said twice, landmarks are few and named, and the names of controls begin with the words on them', {
    timeout: 10 * PATIENCE,
  }, async () => {
    const faults: string[] = [];
    await small.opened('/', async (page) => {
      for (const path of [...kindsOf(SMALL), '/search/?q=lens']) {
        await page.goto(small.address + path);
        await settled(page);
        if (path.includes('?')) await page.locator('[data-record-id]').first().waitFor();
        faults.push(...(await faultsOn(page)).map((fault) => `${path}: ${fault}`));
      }
    });
    expect(faults).toEqual([]);
  });

  it('a mark is not described by its card, which says what its name says', async () => {
    await small.opened(
      '/',
      async (page) => {
        const mark = page.locator('.plot [tabindex="0"]');
        await mark.focus();
        await page.keyboard.press('ArrowRight');
        await page.locator('.timeline .card').waitFor();
        const marks = (await heardOn(page)).filter(
          ({ role, name }) => role === 'link' && name.includes('Described by'),
        );
        expect(marks.length).toBeGreaterThan(5);
        expect(marks.filter(({ description }) => description !== '')).toEqual([]);
      },
      { ready: 'archive-timeline[data-ready]' },
    );
  });

  it('a preview describes its link, without offering to open it once more', async () => {
    await small.opened('/events/lamp-lit/', async (page) => {
      await page.keyboard.press('Tab');
      await page.locator('main p a[href*="/actors/"]').first().focus();
      await page.locator('.glance:popover-open').waitFor();
      const described = (await heardOn(page)).filter(({ role, description }) => role === 'link' && description !== '');
      expect(described).toHaveLength(1);
      expect(described[0]?.description).not.toMatch(/Open\.?$/);
    });
  });
});
