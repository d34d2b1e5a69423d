/**
 * A document that may be published: it is quoted without limit, passed to pages paragraph by paragraph, and exported
 * under its own licence.
 */
import { describe, expect, it } from 'vitest';
import { readArchive } from '../../src/archive/join.ts';
import { LICENCE_IDS, licenceNamed } from '../../src/archive/schema/licences.ts';
import { publish, publishFiles } from '../data/published.ts';
import { changed, problemsOf, swap } from './files.ts';

const { archive, data, file, whole } = publish('examples/lighthouse');
const letter = archive.sources.find(({ id }) => id === 'letter-1899');
const LONG =
  "The lamp was lit on the ninth or the eleventh of November 1899; the keeper's book has both days. The Gazette's June for the lens is wrong: I signed for the crates on 20 July 1899.";

describe('a document that may be published', () => {
  it('is there block by block, with its licence and whose it is', () => {
    expect(letter?.text?.blocks.map(({ at }) => at)).toEqual(letter?.fingerprint?.blocks.map(({ at }) => at));
    expect(letter?.text?.blocks.find(({ at }) => at === 2)?.text).toBe(LONG);
    expect(letter?.text).toMatchObject({ licence: { name: 'CC0 1.0' }, attribution: 'Invented for this example.' });
    expect(archive.sources.filter(({ text }) => text !== undefined)).toEqual([letter]);
  });

  it('may be a Markdown file, which is published unchanged as text', () => {
    const [text] = changed({}).filter(({ path }) => path === 'texts/letter-1899.txt');
    const files = changed({ 'texts/letter-1899.txt': null, 'texts/letter-1899.md': text?.bytes ?? null });
    const named = publishFiles('with Markdown', files);
    expect(named.file('text-letter-1899.txt')).toBe(letter?.text?.content);
  });

  it('can be quoted at any length', () => {
    const quote = (licence: string) => ({
      'texts/letter-1899.txt': null,
      'sources/letter-1899.md': (text: string) =>
        text
          .replace('licence: CC0-1.0', `licence: ${licence}`)
          .replace('  - id: lamp-lit\n    at: 2\n', `$&    quote: ${JSON.stringify(LONG)}\n`),
    });
    expect(problemsOf(quote('public-domain'))).toEqual([]);
    expect(problemsOf(quote('others')).join('\n')).toMatch(/has \d+ words, more than 25|more than a tenth/);
  });

  it('is the archive’s own under the licence of the archive', () => {
    const read = readArchive(changed({ 'sources/letter-1899.md': swap('licence: CC0-1.0', 'licence: own') }));
    if ('problems' in read) throw new Error('not whole');
    const { settings, sources } = read.archive;
    expect(sources.find(({ id }) => id === 'letter-1899')?.text?.licence).toEqual(settings.licence);
  });

  it('is exported under its own licence', () => {
    expect(file('text-letter-1899.txt')).toBe(letter?.text?.content);
    expect(whole.sources.find(({ id }) => id === 'letter-1899')?.textUrl).toBe(
      'https://archive.example/data/text-letter-1899.txt',
    );
    const [zero] = LICENCE_IDS.flatMap((id) => (id === 'CC0-1.0' ? [licenceNamed(id, archive.settings.licence)] : []));
    expect(
      data.files.filter(({ licence }) => licence !== undefined).map(({ name, licence }) => [name, licence]),
    ).toEqual([['text-letter-1899.txt', zero]]);
    const resources: { path: string; licenses?: object }[] = JSON.parse(file('datapackage.json')).resources;
    expect(resources.find(({ path }) => path === 'text-letter-1899.txt')?.licenses).toEqual([
      { name: 'CC0-1.0', path: zero?.address, title: 'CC0 1.0' },
    ]);
    const graph: { '@id': string; license?: object }[] = JSON.parse(file('ro-crate-metadata.json'))['@graph'];
    expect(graph.find((node) => node['@id'] === 'text-letter-1899.txt')?.license).toEqual({ '@id': zero?.address });
  });
});
