/** axe in a page: all rules at once, or the rules about colours alone, which take longer than all others together. */
import axeCore from 'axe-core';
import type { Page } from 'playwright-core';

/** The name of axe as a global in the page. */
declare const axe: typeof axeCore;

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** Rules whose result is the same for all elements that look the same. */
const OF_COLOURS = ['color-contrast', 'link-in-text-block'];

/** The script that brings axe into a page. Findings name elements by selectors, so axe need not copy their source. */
export const AXE = `${axeCore.source}\naxe.configure({ noHtml: true });`;

export interface Asked {
  /** A selector for the part to check; the whole page if left out. */
  readonly within?: string;
  /** Whether to check colours too: text against what is behind it, and links against the text around them. */
  readonly colours?: boolean;
  /** The only rules to apply; every rule if left out. */
  readonly only?: readonly string[];
  /** Rules not to apply. */
  readonly without?: readonly string[];
}

/** Injects axe into a page, which the page’s policy allows a test to do. */
async function bring(page: Page): Promise<void> {
  const there = await page.evaluate(() => 'axe' in globalThis);
  if (!there) await page.evaluate(AXE);
}

/** axe’s findings, as `rule: up to three elements`. */
export async function violations(
  page: Page,
  { within, colours = true, only = TAGS, without = [] }: Asked = {},
): Promise<string[]> {
  await bring(page);
  return page.evaluate(
    async ([tags, selector, off]) => {
      const found = await axe.run(selector ?? document, {
        runOnly: [...tags],
        rules: Object.fromEntries(off.map((rule) => [rule, { enabled: false }])),
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
    [only, within, [...without, ...(colours ? [] : OF_COLOURS)]] as const,
  );
}

/** A page’s globals, with the function that finds its looks. */
interface WithLooks {
  looksOf: () => Map<string, Element>;
}

/**
 * Every look on a page, shortened to a number, with an element that has it. For an element with text of its own, the
 * look consists of the names and classes of the elements down to it, its lettering and colours, and every background
 * and overlay behind it. For a link, it includes what sets the link off from the text around it. Elements with the same
 * look have the same contrast.
 */
function looksOf(): Map<string, Element> {
  /** Two hashes of 32 bits. Among a million texts, no two are likely to share both. */
  const short = (text: string): string => {
    let [one, other] = [0x811c9dc5, 0x41c6ce57];
    for (let at = 0; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      one = Math.imul(one ^ code, 0x01000193);
      other = Math.imul(other ^ code, 0x5f356495);
    }
    return `${one.toString(36)} ${other.toString(36)}`;
  };
  const chains = new Map<Element, string>();
  const chainOf = (element: Element): string => {
    const known = chains.get(element);
    if (known !== undefined) return known;
    const { color, backgroundColor, backgroundImage, opacity, filter } = getComputedStyle(element);
    const above = element.parentElement === null ? '' : chainOf(element.parentElement);
    const name = `${element.tagName}.${element.getAttribute('class') ?? ''}`;
    const chain = short(`${above}>${name} ${color} ${backgroundColor} ${backgroundImage} ${opacity} ${filter}`);
    chains.set(element, chain);
    return chain;
  };
  const length = (element: Element | null) => element?.textContent?.trim().length ?? 0;
  const looks = new Map<string, Element>();
  for (const element of document.body.querySelectorAll('*')) {
    const link = element.matches('a[href]');
    const worded =
      link ||
      element.matches('input, select, textarea') ||
      [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim() !== '');
    if (!worded || !element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
    const style = getComputedStyle(element);
    const set = `${style.fill} ${style.fontSize} ${style.fontWeight} ${style.textShadow}`;
    // Only a link with other text around it has to be told from that text.
    const around = length(element.parentElement) > length(element);
    const apart = link ? `${around} ${style.textDecoration} ${style.border} ${style.outline} ${style.fontStyle}` : '';
    const look = short(`${chainOf(element)} | ${set} | ${apart}`);
    if (!looks.has(look)) looks.set(look, element);
  }
  return looks;
}

/**
 * axe’s findings on the colours of a page. It skips every look (see `looksOf`) that was checked before.
 *
 * @param met the looks already checked. Those of this page are added.
 */
export async function colourViolations(page: Page, met: Set<string>): Promise<string[]> {
  await bring(page);
  await page.evaluate(`globalThis.looksOf = ${looksOf.toString()}`);
  // The looks are found and handed to axe in one task, because a script on the page may redraw something between two
  // tasks.
  const { fresh, found } = await page.evaluate(
    async ([known, rules]) => {
      const skip = new Set(known);
      const asked = [...(globalThis as unknown as WithLooks).looksOf()].filter(([look]) => !skip.has(look));
      if (asked.length === 0) return { fresh: [], found: [] };
      const { violations } = await axe.run(
        { include: asked.map(([, element]) => element) as HTMLElement[] },
        { runOnly: { type: 'rule', values: [...rules] }, preload: false, resultTypes: ['violations'] },
      );
      return {
        fresh: asked.map(([look]) => look),
        found: violations.flatMap(({ id, nodes }) =>
          nodes.map(({ target, any }) => `${id}: ${target.join(' ')} ${any[0]?.message ?? ''}`),
        ),
      };
    },
    [[...met], OF_COLOURS] as const,
  );
  for (const look of fresh) met.add(look);
  return found;
}
