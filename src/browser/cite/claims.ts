/** Citing a single statement: opening its “Cite” shows the note in the reader’s style, the quotation and the link. */
import { cite } from '#words';
import { type ClaimNote, claimNote, quotationText, type Run } from '../../citation/claim-note.ts';
import { make, sentence } from '../page/make.ts';
import { copyElement, copyText, nodesOf } from './copy.ts';
import { rememberedStyle, STYLE_CHOSEN } from './store.ts';
import { button, teller, tick } from './tools.ts';

interface ClaimNotes {
  readonly notes: readonly ClaimNote[];
  /** The permanent address of the source’s page, wherever this copy of it is served from. */
  readonly page: string;
  readonly sha256?: string;
}

/** The notes that cite each source whose statements are on the page. */
const sources = new Map<string | undefined, ClaimNotes>();
for (const { dataset, textContent } of document.querySelectorAll<HTMLElement>('[data-claim-notes]'))
  sources.set(dataset.claimNotes, JSON.parse(textContent));

/** The note in the reader’s style for the statement in an element. */
function noteOf({ dataset: { claim = '', place = '', fragment } }: HTMLElement) {
  const [source, id = ''] = claim.split('/');
  const { notes = [], page = '', sha256 }: Partial<ClaimNotes> = sources.get(source) ?? {};
  const note = notes.find(({ style }) => style === rememberedStyle()) ?? notes[0];
  const address = `${page}#${fragment ?? `claim-${id}`}`;
  const runs: readonly Run[] = note === undefined ? [] : claimNote(note, place, address);
  return { runs, address, sha256 };
}

function draw(details: HTMLElement): void {
  const { runs } = noteOf(details);
  if (runs.length > 0) details.querySelector('[data-note]')?.replaceChildren(...nodesOf(runs));
}

/**
 * The quotation with its source and place and, if the reader wants it, the hash of the document copy that the quotation
 * was checked against.
 */
function quotation(details: HTMLElement, quote: string, speakers: string, proof: boolean): string {
  const { place = '' } = details.dataset;
  const { runs, sha256 } = noteOf(details);
  return quotationText(quote, speakers, runs, proof && sha256 !== undefined ? { place, sha256 } : undefined);
}

function tools(details: HTMLElement): HTMLElement {
  const { claim = '', speakers, quote, fragment } = details.dataset;
  const { node, tell } = teller();
  const { sha256 } = noteOf(details);
  const box = make('input', { type: 'checkbox' });
  const ofQuote =
    quote === undefined || speakers === undefined
      ? []
      : [
          button(cite.copyQuotation, tell, () => copyText(quotation(details, quote, speakers, box.checked))),
          ...(sha256 === undefined ? [] : [make('label', {}, ...sentence(cite.withHash, { box }))]),
        ];
  return make(
    'div',
    { class: 'tools needs-script' },
    button(cite.copyNote, tell, () => {
      const printed = details.querySelector<HTMLElement>('[data-note]');
      return printed === null ? cite.noneInStyle : copyElement(printed);
    }),
    ...ofQuote,
    button(cite.copyLink, tell, () => copyText(noteOf(details).address)),
    // A statement can be saved, but a paragraph of a published document can only be cited.
    ...(fragment === undefined
      ? tick(
          `claims/${claim}`,
          document.querySelector<HTMLElement>('[data-claim-notes]')?.dataset.bibliography ?? '',
          tell,
        )
      : []),
    node,
  );
}

function opened(details: EventTarget | null): void {
  if (!(details instanceof HTMLDetailsElement) || !details.open || details.dataset.claim === undefined) return;
  draw(details);
  if (details.dataset.ready !== undefined) return;
  details.append(tools(details));
  details.dataset.ready = '';
}

document.addEventListener('toggle', ({ target }) => opened(target), true);
// The reader may have opened some boxes before this script started.
for (const details of document.querySelectorAll('[data-claim][open]')) opened(details);

document.addEventListener(STYLE_CHOSEN, () => {
  for (const details of document.querySelectorAll<HTMLElement>('[data-claim][open]')) draw(details);
});
