/** Shares a view as a link, as the code for a frame that shows it, or as an image. */
import { timelineSays } from '#words';
import { xmlText } from '../../escape/xml.ts';
import type { TimelineData } from '../../timeline/data.ts';
import type { Filter } from '../../timeline/filter.ts';
import type { Layout } from '../../timeline/layout.ts';
import { say } from '../../words/message.ts';
import { copy, copyLink } from '../cite/cited-address.ts';

export type Taken = 'link' | 'embed' | 'svg' | 'png';

interface Shown {
  readonly laid: Layout;
  readonly data: TimelineData;
  readonly filter: Filter;
  /** The view as a query string. */
  readonly state: string;
  /** Path of the page shown in frames. */
  readonly embed: string;
}

/** Shares a view in one of these ways. @returns a sentence for screen readers that says what was done. */
export async function take(what: Taken, { laid, data, filter, state, embed }: Shown): Promise<string> {
  if (what === 'svg' || what === 'png') {
    const { savePicture } = await import('./picture.ts');
    await savePicture(what, laid, data, filter);
    return say(timelineSays.saved, { format: what.toUpperCase() });
  }
  if (what === 'link') return copyLink(location.pathname + state);
  const frame = xmlText(new URL(embed + state, location.href).href);
  const text = `<iframe src="${frame}" title="${xmlText(document.title)}" width="100%" height="900" loading="lazy"></iframe>`;
  return (await copy(text)) ? timelineSays.codeCopied : timelineSays.noCopy;
}
