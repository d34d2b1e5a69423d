/** The command that releases a version, on copies of the small archive: it refuses any change that is not listed. */
import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { check } from '../../scripts/check.ts';
import { draft, release } from '../../scripts/release.ts';
import { editionPath, readEditions } from '../../src/archive/edition.ts';
import { listFiles } from '../../src/archive/read-content.ts';
import { FERRIES } from '../archive/files.ts';
import { archiveCopy } from './archive-copy.ts';

const { folder, said, say } = archiveCopy();
const RELEASED = join(folder, 'released.txt');

const change = (path: string, from: string | RegExp, to: string) => {
  const before = readFileSync(join(folder, path), 'utf8');
  const after = before.replace(from, () => to);
  if (after === before) throw new Error(`the change to ${path} changes nothing`);
  writeFileSync(join(folder, path), after);
};
const newVersion = (lists: string) =>
  change(
    'changes.yaml',
    'versions:\n',
    `versions:\n  - { version: "1.3", date: "2026-06-01", says: More., ${lists} }\n`,
  );
/** Releases again. @returns the exit code and all output. */
const again = (): [number, string] => {
  said.length = 0;
  return [release(folder, say), said.join('\n')];
};
const noted = () => {
  said.length = 0;
  expect(check([], folder, say)).toBe(0);
  return said[1];
};

beforeEach(() => {
  expect(release(folder, say)).toBe(0);
});

