/** Sources in published form: the record, what was read and what was left out, and the fingerprint. */

import { z } from 'zod';
import { recordPath } from '../archive/address.ts';
import type { Source } from '../archive/archive.ts';
import { formatOf } from '../archive/fingerprint.ts';
import type { FingerprintRecord } from '../archive/schema/fingerprint.ts';
import { BLOCK_KINDS, type FrameRecord } from '../archive/schema/frame.ts';
import { LICENCE_IDS } from '../archive/schema/licences.ts';
import type { SourceRecord } from '../archive/schema/source.ts';
import { SOURCE_KINDS } from '../archive/schema/source-kinds.ts';
import { nameAlone } from '../archive/written-name.ts';
import { textName } from './document-texts.ts';
import * as f from './field.ts';
import { capture, dateOrNull, images, ownId, permalink, sureness, written } from './parts.ts';
import { uri } from './portable.ts';

const frameBlock = f.shape<FrameRecord['blocks'][number]>()({
  lines: f.text('Lines of the file, counted from 1: “10” or “36-37”.', ({ lines }) => lines),
  is: f.oneOf(
    'body: a numbered ¶; furniture and page (a page number or running head) are not part of the text.',
    BLOCK_KINDS,
    ({ is }) => is,
  ),
  paragraph: f.placeOrNull('For body: the number of the ¶.', ({ paragraph }) => paragraph),
  continues: f.flag(
    'true if it continues the ¶ before it, which is split by a page break.',
    (block) => block.continues ?? false,
  ),
  page: f.placeOrNull('The page of the original on which it begins.', ({ page }) => page),
  which: f.textOrNull('For furniture or page: which kind.', ({ which }) => which),
  why: f.textOrNull('The reason for this choice.', ({ why }) => why),
});

const original = f.shape<NonNullable<FrameRecord['document']['original']>>()({
  sha256: f.sha256('SHA-256 of that file.', ({ sha256 }) => sha256),
  reader: f.text('The library that extracted the text, with its version.', ({ reader }) => reader),
});

const frame = f.shape<FrameRecord>()({
  sha256: f.sha256('SHA-256 of the file that was read.', ({ document }) => document.sha256),
  bytes: f.count('Size of that file.', ({ document }) => document.bytes),
  lines: f.count('Lines of that file.', ({ document }) => document.lines),
  original: f.objectOrNull(
    'The file that this text was extracted from; empty if the file was itself text.',
    original,
    ({ document }) => document.original,
    () => ({ sha256: 'original_sha256' }),
  ),
  blocks: f.list(
    'What each line of the file is, in order; blank lines are left out.',
    frameBlock,
    ({ blocks }) => blocks,
  ),
});

const fingerprintBlock = f.shape<FingerprintRecord['blocks'][number]>()({
  at: f.json(
    'The number of the paragraph (¶), or “title”, “standfirst”, “heading 1”, “caption 1”, “credit 1”, “footnote 1”.',
    z.union([z.int().min(1), z.string()]),
    ({ at }) => at,
  ),
  words: f.count('Number of words in the block.', ({ words }) => words),
  sha256: f.sha256(
    'SHA-256 of its words, in lower case and without punctuation, separated by spaces.',
    (block) => block.sha256,
  ),
  grams: f.json(
    'The first four hex digits of the salted SHA-256 of every three words in a row, sorted and without repetitions: enough to check a quotation, not enough to read the text.',
    z.string().regex(/^(?:[0-9a-f]{4})*$/),
    ({ grams }) => grams,
  ),
});

const fingerprint = f.shape<FingerprintRecord>()({
  format: f.place(
    'How words are simplified. Format 2 drops soft hyphens and zero-width characters, joins words at hyphens and at the ends of lines, and treats each character as a word in scripts without spaces.',
    formatOf,
  ),
  frame: f.sha256('SHA-256 of the reading frame it was made with.', (print) => print.frame),
  words: f.count('Number of words in the body.', ({ words }) => words),
  blocks: f.list('One entry for each block of the document.', fingerprintBlock, ({ blocks }) => blocks),
});

const otherUrl = f.shape<NonNullable<SourceRecord['otherAddresses']>[number]>()({
  url: f.url('The address.', ({ address }) => uri(address)),
  what: f.text('What can be found at that address.', ({ what }) => what),
});

const known = f.shape<SourceRecord['known'][number]>()({
  field: f.text('The field of the record this is about.', ({ field }) => field),
  how: f.oneOf(
    'Read in the document, known from outside, inferred, or not stated anywhere.',
    ['inside', 'outside', 'inferred', 'not-stated'],
    ({ how }) => how,
  ),
  where: f.text('Where it was read or what was compared.', ({ where }) => where),
  references: f.ids('references', 'the outside works it was taken from', ({ references }) => references),
  sure: sureness(),
});

const held = f.shape<NonNullable<SourceRecord['held']>>()({
  repository: f.name('The archive, library or museum that holds it.', ({ repository }) => repository),
  collection: f.textOrNull('The collection it belongs to.', ({ collection }) => collection),
  shelfMark: f.textOrNull('Its shelf mark.', ({ shelfMark }) => shelfMark),
});

