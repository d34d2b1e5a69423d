/**
 * `<archive-cite>`: shows citations in one style at a time, remembers the chosen style, copies citations, and manages
 * the reader’s list. The citations themselves are in the page.
 */
import { cite } from '#words';
import { inLanguage } from '../../words/in-language.ts';
import { languageAt } from '../page/language-at.ts';
import { make, sentence } from '../page/make.ts';
import { copyElement, copyText } from './copy.ts';
import { rememberedStyle, rememberStyle, STYLE_CHOSEN } from './store.ts';
import { button, teller, tick } from './tools.ts';

class ArchiveCite extends HTMLElement {
  connectedCallback(): void {
    // On a page with many citations, each is initialised only when it is opened.
    const folded = this.closest('details:not([open])');
    if (folded === null) this.begin();
    else folded.addEventListener('toggle', () => this.begin(), { once: true });
  }

  private begin(): void {
    if (this.dataset.ready !== undefined) return;
    const { key = '', address = '', bibliography = '', bibtex = '' } = this.dataset;
    const styles = [...this.querySelectorAll<HTMLElement>('[data-style]')];
    const { node, tell } = teller();
    const choice = make(
      'select',
      // Without this, WebKit takes the menu’s name from its label, and adds the chosen style to the name.
      { 'aria-label': cite.style.replace('{choice}', '').trim() },
      ...styles.map((style) => {
        const name = style.querySelector('dt') ?? style;
        const spoken = inLanguage(languageAt(name));
        return make('option', { value: style.dataset.style ?? '', ...spoken }, name.textContent);
      }),
    );
    const shown = () => styles.find((style) => style.dataset.style === choice.value) ?? styles[0];
    const printed = (kind: string) => shown()?.querySelector<HTMLElement>(`[data-csl-kind="${kind}"]`);
    const copy = (kind: string) => {
      const element = printed(kind);
      return element ? copyElement(element) : cite.noneInStyle;
    };
    const note = button(cite.copyNote, tell, () => copy('note'));
    const show = () => {
      for (const style of styles) style.toggleAttribute('data-shown', style === shown());
      note.hidden = !printed('note');
    };
    choice.addEventListener('change', () => {
      rememberStyle(choice.value);
      show();
      document.dispatchEvent(new Event(STYLE_CHOSEN));
    });
    const adopt = () => {
      choice.value = rememberedStyle();
      if (choice.selectedIndex < 0) choice.selectedIndex = 0;
      show();
    };
    document.addEventListener(STYLE_CHOSEN, adopt);
    addEventListener('storage', adopt);
    adopt();
    this.querySelector('.styles')?.before(
      make(
        'div',
        { class: 'tools needs-script' },
        make('label', {}, ...sentence(cite.style, { choice })),
        note,
        button(cite.copyEntry, tell, () => copy('bib')),
        ...(bibtex === '' ? [] : [button(cite.copyBibtex, tell, () => copyText(bibtex))]),
        button(cite.copyLink, tell, () => copyText(address)),
        ...tick(key, bibliography, tell),
        node,
      ),
    );
    // The checkbox goes to the top of the page, where readers decide whether to save the record.
    document.querySelector(`[data-save="${key}"]`)?.append(...tick(key, bibliography, tell));
    this.dataset.ready = '';
  }
}

customElements.define('archive-cite', ArchiveCite);
