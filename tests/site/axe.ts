/** axe in a page: every rule, or contrast separately, because it takes longer than all the others together. */
import axeCore from 'axe-core';
import type { Page } from 'playwright-core';

/** The name of axe as a global in the page. */
declare const axe: typeof axeCore;

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

export interface Asked {
  /** A selector for the part to check; the whole page if left out. */
  readonly within?: string;
  readonly contrast?: boolean;
}

/** Injects axe into a page, which the page’s policy allows a test to do. */
async function bring(page: Page): Promise<void> {
  const there = await page.evaluate(() => 'axe' in globalThis);
  if (!there) await page.evaluate(axeCore.source);
}

/** axe’s findings, as `rule: up to three elements`. */
export async function violations(page: Page, { within, contrast = true }: Asked = {}): Promise<string[]> {
  await bring(page);
  return page.evaluate(
    async ([tags, selector, on]) => {
      const found = await axe.run(selector ?? document, {
        runOnly: [...tags],
        rules: { 'color-contrast': { enabled: on } },
        preload: false,
        resultTypes: ['violations'],
      });
      return found.violations.map(
        ({ id, nodes }) =>
          `${id}: ${nodes
            .slice(0, 3)
            .map(({ target }) => target.join(' '))
            .join(', ')}`,
      );
    },
    [TAGS, within, contrast] as const,
  );
}

/** A page’s globals, with the function that finds its looks. */
interface WithLooks {
  looksOf: () => Map<string, Element>;
}

/**
 * Every look on a page with an element that has it: for each element with text of its own, the names and classes down to
 * it, its lettering and colours, and every background and overlay behind it. Two elements with the same look have the
 * same contrast.
 */
function looksOf(): Map<string, Element> {
  const chains = new Map<Element, string>();
  const chainOf = (element: Element): string => {
    const known = chains.get(element);
    if (known !== undefined) return known;
    const { backgroundColor, backgroundImage, opacity, filter } = getComputedStyle(element);
    const above = element.parentElement === null ? '' : chainOf(element.parentElement);
    const name = `${element.tagName}.${element.getAttribute('class') ?? ''}`;
    const chain = `${above}>${name} ${backgroundColor} ${backgroundImage} ${opacity} ${filter}`;
    chains.set(element, chain);
    return chain;
  };
  const looks = new Map<string, Element>();
  for (const element of document.body.querySelectorAll('*')) {
    const worded =
      element.matches('input, select, textarea') ||
      [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim() !== '');
    if (!worded || !element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
    const { color, fill, fontSize, fontWeight, textShadow } = getComputedStyle(element);
    const look = `${chainOf(element)} | ${color} ${fill} ${fontSize} ${fontWeight} ${textShadow}`;
    if (!looks.has(look)) looks.set(look, element);
  }
  return looks;
}

/**
 * axe’s findings on contrast, among the looks on a page that were not checked before.
 *
 * @param met looks already checked; those of this page are added.
 */
export async function contrastViolations(page: Page, met: Set<string>): Promise<string[]> {
  await page.evaluate(`globalThis.looksOf = ${looksOf.toString()}`);
  const looks = await page.evaluate(() => [...(globalThis as unknown as WithLooks).looksOf().keys()]);
  if (looks.every((look) => met.has(look))) return [];
  await bring(page);
  // Found and handed to axe in one task, because a script on the page may redraw something between two tasks.
  const { fresh, found } = await page.evaluate(
    async (known) => {
      const skip = new Set(known);
      const asked = [...(globalThis as unknown as WithLooks).looksOf()].filter(([look]) => !skip.has(look));
      if (asked.length === 0) return { fresh: [], found: [] };
      const { violations } = await axe.run(
        { include: asked.map(([, element]) => element) as HTMLElement[] },
        {
          runOnly: { type: 'rule', values: ['color-contrast'] },
          preload: false,
          resultTypes: ['violations'],
        },
      );
      return {
        fresh: asked.map(([look]) => look),
        found: violations.flatMap(({ id, nodes }) =>
          nodes.map(({ target, any }) => `${id}: ${target.join(' ')} ${any[0]?.message ?? ''}`),
        ),
      };
    },
    [...met].filter((look) => looks.includes(look)),
  );
  for (const look of fresh) met.add(look);
  return found;
}