const standpoint = f.shape<SourceRecord['standpoint']>()({
  who: f.text('Who speaks.', ({ who }) => who),
  for: f.text('For whom.', (from) => from.for),
  when: f.text('When, and how long after what it describes.', ({ when }) => when),
  evidence: f.text('On what evidence.', ({ evidence }) => evidence),
});

const silent = f.shape<NonNullable<SourceRecord['silent']>[number]>()({
  paragraph: f.place('Number of the paragraph (¶).', ({ paragraph }) => paragraph),
  why: f.text('Why it has no claim.', ({ why }) => why),
});

export const source = f.shape<Source>()(
  {
    id: ownId('the source'),
    permalink: permalink(({ id }) => recordPath('source', id)),
    title: f.text('The title as printed.', ({ record }) => record.title),
    titleDevised: f.flag(
      'true when the document has no title and the archive devised this one.',
      ({ record }) => record.titleDevised ?? false,
    ),
    short: f.text('The name used in tables and citations.', ({ record }) => record.short),
    kind: f.oneOf('What it is, in the terms citation tools share.', SOURCE_KINDS, ({ record }) => record.kind),
    genre: f.text('What kind of text it is, in words.', ({ record }) => record.genre),
    authors: f.texts(
      'As printed: people as “Family, Given”, organisations under their full name, which can contain a comma; empty when not stated. The files for reference managers tell the two apart.',
      ({ record }) => record.authors.map(nameAlone),
    ),
    contributors: f.texts('Other people named as contributors, in the same form.', ({ record }) =>
      record.contributors?.map(nameAlone),
    ),
    publisher: f.idOfOrNull(
      'actors',
      'the actor that published it; none if nobody did',
      ({ publisher }) => publisher?.id,
    ),
    issuer: f.idOf(
      'actors',
      'the first link of its chains: the publisher or, without one, the author or issuing body',
      ({ issuer }) => issuer.id,
    ),
    container: f.textOrNull('The newspaper, site or work it appeared in.', ({ record }) => record.container),
    held: f.objectOrNull(
      'Where the document itself is kept; empty when no repository is known.',
      held,
      ({ record }) => record.held,
      () => ({ repository: 'repository', collection: 'collection', shelfMark: 'shelf_mark' }),
    ),
    place: f.textOrNull('Where it was written or, for a book, published.', ({ record }) => record.place),
    volume: f.textOrNull('The volume.', ({ record }) => record.volume),
    edition: f.textOrNull('The edition.', ({ record }) => record.edition),
    pages: f.textOrNull('Its pages in the work it appeared in.', ({ record }) => record.pages),
    translators: f.texts('Who translated it, in the same form.', ({ record }) => record.translators?.map(nameAlone)),
    language: f.text('Language of the document (BCP 47).', ({ record }) => record.language),
    published: dateOrNull('When it was published; empty when nothing is known.', ({ published }) => published),
    url: f.urlOrNull('The document’s address on the publisher’s site.', ({ record }) =>
      record.address === undefined ? undefined : uri(record.address),
    ),
    capture: capture('that page'),
    otherUrls: f.list(
      'Older addresses, copies, or the page that an extract was made from.',
      otherUrl,
      ({ record }) => record.otherAddresses,
    ),
    rights: f.text('Who holds the rights, in words.', ({ record }) => record.rights),
    licence: f.oneOfOrNull(
      'The licence of the document, by its name in the SPDX list; empty or “others”: the rights belong to others.',
      LICENCE_IDS,
      ({ record }) => record.licence,
    ),
    attribution: f.textOrNull('Whose document it is, as its licence asks.', ({ record }) => record.attribution),
    textUrl: f.urlOrNull('Address of its text, if it is published here.', ({ id, text }, { absolute }) =>
      text === undefined ? undefined : absolute(`/data/${textName(id)}`),
    ),
    images: images(),
    known: f.list('How each field of the record is known.', known, ({ record }) => record.known),
    standpoint: f.object(
      'Who speaks, for whom, when and on what evidence.',
      standpoint,
      ({ record }) => record.standpoint,
    ),
    omitted: f.jsonOnly(f.text('What was left out as page furniture, and why.', ({ record }) => record.omitted)),
    silent: f.list('Every body ¶ that has no claim.', silent, ({ record }) => record.silent),
    paragraphs: f.count(
      'Number of body ¶ in the document; 0 if it has no reading frame.',
      ({ paragraphs }) => paragraphs,
    ),
    words: f.count('Number of words in them.', ({ words }) => words),
    wordsPrinted: f.count(
      'How many words of the document are printed in this archive.',
      ({ wordsPrinted }) => wordsPrinted,
    ),
    frame: f.objectOrNull(
      'The reading frame: the exact file that was read, and what each of its lines is; empty if there is none.',
      frame,
      (read) => read.frame,
      () => ({ sha256: 'document_sha256' }),
    ),
    fingerprint: f.objectOrNull(
      'Hashes that prove where a quotation is, without publishing the document.',
      fingerprint,
      (read) => read.fingerprint,
    ),
    summary: written('What the document says, in the archive’s words.', (source) => source),
  },
  { id: 'source', says: 'One document: its record, its standpoint, what was read and what was left out.' },
);
