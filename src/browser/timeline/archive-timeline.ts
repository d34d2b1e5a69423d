/** `<archive-timeline>`: makes the drawing interactive. The code in `src/timeline/` decides what is shown and where. */
import { timelineSays } from '#words';
import { readState, type State, writeState } from '../../timeline/address-state.ts';
import type { Item, TimelineData } from '../../timeline/data.ts';
import { type DrawOptions, draw } from '../../timeline/draw.ts';
import { type Filter, NO_FILTER, passes } from '../../timeline/filter.ts';
import { GUTTER, type Layout, layout, type Prepared, prepare, wholeSpan } from '../../timeline/layout.ts';
import { type Packed, unpack } from '../../timeline/packed.ts';
import { clampView, LEAST, spanWords, timeScale, type View } from '../../timeline/scale.ts';
import { stepFrom, stepOf } from '../../timeline/step.ts';
import { densest, REST, zoomed } from '../../timeline/zoom.ts';
import { say } from '../../words/message.ts';
import { onFirstUse, wheelMoves } from '../page/first-use.ts';
import { type Controls, listenControls } from './controls.ts';
import type { Gestures } from './gestures.ts';
import { letteringOf, MIRRORED } from './lettering.ts';
import { type ListFollower, listenList } from './list.ts';
import { Marks } from './marks.ts';
import { Pace } from './pace.ts';
import { Drawing } from './patch.ts';
import type { Taken } from './take.ts';

const NARROW = matchMedia('(max-width: 47.99rem)');

export class ArchiveTimeline extends HTMLElement {
  /** Fulfilled once the view in the address is drawn and the timeline can be used. */
  begun: Promise<void> | undefined;
  private data!: TimelineData;
  private prepared!: Prepared;
  private view!: View;
  private filter: Filter = NO_FILTER;
  private query = '';
  private laid!: Layout;
  /** The layout of the last view that came to rest. */
  private told: Layout | undefined;
  private drawing: Drawing | undefined;
  private plot!: HTMLElement;
  private marks!: Marks;
  private gestures: Gestures | undefined;
  private list!: ListFollower;
  private controls!: Controls;
  private readonly pace = new Pace();
  /** True from the first step of a gesture to the last. */
  private moving = false;
  private frame = 0;
  private writing = 0;

  connectedCallback(): void {
    const plot = this.querySelector<HTMLElement>('.plot');
    const source = this.dataset.source;
    if (plot === null || source === undefined) return;
    this.plot = plot;
    this.begun = this.begin(source);
  }

  private async begin(source: string): Promise<void> {
    if (document.readyState !== 'complete') await new Promise((done) => addEventListener('load', done, { once: true }));
    const response = await fetch(source);
    if (!response.ok) throw new Error(`${source} answered ${response.status}`);
    this.data = unpack((await response.json()) as Packed);
    this.marks = new Marks(this.plot, this.data);
    this.list = listenList(this.data, (id) => this.addressOf(id));
    this.controls = listenControls(this, this.data, {
      zoom: (factor) => this.zoomBy(factor),
      all: () => this.show(wholeSpan(this.data), true),
      period: (index) => {
        const period = this.data.periods[index];
        if (period !== undefined) this.show({ from: period.first, to: period.last + 1 }, true);
      },
      filter: (filter) => {
        this.choose({ ...filter, found: this.filter.found });
        this.write(true);
      },
      find: (query) => void this.find(query),
      take: (what) => void this.take(what),
    });
    this.adopt(readState(location.search, this.data.span));
    this.plot.addEventListener('keydown', (event) => this.key(event));
    this.plot.addEventListener('click', (event) => {
      const cluster = (event.target as Element).closest('.cluster');
      if (cluster === null) return;
      event.preventDefault();
      this.open(Number(cluster.getAttribute('data-from')), Number(cluster.getAttribute('data-to')));
    });
    addEventListener('popstate', () => this.adopt(readState(location.search, this.data.span)));
    new ResizeObserver(() => {
      if (this.plot.clientWidth !== this.laid?.width) this.request();
    }).observe(this.plot);
    onFirstUse(this.plot, { taken: wheelMoves, load: () => this.listenToGestures() });
    this.drawNow();
    this.dataset.ready = '';
  }

  /**
   * Starts to listen to the wheel, to dragging, and to the window on the strip that shows all years. The code for this
   * is loaded when the pointer or a finger first reaches the drawing.
   */
  private async listenToGestures(): Promise<void> {
    const { listen } = await import('./gestures.ts');
    const { plot } = this;
    const show = (view: View) => this.show(view);
    this.gestures = listen({ plot, mirrored: MIRRORED, gutter: GUTTER, least: LEAST, timeScale, wholeSpan, show });
    this.gestures.settle(this.laid, this.moving);
  }

  /** Applies a state from the address. */
  private adopt(state: State): void {
    const { view, filter, query } = state;
    this.view = view ?? wholeSpan(this.data);
    this.query = query;
    this.choose(filter);
    this.settle(state, writeState(state));
    if (query !== '') void this.find(query, false);
  }

  /** Filters events by a query; an empty one matches all. @param write whether to update the address. */
  private async find(query: string, write = true): Promise<void> {
    this.query = query;
    const address = this.dataset.search;
    try {
      const { findEvents } = await import('./find-events.ts');
      const found = query.trim().length < 2 || address === undefined ? undefined : await findEvents(address, query);
      if (this.query !== query) return;
      this.choose({ ...this.filter, found });
      if (write) this.write(false);
      else this.settle(this.state(), writeState(this.state()));
    } catch {
      this.say(timelineSays.noSearch);
    }
  }