describe('release', () => {
  it('writes the version and one line per record, sorted', () => {
    const [head, ...lines] = readFileSync(RELEASED, 'utf8').trimEnd().split('\n');
    expect(head).toBe('version 1.2');
    expect(lines).toEqual(lines.toSorted());
    expect(
      lines.filter(
        (line) =>
          !/^(?:sources|claims|events|actors|differences|references|overview|threads)\/\S+ [0-9a-f]{12}$/.test(line),
      ),
    ).toEqual([]);
    expect(lines.filter((line) => line.startsWith('claims/'))).toHaveLength(50);
    expect(said).toEqual([`Version 1.2 is released and frozen in editions/1.2.json: ${lines.length} records.`]);
  });

  it('has nothing to do when nothing changed, and leaves the file as it is', () => {
    const before = readFileSync(RELEASED, 'utf8');
    expect(again()).toEqual([0, 'As released in version 1.2: nothing to do.']);
    expect(readFileSync(RELEASED, 'utf8')).toBe(before);
  });

  it('ignores the order of fields, the layout and the end of a text', () => {
    change('events/lamp-lit.md', /^(status: .*)\n(kind: .*)$/m, 'kind: work\nstatus: happened');
    change('events/lamp-lit.md', /$/, '\n\n');
    expect(again()[0]).toBe(0);
    expect(noted()).toBe('As released in version 1.2.');
  });

  it('refuses a change without a new version, and says what to write', () => {
    change('events/lamp-lit.md', 'book has both', 'book gives both');
    expect(again()).toEqual([
      1,
      'changes.yaml:1:1 versions: "events/lamp-lit" differs from version 1.2, and no newer version names it. Put version "1.3" above 1.2 and name it there under "corrected".\n1 problem in the content.',
    ]);
  });

  it('names every change: of a claim, of a reading frame, of a new record, of one that is gone', () => {
    change('sources/gazette-1899.md', 'The foundations were dug.', 'The foundations were dug then.');
    change('frames/letter-1899.yaml', /$/, '# a note that is no content\n');
    change('frames/gazette-1899.yaml', 'Sells things.', 'Sells many things.');
    writeFileSync(join(folder, 'actors/new-one.md'), '---\nname: New One\nsort: One, New\nkind: person\n---\nNew.\n');
    rmSync(join(folder, 'differences/who-was-asked.md'));
    const [code, words] = again();
    expect(code).toBe(1);
    expect(words).not.toContain('undefined');
    expect([...words.matchAll(/versions: "([^"]+)"/g)].map(([, name]) => name)).toEqual([
      'actors/new-one',
      'claims/gazette-1899/dug',
      'sources/gazette-1899',
      'differences/who-was-asked',
    ]);
  });

  it('releases when the new version names every change, and only then', () => {
    change('events/lamp-lit.md', 'book has both', 'book gives both');
    rmSync(join(folder, 'differences/who-was-asked.md'));
    newVersion('corrected: [{ record: events/lamp-lit, what: A word. }]');
    const [code, words] = again();
    expect(code).toBe(1);
    expect(words).toContain(
      '"differences/who-was-asked" was in version 1.2, and version 1.3 does not say so. Name it under "withdrawn" of version 1.3, with its title and why.',
    );
    expect(readFileSync(RELEASED, 'utf8')).toMatch(/^version 1\.2\n/);
    expect(noted()).toBe('Version 1.3 is not released yet (npm run release); its lists do not match 1 record yet.');
    change(
      'changes.yaml',
      'what: A word. }]',
      'what: A word. }], withdrawn: [{ record: differences/who-was-asked, title: Who was asked, why: They agree. }]',
    );
    expect(noted()).toBe('Version 1.3 is not released yet (npm run release).');
    expect(again()[0]).toBe(0);
    expect(readFileSync(RELEASED, 'utf8')).toMatch(/^version 1\.3\n/);
    expect(noted()).toBe('As released in version 1.3.');
  });

  it('refuses a change that is named but did not happen', () => {
    newVersion('corrected: [{ record: events/lamp-lit, what: A word. }], added: [events/old-beacon]');
    const [code, words] = again();
    expect(code).toBe(1);
    for (const [name, list] of [
      ['events/lamp-lit', 'corrected'],
      ['events/old-beacon', 'added'],
    ])
      expect(words).toContain(
        `"${name}" is named under "${list}", but has not changed since version 1.2. Remove it from the list.`,
      );
  });

  it('covers the claims of a source that is added or withdrawn', () => {
    const lines = readFileSync(RELEASED, 'utf8');
    writeFileSync(
      RELEASED,
      lines
        .replace(/^(?:sources|claims)\/letter-1899.*\n/gm, '')
        .concat('claims/old/one 0123456789ab\nsources/old 0123456789ab\n'),
    );
    newVersion('added: [sources/letter-1899], withdrawn: [{ record: sources/old, title: Old, why: Lost. }]');
    expect(again()[1]).toMatch(/^Version 1\.3 is released/);
  });

  it('freezes what every record says, each version in a file of its own that is never written again', () => {
    const first = readFileSync(join(folder, editionPath('1.2')), 'utf8');
    change('events/lamp-lit.md', 'book has both', 'book gives both');
    newVersion('corrected: [{ record: events/lamp-lit, what: A word. }]');
    expect(again()[0]).toBe(0);
    expect(readFileSync(join(folder, editionPath('1.2')), 'utf8')).toBe(first);
    const read = readEditions(listFiles(folder));
    const bodies = 'editions' in read ? read.editions.map(({ records }) => records['events/lamp-lit']?.body) : [];
    expect(bodies[0]).toContain('book gives both');
    expect(bodies[1]).toContain('book has both');
  });

  it('freezes a version that was released before editions were kept', () => {
    rmSync(join(folder, 'editions'), { recursive: true });
    expect(again()).toEqual([0, 'As released in version 1.2, which is now frozen in editions/1.2.json.']);
    expect(existsSync(join(folder, editionPath('1.2')))).toBe(true);
    expect(again()).toEqual([0, 'As released in version 1.2: nothing to do.']);
  });

  describe('accepts one entry for many records that say the same in other words', () => {
    const reword = () => {
      change('events/lamp-lit.md', 'book has both', 'book gives both');
      change('events/old-beacon.md', /\n$/, ' Still.\n');
      change('sources/gazette-1899.md', 'The foundations were dug.', 'The foundations were dug then.');
    };
    it.each([
      ['with their count', 'reworded: { records: 3, what: In plain English. }', undefined],
      [
        'beside those that are named',
        'corrected: [{ record: events/lamp-lit, what: A word. }], reworded: { records: 2, what: In plain English. }',
        undefined,
      ],
      [
        'with a count that is too small',
        'reworded: { records: 2, what: In plain English. }',
        'changes.yaml:2:68 versions[0].reworded.records: says 2, but 3 records differ from version 1.2 and are not named under "corrected". Write 3.',
      ],
      [
        'with a count that is too large',
        'corrected: [{ record: events/lamp-lit, what: A word. }], reworded: { records: 3, what: In plain English. }',
        'says 3, but 2 records differ from version 1.2 and are not named under "corrected". Write 2.',
      ],
    ])('%s', (_name, lists, refused) => {
      reword();
      newVersion(lists);
      const [code, words] = again();
      expect(code).toBe(refused === undefined ? 0 : 1);
      expect(words).toContain(refused ?? 'Version 1.3 is released');
    });
    it('asks for that entry to be removed once every record is named', () => {
      newVersion('reworded: { records: 1, what: In plain English. }');
      expect(again()[1]).toContain(
        'says 1, but 0 records differ from version 1.2 and are not named under "corrected". Remove "reworded".',
      );
    });
  });

  describe('--draft', () => {
    const drafted = () => {
      said.length = 0;
      expect(draft(folder, '2026-06-01', say)).toBe(0);
      return readFileSync(join(folder, 'changes.yaml'), 'utf8');
    };
    it('writes a new version with everything that is new, changed or gone, and leaves it to the editor to say why', () => {
      const before = readFileSync(join(folder, 'changes.yaml'), 'utf8');
      change('events/lamp-lit.md', 'book has both', 'book gives both');
      writeFileSync(join(folder, 'actors/new-one.md'), '---\nname: New One\nsort: One, New\nkind: person\n---\nNew.\n');
      rmSync(join(folder, 'differences/why-the-boats-stayed.md'));
      expect(drafted()).toBe(
        before.replace(
          'versions:\n',
          () => `versions:
  - version: "1.3"
    date: "2026-06-01"
    says: ""
    corrected:
      - record: events/lamp-lit
        what: ""
    added:
      - actors/new-one
    withdrawn:
      - record: differences/why-the-boats-stayed
        title: "Why the boats stayed in port"
        why: ""
`,
        ),
      );
      expect(again()[1]).toContain('versions[0].says: is missing. Expected: What this version is about');
    });
    it('counts the reworded records where the version has a count of them', () => {
      change('events/lamp-lit.md', 'book has both', 'book gives both');
      change('events/old-beacon.md', /\n$/, ' Still.\n');
      newVersion('reworded: { records: 9, what: In plain English. }');
      expect(drafted()).toContain('reworded: { records: 2, what: In plain English. }');
      expect(again()[0]).toBe(0);
    });
    it('begins the next version even if nothing has changed yet: records are renamed and removed in a version', () => {
      const before = readFileSync(join(folder, 'changes.yaml'), 'utf8');
      expect(drafted()).toBe(
        before.replace('versions:\n', () => 'versions:\n  - version: "1.3"\n    date: "2026-06-01"\n    says: ""\n'),
      );
    });
    it('has nothing to write when everything is named', () => {
      const begun = drafted().replace('says: ""', 'says: Nothing yet.');
      writeFileSync(join(folder, 'changes.yaml'), begun);
      expect(drafted()).toBe(begun);
      expect(said).toEqual(['changes.yaml names every change since version 1.2.']);
    });
  });

  it('lets editors work: the check says what changed and finds no fault', () => {
    change('events/lamp-lit.md', 'book has both', 'book gives both');
    expect(noted()).toBe(
      'Changed since version 1.2: events/lamp-lit. Before this is published, name it in a new version of changes.yaml.',
    );
  });

  it('begins again where nothing was published, once the file is deleted', () => {
    change('changes.yaml', /[\s\S]*(?= {2}- version: "1\.0")/, 'versions:\n');
    rmSync(RELEASED);
    expect(again()[0]).toBe(0);
    change('events/lamp-lit.md', 'book has both', 'book gives both');
    expect(again()[1]).toContain('If nothing was published yet, delete released.txt and run this again.');
  });

  it('refuses a released.txt that is damaged, line by line', () => {
    writeFileSync(RELEASED, 'version one\nevents/lamp-lit\n');
    expect(again()).toEqual([
      1,
      'released.txt:1:1: the line does not name a version. Restore the file from the last commit: only npm run release writes it.\nreleased.txt:2:1: the line is not a record with its hash. Restore the file from the last commit: only npm run release writes it.\n2 problems in the content.',
    ]);
  });

  it('has no version to release without changes.yaml', () => {
    rmSync(folder, { recursive: true, force: true });
    cpSync(FERRIES, folder, { recursive: true });
    expect(again()[1]).toContain('changes.yaml: the file is missing, so there is no version to release. Write it:');
    expect(existsSync(RELEASED)).toBe(false);
    expect(noted()).toBe('The archive has no versions: there is no changes.yaml.');
  });
});
