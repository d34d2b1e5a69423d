/** Citing a single statement: when its “Cite” is opened, the note in the reader’s style, the quotation, the link. */
import { type ClaimNote, claimNote, quotationText } from '../citation/claim-note.ts';
import { copyElement, copyText, nodesOf } from './cite-copy.ts';
import { rememberedStyle } from './cite-store.ts';
import { button, teller, tick } from './cite-tools.ts';
import { make } from './make.ts';

interface ClaimNotes {
  readonly notes: readonly ClaimNote[];
  readonly sha256?: string;
}

const data = document.querySelector('[data-claim-notes]');
const { notes, sha256 }: ClaimNotes = JSON.parse(data?.textContent ?? '{"notes":[]}');

function open(details: HTMLDetailsElement): void {
  const { claim = '', place = '', speakers, ready } = details.dataset;
  const printed = details.querySelector<HTMLElement>('[data-note]');
  const note = notes.find(({ style }) => style === rememberedStyle()) ?? notes[0];
  if (printed === null || note === undefined) return;
  const [source = '', id = ''] = claim.split('/');
  const address = new URL(`#claim-${id}`, location.href.replace(/[?#].*/, '')).href;
  const runs = claimNote(note, place, address);
  printed.replaceChildren(...nodesOf(runs));
  if (ready !== undefined) return;
  const { node, tell } = teller();
  const quote = details.closest('.claim')?.querySelector('.quote q')?.textContent;
  const proof = make('input', { type: 'checkbox' });
  const words = () => {
    const style = notes.find((each) => each.style === rememberedStyle()) ?? note;
    const checked = proof.checked && sha256 !== undefined ? { place, sha256 } : undefined;
    return quotationText(quote ?? '', speakers ?? '', claimNote(style, place, address), checked);
  };
  details.append(
    make(
      'div',
      { class: 'tools' },
      button('Copy note', tell, () => copyElement(printed)),
      ...(quote === undefined || speakers === undefined
        ? []
        : [button('Copy quotation', tell, () => copyText(words()))]),
      ...(quote === undefined || sha256 === undefined
        ? []
        : [make('label', {}, proof, ' with the hash of the copy read')]),
      button('Copy link', tell, () => copyText(address)),
      ...tick(`claims/${source}/${id}`, data?.getAttribute('data-bibliography') ?? '', tell),
      node,
    ),
  );
  details.dataset.ready = '';
}

document.addEventListener(
  'toggle',
  (event) => {
    const { target } = event;
    if (target instanceof HTMLDetailsElement && target.open && target.dataset.claim !== undefined) open(target);
  },
  true,
);