  private choose(filter: Filter): void {
    this.filter = filter;
    this.prepared = prepare(this.data, passes(filter, this.data));
    this.controls.show(filter, this.query);
    this.request();
  }

  /** Shows a view. The address is updated when the view comes to rest, or immediately for a single `step`. */
  private show(view: View, step = false): void {
    this.view = clampView(view, this.data.span);
    this.moving = !step;
    this.request();
    clearTimeout(this.writing);
    if (step) this.write(true);
    else this.writing = window.setTimeout(() => this.rest(), REST);
  }

  /** After a move, draws everything there is room for and updates the address. */
  private rest(): void {
    this.moving = false;
    this.request();
    this.write(false);
  }

  private state(): State {
    const whole = wholeSpan(this.data);
    const all = this.view.from <= whole.from && this.view.to >= whole.to;
    return { view: all ? undefined : this.view, filter: this.filter, query: this.query };
  }

  private write(step: boolean): void {
    const state = this.state();
    const written = writeState(state);
    const address = `${location.pathname}${written}${location.hash}`;
    if (step) history.pushState(null, '', address);
    else history.replaceState(null, '', address);
    this.settle(state, written);
    this.say(say(timelineSays.view, { listed: this.list.words(), span: spanWords(this.view) }));
  }

  /** Updates the list and the controls, which follow the view only when it is at rest. */
  private settle({ view }: State, written: string): void {
    this.list.follow(this.prepared.shown, view);
    this.controls.settle(view, written, this.list.narrowed() ? this.list.words() : '');
  }

  private request(): void {
    if (this.frame !== 0) return;
    this.frame = requestAnimationFrame((now) => {
      this.frame = 0;
      this.redraw(this.moving ? this.pace.frame(now) : undefined);
    });
  }

  private redraw(marks?: number): void {
    if (NARROW.matches) {
      this.list.follow(this.prepared.shown, this.state().view);
      return;
    }
    const width = this.plot.clientWidth;
    this.laid = layout(
      this.prepared,
      this.view,
      width,
      this.marks.focused ? this.marks.current : undefined,
      marks,
      this.moving ? this.told : undefined,
    );
    const options: DrawOptions = {
      data: this.data,
      href: (id) => this.addressOf(id),
      listHref: (part) => (this.dataset.list ?? '').replace('YEAR', part),
      current: this.marks.current?.id,
      told: this.moving ? this.told : undefined,
      prefix: 'timeline',
      lettering: letteringOf(this.data),
    };
    if (this.drawing === undefined) {
      const { focused } = this.marks;
      // When the page was built, its drawing had no current event.
      const shape = draw(this.laid, { ...options, current: undefined });
      this.drawing = new Drawing(shape, this.plot.querySelector('svg.timeline-drawing'));
      if (focused) this.marks.focus();
    }
    this.drawing.update(draw(this.laid, options));
    if (!this.moving) this.told = this.laid;
    performance.mark('timeline-drawn');
    this.gestures?.settle(this.laid, this.moving);
  }

  /** Zooms to the period of a cluster with some margin or, if the view cannot get any closer, goes to the list. */
  private open(from: number, to: number): void {
    const room = Math.max((to - from) * 0.1, 1);
    const next = clampView({ from: from - room, to: to + room }, this.data.span);
    if (next.to - next.from >= this.view.to - this.view.from) this.list.goTo(from);
    else this.show(next, true);
  }

  private key(event: KeyboardEvent): void {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const step = stepOf(event.key, MIRRORED);
    if (event.key === 'Escape') {
      if (this.marks.card.shown) this.marks.card.hide();
      else this.list.focus();
    } else if (event.key === '+' || event.key === '=') this.zoomBy(0.5);
    else if (event.key === '-') this.zoomBy(2);
    else if (step !== undefined && this.marks.current !== undefined) {
      this.goTo(stepFrom(this.marks.current, step, this.prepared.inside));
    } else return;
    event.preventDefault();
  }

  /**
   * Zooms around the event in focus, the pointer or the centre. From the view of all years, zooms in on the densest
   * period near that point.
   */
  private zoomBy(factor: number): void {
    const { from, to } = this.view;
    const { focused, current, along } = this.marks;
    const fixed = focused ? current?.first : undefined;
    const near = fixed ?? from + along * (to - from);
    const first = factor < 1 && this.state().view === undefined && typeof fixed !== 'number';
    const next = first
      ? densest(this.prepared.starts, this.view, (to - from) * factor, near)
      : zoomed(this.view, factor, near);
    this.show(next, true);
  }

  /** Moves keyboard focus to an event, and moves the view so that the event is visible. */
  private goTo(item: Item): void {
    this.marks.current = item;
    this.marks.focused = true;
    const { from, to } = this.view;
    const start = item.first ?? from;
    const length = to - from;
    if (start < from || start >= to) this.show({ from: start - length / 2, to: start + length / 2 });
    this.drawNow();
    this.marks.focus();
  }

  /** Draws without waiting for the next frame. */
  private drawNow(): void {
    cancelAnimationFrame(this.frame);
    this.frame = 0;
    this.redraw();
  }

  private say(text: string): void {
    const said = this.querySelector('.said');
    if (said !== null) said.textContent = text;
  }

  private addressOf(id: string): string {
    return `${this.dataset.events ?? ''}${id}/`;
  }

  private async take(what: Taken): Promise<void> {
    const { take } = await import('./take.ts');
    const { laid, data, filter, dataset } = this;
    const state = writeState(this.state());
    this.say(await take(what, { laid, data, filter, state, embed: dataset.embed ?? '' }));
  }
}

customElements.define('archive-timeline', ArchiveTimeline);
