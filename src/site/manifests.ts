/** The manifests of records with pictures. */
import { manifestPath, picturePath, recordPath } from '../archive/address.ts';
import type { Archive } from '../archive/archive.ts';
import type { Image } from '../archive/schema/image.ts';
import { licenceNamed } from '../archive/schema/licences.ts';
import { type ManifestPicture, manifest } from '../data/picture-manifest.ts';
import { wholeAddress } from './address.ts';
import { picturesOf, type ShownPicture } from './pictures.ts';

/** A record with pictures. */
export interface Pictured {
  readonly kind: 'source' | 'event' | 'actor';
  readonly id: string;
  readonly title: string;
  readonly images: readonly Image[];
}

/** Every record that has pictures. */
export function pictured(archive: Archive): Pictured[] {
  const of = (
    kind: Pictured['kind'],
    records: readonly { readonly id: string; readonly record: { readonly images?: Pictured['images'] | undefined } }[],
    titleOf: (n: number) => string,
  ) =>
    records.flatMap(({ id, record: { images } }, n) =>
      images === undefined ? [] : [{ kind, id, images, title: titleOf(n) }],
    );
  const { sources, events, actors } = archive;
  return [
    ...of('source', sources, (n) => sources[n]?.record.title ?? ''),
    ...of('event', events, (n) => events[n]?.title ?? ''),
    ...of('actor', actors, (n) => actors[n]?.name ?? ''),
  ];
}

/** The media type of a picture by its file extension. */
const typeOf = (file: string) => `image/${file.replace(/^.*\./, '').replace('jpg', 'jpeg')}`;

/** The manifest of a record’s pictures. */
export async function manifestOf(archive: Archive, { kind, id, title, images }: Pictured): Promise<object> {
  const { settings, words } = archive;
  const path = recordPath(kind, id);
  const picture = ({ image, full, copies: [small] }: ShownPicture): ManifestPicture => ({
    full: { address: wholeAddress(picturePath(image.file)), type: typeOf(image.file), ...full },
    small: small && {
      address: wholeAddress(small.path),
      type: 'image/webp',
      width: small.width,
      height: Math.max(1, Math.round((full.height * small.width) / full.width)),
    },
    alt: image.alt,
    credit: image.credit,
    source: image.source,
    licence: licenceNamed(image.licence, settings.licence),
  });
  return manifest({
    address: wholeAddress(manifestPath(path)),
    title,
    language: settings.language,
    page: wholeAddress(path),
    publisher: { name: settings.publisher, page: wholeAddress('/') },
    words: words.picture.labels,
    pictures: (await picturesOf(images)).map(picture),
  });
}
