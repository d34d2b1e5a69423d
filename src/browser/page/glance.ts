/**
 * Previews the target of a link, such as a statement, an actor or the meaning of a word, without leaving the page. A
 * preview appears after the pointer rests on the link for a moment, on keyboard focus, or on the first tap. Browsers
 * without `popover` show no previews.
 */
import { glances as words } from '#words';
import { make } from './make.ts';
import { pageAt } from './page-at.ts';

/**
 * How long the pointer must rest on a link before its preview opens, and be away from it before the preview closes, in
 * milliseconds.
 */
const REST = 350;
const AWAY = 200;
/** Limits that keep a preview short. */
const MOST_BLOCKS = 4;
const MOST_LETTERS = 420;
/**
 * Elements whose links have no previews. Rows of lists and menus already describe their targets, except for words of
 * the glossary, and a heading is itself the target.
 */
const ELSEWHERE = 'nav, .rows, .plot, .controls, h1, h2, h3, .tools, [role="note"]';
/**
 * Elements left out of a preview: controls, content that matters only on the record’s own page, and content in the
 * margin.
 */
const LEFT_OUT =
  'details, form, button, nav, svg, .tools, archive-cite, script, style, template, .margin, .history, .chain:has(+ .claim)';

const tidy = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim();
const cut = (text: string): string => (text.length > MOST_LETTERS ? `${text.slice(0, MOST_LETTERS)}…` : text);

/** The text in part of a page, block by block. */
function textsOf(part: Element): string[] {
  const copy = part.cloneNode(true) as Element;
  for (const each of copy.querySelectorAll(LEFT_OUT)) each.remove();
  const blocks = [...copy.querySelectorAll('p, .said, dt, dd, td, th, blockquote')].filter(
    (block) => block.querySelector('p, dt, dd') === null,
  );
  const texts = (blocks.length > 0 ? blocks : [copy]).map((block) => cut(tidy(block.textContent)));
  return texts.filter((text) => text !== '').slice(0, MOST_BLOCKS);
}

/** The content of a preview: a title and some text; undefined if the target does not exist on its page. */
async function seenAt(address: URL): Promise<readonly [title: string, texts: readonly string[]] | undefined> {
  const here = address.pathname === location.pathname;
  const page = here ? document : await pageAt(address);
  const title = here ? '' : tidy(page.querySelector('h1')?.textContent);
  if (address.hash !== '') {
    const part = page.getElementById(decodeURIComponent(address.hash.slice(1)));
    return part === null ? undefined : [title, textsOf(part)];
  }
  const briefs = [...page.querySelectorAll<HTMLElement>('[data-glance]')];
  const texts = briefs.map(({ dataset, textContent }) => cut(tidy(dataset.glance || textContent)));
  return here ? undefined : [title, texts.filter((text) => text !== '')];
}

class Glance {
  private readonly box = make('div', { class: 'glance', popover: 'manual', role: 'note', id: 'glance' });
  /** The link whose preview is open or about to open. */
  private link: HTMLAnchorElement | undefined;
  private waiting = 0;

  constructor(main: HTMLElement) {
    main.append(this.box);
    main.addEventListener('pointerover', (event) => {
      if (event.pointerType === 'mouse') this.soon(event.target, REST);
    });
    main.addEventListener('pointerout', (event) => event.pointerType === 'mouse' && this.goSoon());
    main.addEventListener('focusin', ({ target }) => {
      if (target instanceof Element && target.matches(':focus-visible')) this.soon(target, REST);
    });
    main.addEventListener('focusout', () => this.goSoon());
    main.addEventListener('click', (event) => this.tapped(event));
    this.box.addEventListener('pointerenter', () => clearTimeout(this.waiting));
    this.box.addEventListener('pointerleave', () => this.goSoon());
    addEventListener('keydown', ({ key }) => key === 'Escape' && this.go());
    addEventListener('scroll', () => this.go(), { passive: true });
    document.addEventListener('pointerdown', ({ target }) => {
      if (target instanceof Node && !this.box.contains(target) && !this.link?.contains(target)) this.go();
    });
  }

  /** The link at an event’s target, if it leads to something in the archive that can be previewed. */
  private linkAt(target: EventTarget | null): HTMLAnchorElement | undefined {
    const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[href]') : null;
    if (link === null || link.origin !== location.origin) return undefined;
    if (link.closest(ELSEWHERE) !== null && !link.matches('.rows .term')) return undefined;
    const record = /\/(?:sources|events|actors|differences|threads)\/[^/]+\/$/.test(link.pathname);
    return link.hash !== '' || record ? link : undefined;
  }

  private soon(target: EventTarget | null, delay: number): void {
    const link = this.linkAt(target);
    if (link === undefined) return;
    clearTimeout(this.waiting);
    if (link === this.link && this.box.matches(':popover-open')) return;
    this.waiting = window.setTimeout(() => void this.show(link), delay);
  }

  /** The first tap shows the preview, and the second follows the link. */
  private tapped(event: MouseEvent): void {
    const link = this.linkAt(event.target);
    if (link === undefined || !('pointerType' in event) || event.pointerType !== 'touch' || link === this.link) return;
    event.preventDefault();
    void this.show(link).then((shown) => {
      if (!shown) location.href = link.href;
    });
  }

  /** Shows the preview of a link. @returns whether there was anything to show. */
  private async show(link: HTMLAnchorElement): Promise<boolean> {
    this.go();
    this.link = link;
    const seen = await seenAt(new URL(link.href)).catch(() => undefined);
    if (seen === undefined || this.link !== link) return seen !== undefined;
    const [title, texts] = seen;
    const named = title === '' ? [] : [make('p', { class: 'title' }, title)];
    const open = make('a', { href: link.href, tabindex: '-1' }, words.open);
    this.box.replaceChildren(
      ...named,
      ...texts.map((text) => make('p', {}, text)),
      make('p', { class: 'small', 'aria-hidden': 'true' }, open),
    );
    this.box.showPopover();
    this.place(link);
    link.setAttribute('aria-describedby', this.box.id);
    return true;
  }

  /** Positions the preview below the link, or above it if there is more room there. */
  private place(link: HTMLAnchorElement): void {
    const [at] = link.getClientRects();
    if (at === undefined) return;
    const { offsetWidth: wide, offsetHeight: high } = this.box;
    const below = at.bottom + high + 8 < innerHeight || at.top < innerHeight - at.bottom;
    const left = Math.max(8, Math.min(at.left, document.documentElement.clientWidth - wide - 8));
    const top = below ? at.bottom + 6 : at.top - high - 6;
    this.box.style.translate = `${Math.round(left)}px ${Math.round(Math.max(4, top))}px`;
  }

  private goSoon(): void {
    clearTimeout(this.waiting);
    this.waiting = window.setTimeout(() => this.go(), AWAY);
  }

  private go(): void {
    clearTimeout(this.waiting);
    this.link?.removeAttribute('aria-describedby');
    this.link = undefined;
    if (this.box.matches(':popover-open')) this.box.hidePopover();
  }
}

const main = document.querySelector<HTMLElement>('main');
if (main !== null && 'showPopover' in HTMLElement.prototype) new Glance(main);
