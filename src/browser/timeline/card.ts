/** The card next to an event, which repeats the beginning of the event’s page. */
import { eventWords } from '#words';
import type { Item, TimelineData } from '../../timeline/data.ts';
import { attestedWords, toldBy } from '../../timeline/event-words.ts';
import { differWords } from '../../words/differ-words.ts';
import { capitalised } from '../../words/message.ts';
import { make } from '../page/make.ts';
import { inTheirs } from './lettering.ts';

export class Card {
  /** Hidden from screen readers, because the name of the mark says the same. */
  private readonly node = make('div', { class: 'card', 'aria-hidden': 'true', hidden: '' });
  private hiding = 0;

  /** @param box the element that contains the card; positions are relative to its top left corner. */
  constructor(private readonly box: HTMLElement) {
    this.node.addEventListener('pointerenter', () => clearTimeout(this.hiding));
    this.node.addEventListener('pointerleave', () => this.hideSoon());
    box.append(this.node);
  }

  get shown(): boolean {
    return !this.node.hidden;
  }

  show(item: Item, data: TimelineData, mark: Element): void {
    clearTimeout(this.hiding);
    const status = data.statuses[item.status];
    const line = (name: string, text: string) => make('p', { class: name }, text);
    const state = [
      status?.established === false ? status.name : '',
      attestedWords(item.attested),
      capitalised(differWords(item.differSorts)),
      item.dateOutside ? eventWords.dateOutside : '',
    ];
    this.node.replaceChildren(
      line('when', item.when),
      inTheirs(line('title', item.title), data),
      line('state', state.filter((word) => word !== '').join(' · ')),
      line('by', toldBy(item, data)),
    );
    this.node.hidden = false;
    const around = this.box.getBoundingClientRect();
    const at = (mark.querySelector('circle, rect:not(.target)') ?? mark).getBoundingClientRect();
    const { offsetWidth: wide, offsetHeight: high } = this.node;
    const below = at.bottom + high + 12 < innerHeight || at.top - high - 12 < 0;
    const left = Math.min(Math.max(0, at.left - around.left - 12), around.width - wide);
    const top = below ? at.bottom - around.top + 8 : at.top - around.top - high - 8;
    this.node.style.translate = `${Math.round(left)}px ${Math.round(top)}px`;
  }

  hide(): void {
    clearTimeout(this.hiding);
    this.node.hidden = true;
  }

  hideSoon(): void {
    clearTimeout(this.hiding);
    this.hiding = window.setTimeout(() => this.hide(), 150);
  }
}
