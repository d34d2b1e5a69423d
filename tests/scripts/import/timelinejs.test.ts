/**
 * Timelines made for TimelineJS are imported as drafts that wait for a document. Our own export for TimelineJS is read
 * back.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readBrought } from '../../../scripts/import/format.ts';
import { planImport } from '../../../scripts/import/plan.ts';
import { readRecords } from '../../../src/archive/read-content.ts';
import { changed } from '../../archive/files.ts';
import { PUBLISHED } from '../../data/published.ts';

const read = (
  name: string,
  bytes: Uint8Array = readFileSync(fileURLToPath(new URL(`files/${name}`, import.meta.url))),
) => readBrought({ name, bytes }, undefined);

describe('a timeline of TimelineJS', () => {
  it('becomes events with their dates and plain texts', () => {
    const { proposals, faults } = read('timelinejs.json');
    expect(faults).toEqual([]);
    expect(proposals.map(({ fields, body }) => [fields.title, fields.date, body])).toEqual([
      ['The launch & the feast', { edtf: '1899-04-03/1899-04-05' }, 'She went in.\n\nAll drank.'],
      ['An old ship', { edtf: '-0044' }, ''],
      ['A slip', {}, ''],
    ]);
  });

  it('loses nothing without saying so', () => {
    const { proposals, notes = [] } = read('timelinejs.json');
    expect(proposals.map(({ left }) => left.map(({ field }) => field))).toEqual([
      ['start_date.hour', 'media.url', 'media.caption', 'group'],
      [],
      ['start date'],
    ]);
    expect(notes.join('\n')).toMatch(/"title" is not imported: .*\n.*"eras" is not imported: /);
  });

  it('has no month where only a day is given', () => {
    const rows = 'Year,Month,Day,Headline\n1899,,12,A slip\n1899,12,,A month\n';
    const { proposals } = read('timelinejs.csv', new TextEncoder().encode(rows));
    expect(proposals.map(({ fields }) => fields.date)).toEqual([{}, { edtf: '1899-12' }]);
    expect(proposals[0]?.left).toEqual([{ field: 'start date', value: '1899--12', why: 'not a date' }]);
  });

  it('is read from its table as well', () => {
    const { proposals, notes } = read('timelinejs.csv');
    expect(proposals.map(({ fields, from }) => [from, fields.title, fields.date])).toEqual([
      ['timelinejs.csv, row 3', 'The launch', { edtf: '1899-04-03' }],
      ['timelinejs.csv, row 5', 'She sails', { edtf: '1900/1902' }],
    ]);
    expect(proposals[0]?.left.map(({ field }) => field)).toEqual(['Display Date', 'Media', 'Media Credit']);
    expect(notes).toHaveLength(2);
  });

  it('becomes nothing but drafts, for it has no document and no chain', () => {
    const files = changed({});
    const { made, faults } = planImport(read('timelinejs.json'), files, [], readRecords(files).records);
    expect(faults).toEqual([]);
    expect(made.map(({ place, path }) => `${place} ${path}`)).toEqual([
      'drafts events/the-launch-the-feast.md',
      'drafts events/an-old-ship.md',
      'drafts events/a-slip.md',
    ]);
    expect(made[0]?.text).toContain(
      '# Missing: status, kind, actors\n# It has no claim yet: say which document says so',
    );
    expect(made[0]?.text).not.toMatch(/<script|alert/);
  });

  it.each(PUBLISHED)('that $name publishes is read back with every date and title', ({ whole, file }) => {
    const { proposals } = read('timelinejs.json', new TextEncoder().encode(file('timelinejs.json')));
    const dated = whole.events.filter(({ date }) => date !== null);
    expect(proposals).toHaveLength(dated.length);
    for (const [n, { fields }] of proposals.entries()) {
      expect(fields.title).toContain(dated[n]?.title.replaceAll(/\s+/g, ' '));
      expect(fields.date).toHaveProperty('edtf');
    }
  });
});
