/**
 * Shows pages in a frame: at any width, even if an engine’s window cannot be so narrow, and without scripts, even if a
 * driver cannot turn them off. Tests inspect the frame from the outer page, which works in every engine.
 */
import { FRAME } from '../site/serve.ts';
import { type Tab, until } from './engine.ts';
import type { Walk } from './walk.ts';

export interface Shown {
  /** Width of the frame, in CSS pixels. */
  readonly width: number;
  /** Whether the scripts of the page may run. */
  readonly scripts: boolean;
}

/** Opens the empty page that frames are put into. */
export const outside = (site: Walk, tab: Tab): Promise<void> => tab.open(new URL(FRAME, site.address).href);

/** Puts a page into the frame, and waits until it has loaded and its scripts have started, if they may run. */
export async function show(tab: Tab, address: string, { width, scripts }: Shown): Promise<void> {
  await tab.run(
    ({ src, wide, sandbox }) => {
      const frame = document.createElement('iframe');
      if (sandbox) frame.setAttribute('sandbox', 'allow-same-origin');
      frame.width = String(wide);
      frame.height = '900';
      frame.src = src;
      const loaded = new Promise((done) => {
        frame.onload = () => done(null);
      });
      document.body.replaceChildren(frame);
      return loaded;
    },
    { src: address, wide: width, sandbox: !scripts },
  );
  if (scripts)
    await until(
      tab,
      () =>
        frames[0]?.performance.getEntriesByName('scripts-started').length === 1 ? [] : ['the mark scripts-started'],
      undefined,
    );
}

/**
 * Runs in the outer page. @returns how much wider the page is than the frame, and the elements whose content is cut off
 * or overflows.
 */
export function tooWide(): string[] {
  const page = document.querySelector('iframe')?.contentDocument;
  if (!page) return ['no page'];
  const named = (each: Element) =>
    `${each.localName}.${each.getAttribute('class')}: ${each.textContent?.trim().slice(0, 40)}`;
  const faults: string[] = [];
  const { scrollWidth, clientWidth } = page.documentElement;
  if (scrollWidth > clientWidth)
    faults.push(
      `${scrollWidth - clientWidth} px too wide`,
      ...[...page.querySelectorAll('body *')]
        .filter((each) => each.getBoundingClientRect().right > clientWidth + 1 && each.children.length === 0)
        .slice(0, 3)
        .map(named),
    );
  for (const each of page.querySelectorAll<HTMLElement>('button, summary, label, select, p, li, h1, h2, h3, td, th')) {
    const { overflowX, display } = getComputedStyle(each);
    // Text meant only for screen readers sits in a one-pixel box, which cuts it off on purpose.
    const cut = ['hidden', 'clip'].includes(overflowX) && each.clientWidth > 1;
    if (cut && display !== 'inline' && each.scrollWidth > each.clientWidth + 1) faults.push(`cut: ${named(each)}`);
    // The text of a button may overflow the button without being cut off.
    if (each.localName === 'button' && each.scrollWidth > each.clientWidth + 1) faults.push(`leaves: ${named(each)}`);
  }
  return faults;
}
