/** Texts drawn at random for a reader of English. */
import { expect, it } from 'vitest';
import { commentsOf, draw, type Text } from '../../scripts/draw-texts.ts';

const texts = (['statement', 'docs', 'comment'] as const).flatMap((kind) =>
  Array.from({ length: 40 }, (_, n): Text => ({ kind, where: `${kind} ${n}`, text: `The text with number ${n}.` })),
);

it('draws the same texts for the same seed, and others for another', () => {
  expect(draw(texts, 'spring', 12)).toEqual(draw(texts.toReversed(), 'spring', 12));
  expect(draw(texts, 'spring', 12)).not.toEqual(draw(texts, 'autumn', 12));
});

it('draws as many of each kind, and each once', () => {
  const drawn = draw(texts, 'spring', 12);
  expect(new Set(drawn).size).toBe(12);
  for (const kind of ['statement', 'docs', 'comment']) {
    expect(drawn.filter((text) => text.kind === kind)).toHaveLength(4);
  }
});

it('leaves labels out', () => {
  expect(draw([{ kind: 'interface', where: 'menu', text: 'All sources' }], 'spring', 12)).toEqual([]);
});

it('reads the comments of a file as one line each', () => {
  expect(
    commentsOf('/**\n * One\n * comment.\n */\nconst a = "/* text */"; \n  // And\n  // another.\nconst b = 1;\n'),
  ).toEqual(['One comment.', 'And another.']);
});
