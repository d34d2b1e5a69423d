/** The order of events that fall on one day. */
import { expect, it } from 'vitest';
import { readArchive } from '../../src/archive/join.ts';
import { changed, swap } from './files.ts';

const event = (order?: number) => `---
title: A boat comes in
date:
  edtf: "1898-12-14"${order === undefined ? '' : `\n  order: ${order}`}
  evidence:
    - claim: gazette-1899/resolved
status: happened
kind: work
actors: []
---
A boat came in [@gazette-1899/resolved].
`;

it('is the one that editors give; events without a number come after those that have one, by their ids', () => {
  const read = readArchive(
    changed({
      'sources/gazette-1899.md': swap(
        'events: [board-resolves]',
        'events: [board-resolves, boat-1, boat-10, boat-11, boat-2, boat-9]',
      ),
      'events/boat-1.md': event(4),
      'events/boat-2.md': event(3),
      'events/boat-9.md': event(2),
      'events/boat-10.md': event(),
      'events/boat-11.md': event(),
    }),
  );
  if ('problems' in read) throw new Error(read.problems.map(({ file, wrong }) => `${file}: ${wrong}`).join('\n'));
  const day = read.archive.events.filter(({ date }) => date?.edtf === '1898-12-14').map(({ id }) => id);
  expect(day).toEqual(['board-resolves', 'boat-9', 'boat-2', 'boat-1', 'boat-10', 'boat-11']);
});
