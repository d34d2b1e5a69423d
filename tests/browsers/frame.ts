/**
 * Pages in a frame: of any width, also where an engine’s window does not become so narrow, and without scripts where a
 * driver cannot turn them off. What is looked at is looked at from outside, which works in every engine.
 */
import { FRAME } from '../site/serve.ts';
import { type Tab, until } from './engine.ts';
import type { Walk } from './walk.ts';

export interface Shown {
  /** In CSS pixels. */
  readonly width: number;
  /** Whether its scripts may run. */
  readonly scripts: boolean;
}

/** Opens the empty page that frames are put into. */
export const outside = (site: Walk, tab: Tab): Promise<void> => tab.open(new URL(FRAME, site.address).href);

/** Puts a page into the frame, and waits until it has loaded and its scripts, if they may run, have begun. */
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
 * Runs in the outer page. @returns what of the page in the frame is wider than it, and what is cut off in its own box.
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
    // What is there for ears alone is a box of one pixel.
    const cut = ['hidden', 'clip'].includes(overflowX) && each.clientWidth > 1;
    if (cut && display !== 'inline' && each.scrollWidth > each.clientWidth + 1) faults.push(`cut: ${named(each)}`);
    // Text that leaves the frame around it.
    if (each.localName === 'button' && each.scrollWidth > each.clientWidth + 1) faults.push(`leaves: ${named(each)}`);
  }
  return faults;
}
