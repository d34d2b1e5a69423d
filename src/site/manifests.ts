/** The IIIF manifests of records with pictures. */
import { manifestPath, picturePath, recordPath } from '../archive/address.ts';
import type { Archive } from '../archive/archive.ts';
import type { Image } from '../archive/schema/image.ts';
import { licenceNamed } from '../archive/schema/licences.ts';
import { type ManifestPicture, manifest } from '../data/picture-manifest.ts';
import { wholeAddress } from './address.ts';
import { picturesOf, pictureType, type ShownPicture } from './pictures.ts';

export interface PicturedRecord {
  readonly kind: 'source' | 'event' | 'actor';
  readonly id: string;
  readonly title: string;
  /** The language tag of the title. A document’s title is in the document’s language, unless we devised it. */
  readonly titleLanguage: string;
  readonly images: readonly Image[];
}

/** Every record that has pictures. */
export function pictured({ sources, events, actors, settings: { language } }: Archive): PicturedRecord[] {
  const ours = { titleLanguage: language };
  const all = [
    ...sources.map(({ id, record: { title, titleDevised, language: its, images } }) => {
      return { kind: 'source' as const, id, title, titleLanguage: titleDevised ? language : its, images };
    }),
    ...events.map(({ id, title, record: { images } }) => ({ kind: 'event' as const, id, title, ...ours, images })),
    ...actors.map(({ id, name, record: { images } }) => ({ kind: 'actor' as const, id, title: name, ...ours, images })),
  ];
  return all.flatMap(({ images, ...record }) => (images === undefined ? [] : [{ ...record, images }]));
}

/** The manifest of a record’s pictures. */
export async function manifestOf(archive: Archive, record: PicturedRecord): Promise<object> {
  const { settings, words } = archive;
  const { kind, id, title, titleLanguage, images } = record;
  const path = recordPath(kind, id);
  const picture = ({ image, full, copies: [small] }: ShownPicture): ManifestPicture => ({
    full: { address: wholeAddress(picturePath(image.file)), type: pictureType(image.file), ...full },
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
    titleLanguage,
    language: settings.language,
    page: wholeAddress(path),
    publisher: { name: settings.publisher, page: wholeAddress('/') },
    words: words.picture.labels,
    pictures: (await picturesOf(images)).map(picture),
  });
}
