/** The pictures of a record as a manifest for image viewers (IIIF Presentation API 3.0). */

/** Text in one language, in the form that IIIF uses: a list for each language tag. */
type Said = Readonly<Record<string, readonly string[]>>;

/** A file with a picture. Its address is given in full. */
export interface PictureAt {
  readonly address: string;
  /** Media type. */
  readonly type: string;
  /** Width and height in pixels. */
  readonly width: number;
  readonly height: number;
}

export interface ManifestPicture {
  readonly full: PictureAt;
  /** A smaller copy, for lists of pictures. */
  readonly small: PictureAt | undefined;
  /** A description of the picture, for readers who cannot see it. */
  readonly alt: string;
  readonly credit: string;
  /** Where the picture comes from. */
  readonly source: string | undefined;
  readonly licence: { readonly name: string; readonly address: string } | undefined;
}

export interface ManifestFacts {
  /** Full address of the manifest itself. */
  readonly address: string;
  /** The record’s title or name. */
  readonly title: string;
  /** The language of the title, as a tag. */
  readonly titleLanguage: string;
  /** The language of our texts, as a tag. */
  readonly language: string;
  /** The page of the record. */
  readonly page: string;
  readonly publisher: { readonly name: string; readonly page: string };
  /** Words for credit, source and licence. */
  readonly words: { readonly credit: string; readonly source: string; readonly licence: string };
  readonly pictures: readonly ManifestPicture[];
}

export const MANIFEST_TYPE = 'application/ld+json; profile="http://iiif.io/api/presentation/3/context.json"';

/** The address of a licence as IIIF writes it; undefined unless it is a Creative Commons licence, as IIIF requires. */
const rightsOf = (address: string): string | undefined =>
  /^https?:\/\/creativecommons\.org\//.test(address) ? address.replace(/^https:/, 'http:') : undefined;

/** A manifest with one canvas for each picture. A viewer that shows a picture must also show its credit. */
export function manifest(facts: ManifestFacts): object {
  const { address, language, page, publisher, words, pictures } = facts;
  const said = (text: string, tag = language): Said => ({ [tag]: [text] });
  const title = said(facts.title, facts.titleLanguage);
  const image = ({ address: id, type: format, width, height }: PictureAt) => ({
    ...{ id, type: 'Image', format, width, height },
  });
  const canvas = ({ full, small, alt, credit, source, licence }: ManifestPicture, n: number) => {
    // The address of a canvas must not have a fragment, but need not lead anywhere.
    const id = address.replace(/[^/]*$/, `picture-${n + 1}`);
    const rights = licence && rightsOf(licence.address);
    const metadata = [
      ...(source === undefined ? [] : [{ label: said(words.source), value: said(source) }]),
      ...(licence === undefined ? [] : [{ label: said(words.licence), value: said(licence.name) }]),
    ];
    return {
      ...{ id, type: 'Canvas', label: said(alt), width: full.width, height: full.height },
      ...(metadata.length > 0 && { metadata }),
      requiredStatement: { label: said(words.credit), value: said(credit) },
      ...(rights !== undefined && { rights }),
      ...(small && { thumbnail: [image(small)] }),
      items: [
        {
          ...{ id: `${id}/page`, type: 'AnnotationPage' },
          items: [{ id: `${id}/painting`, type: 'Annotation', motivation: 'painting', body: image(full), target: id }],
        },
      ],
    };
  };
  const text = (id: string, label: Said) => [{ id, type: 'Text', label, format: 'text/html', language: [language] }];
  return {
    '@context': 'http://iiif.io/api/presentation/3/context.json',
    ...{ id: address, type: 'Manifest', label: title },
    homepage: text(page, title),
    provider: [
      {
        ...{ id: publisher.page, type: 'Agent', label: said(publisher.name) },
        homepage: text(publisher.page, said(publisher.name)),
      },
    ],
    items: pictures.map(canvas),
  };
}
