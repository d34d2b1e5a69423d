/** Manifests of pictures, checked against the IIIF Presentation API 3.0 (https://iiif.io/api/presentation/3.0/). */
import { describe, expect, it } from 'vitest';
import { type ManifestFacts, manifest } from '../../src/data/picture-manifest.ts';

const ADDRESS = 'https://archive.example/iiif/sources/letter/manifest.json';
const FACTS: ManifestFacts = {
  address: ADDRESS,
  title: 'A letter',
  titleLanguage: 'ar',
  language: 'ar',
  page: 'https://archive.example/sources/letter/',
  publisher: { name: 'The archive', page: 'https://archive.example/' },
  words: { credit: 'Credit', source: 'Source', licence: 'Licence' },
  pictures: [
    {
      full: { address: 'https://archive.example/images/a.jpg', type: 'image/jpeg', width: 900, height: 1200 },
      small: { address: 'https://archive.example/images/384/a.jpg.webp', type: 'image/webp', width: 384, height: 512 },
      alt: 'The first page',
      credit: 'Museum of Tarn',
      source: undefined,
      licence: { name: 'CC BY 4.0', address: 'https://creativecommons.org/licenses/by/4.0/' },
    },
    {
      full: { address: 'https://archive.example/images/b.png', type: 'image/png', width: 10, height: 20 },
      small: undefined,
      alt: 'The second page',
      credit: 'Museum of Tarn',
      source: 'Box 3',
      licence: { name: 'Open Government Licence 3.0', address: 'https://www.nationalarchives.gov.uk/doc/' },
    },
  ],
};

type Part = Readonly<Record<string, unknown>>;
const isPart = (value: unknown): value is Part => typeof value === 'object' && value !== null;
/** Every object in a manifest that states its own type. */
const partsOf = (value: unknown): Part[] =>
  isPart(value) ? [...('type' in value ? [value] : []), ...Object.values(value).flatMap(partsOf)] : [];
const found = partsOf(manifest(FACTS));
const ofType = (type: string) => found.filter((part) => part.type === type);

describe('a manifest', () => {
  it('has the context of version 3 and is what its address says', () => {
    expect(manifest(FACTS)).toMatchObject({
      '@context': 'http://iiif.io/api/presentation/3/context.json',
      id: ADDRESS,
      type: 'Manifest',
      label: { ar: ['A letter'] },
    });
  });

  it('names a document in the document’s language, and everything else in the archive’s', () => {
    const foreign = partsOf(manifest({ ...FACTS, title: 'Ein Brief', titleLanguage: 'de' }));
    const labels = foreign.flatMap(({ type, label }) =>
      isPart(label) ? [`${type}: ${Object.keys(label).join()}`] : [],
    );
    expect(new Set(labels.filter((label) => !label.startsWith('Canvas')))).toEqual(
      new Set(['Manifest: de', 'Text: de', 'Text: ar', 'Agent: ar']),
    );
    expect(labels.filter((label) => label.startsWith('Canvas'))).toEqual(['Canvas: ar', 'Canvas: ar']);
  });

  it('has one canvas for each picture, of its size, with the picture painted on all of it', () => {
    expect(ofType('Canvas').map(({ width, height }) => [width, height])).toEqual([
      [900, 1200],
      [10, 20],
    ]);
    expect(ofType('Annotation').map(({ motivation, target }) => [motivation, target])).toEqual(
      ofType('Canvas').map(({ id }) => ['painting', id]),
    );
    expect(ofType('Annotation').map(({ body }) => body)).toEqual(
      FACTS.pictures.map(({ full: { address, type, width, height } }) => ({
        ...{ id: address, type: 'Image', format: type, width, height },
      })),
    );
  });

  it('gives every part an address of its own, and none of a canvas a fragment', () => {
    const ids = found.map(({ id }) => String(id));
    expect(ids.filter((id) => !/^https:\/\/[^#]+$/.test(id))).toEqual([]);
    const own = ['Manifest', 'Canvas', 'AnnotationPage', 'Annotation'].flatMap(ofType).map(({ id }) => id);
    expect(new Set(own).size).toBe(own.length);
  });

  it('has text in a list for its language wherever a viewer shows it', () => {
    const texts = found.flatMap(({ label, requiredStatement }) => [
      ...(label === undefined ? [] : [label]),
      ...(isPart(requiredStatement) ? [requiredStatement.label, requiredStatement.value] : []),
    ]);
    expect(texts.length).toBeGreaterThan(6);
    expect(texts.filter((text) => !isPart(text) || !Array.isArray(text.ar))).toEqual([]);
  });

  it('has rights only where IIIF takes them, by the address that names the licence; others are named in words', () => {
    expect(ofType('Canvas').map(({ rights }) => rights)).toEqual([
      'http://creativecommons.org/licenses/by/4.0/',
      undefined,
    ]);
    expect(JSON.stringify(ofType('Canvas')[1]?.metadata)).toContain('Open Government Licence 3.0');
  });

  it('has a list of homepages, providers and thumbnails, as version 3 asks', () => {
    const whole = ofType('Manifest')[0];
    expect([whole?.homepage, whole?.provider, ofType('Canvas')[0]?.thumbnail].map(Array.isArray)).toEqual([
      true,
      true,
      true,
    ]);
    expect(ofType('Agent')).toHaveLength(1);
    expect(ofType('Text').map(({ format }) => format)).toEqual(['text/html', 'text/html']);
  });
});
