import { describe, expect, it } from 'vitest';
import { readBody } from '../../src/archive/body.ts';
import { citationMarks, isPlainAddress, recordLink } from '../../src/archive/citations.ts';
import { renderBody } from '../../src/markdown/render.ts';
import { scriptRuns } from '../../src/markdown/scripts.ts';

const targets = {
  claim: (ref: string) => ({
    href: `/c/${ref}`,
    name: ref.split('/')[0] ?? '',
    place: `¶ ${ref.split('/')[1]?.slice(0, 1)}`,
    placeHref: `/p/${ref.slice(0, 3)}`,
  }),
  record: (link: string) => `/r/${link.replace(':', '/')}`,
  href: (path: string) => `/base${path}`,
};

describe('citation marks', () => {
  it('name one or several claims', () => {
    expect(citationMarks('So [@a/b]. And [@a/b; @c/d-e].').map(({ claims }) => claims)).toEqual([
      ['a/b'],
      ['a/b', 'c/d-e'],
    ]);
  });
  it('do not include other text in brackets', () => expect(citationMarks('[a] [1] [x](y) @a/b')).toEqual([]));
  it('become links with the name of the claim', () => {
    const html = renderBody('It was *lit* [@a/b; @c/d].', targets, '');
    expect(html).toContain('<a class="cite" href="/c/a/b">a ¶ b</a> <a class="cite" href="/c/c/d">c ¶ d</a></span>.');
    expect(html).not.toContain('data-claim');
  });
  it.each(['It was [@a/b].', 'It was[@a/b].', 'It *was*[@a/b].', 'It [was](event:x) [@a/b].', 'It was [@a/c] [@a/b].'])(
    'follow their words after a space: %s',
    (text) => expect(renderBody(text, targets, '')).toMatch(/ <span class="cites"><a class="cite" href="\/c\/a\/b"/),
  );
  it('have no space before them at the beginning of a paragraph', () =>
    expect(renderBody('[@a/b] says so.', targets, '')).toContain('<p><span class="cites">'));
  it('name a source once for several citations in a row, but every time for readers who hear only the link', () => {
    const html = renderBody('It was [@a/b; @a/c]. And [@a/d].', targets, '');
    expect(html).toContain('>a ¶ b</a> <a class="cite" href="/c/a/c" aria-label="¶ c, a">¶ c</a></span>. And');
    expect(html).toContain('<a class="cite" href="/c/a/d" aria-label="¶ d, a">¶ d</a>');
  });
  it('name a source again after another one, and in the next paragraph', () => {
    const html = renderBody('It was [@a/b]. Or [@c/d]. Yet [@a/c].\n\nThen [@a/d].\n\n- So [@a/e].', targets, '');
    expect(html.replace(/<[^>]+>/g, '')).toBe('It was a ¶ b. Or c ¶ d. Yet a ¶ c.\nThen a ¶ d.\n\nSo a ¶ e.\n');
  });
  it('lead to the place when several statements from one place are cited in a row', () => {
    const html = renderBody('It was [@a/b1; @a/b2; @c/b1].', targets, '');
    expect(html).toContain(
      '<span class="cites"><a class="cite" href="/p/a/b">a ¶ b</a> <a class="cite" href="/c/c/b1">c ¶ b</a></span>.',
    );
  });
});

describe('a body', () => {
  const noted = 'It was lit.[^1] It was cold.[^2] Lit again.[^1]\n\n[^1]: By the keeper.\n[^2]: So he says.';
  const idsIn = (html: string) => [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);

  it('has footnotes with ids of its own, which lead to each other', () => {
    const html = ['lamp-lit', 'fog'].map((name) => renderBody(noted, targets, name)).join('');
    const ids = idsIn(html);
    expect(ids).toContain('lamp-lit-fn-1');
    expect(ids).toContain('fog-fn-1');
    expect(new Set(ids).size).toBe(ids.length);
    const led = [...html.matchAll(/ (?:href="#|aria-describedby=")([^"]+)"/g)].map(([, id]) => id);
    expect(led.length).toBe(18);
    expect(led.filter((id) => !ids.includes(id))).toEqual([]);
  });

  it('names its footnotes in the language of the interface', () => {
    const html = renderBody(noted, targets, 'fog');
    expect(html).toContain('<p lang="en" dir="ltr" id="fog-footnote-label">Footnotes</p>');
    expect(html).toContain('aria-label="Back to the text from footnote 2" class="data-footnote-backref">Back</a>');
  });

  it('keeps the ids of its headings if it is the only body of a page', () => {
    expect(idsIn(renderBody('## How\n\n[there](#how)', targets, ''))).toEqual(['how']);
    const html = renderBody('## How\n\n[there](#how) [away](#elsewhere)', targets, 'fog');
    expect(html).toContain('<h2 id="fog-how">');
    expect(html).toContain('<a href="#fog-how">there</a> <a href="#elsewhere">away</a>');
  });

  it('has links to its headings and footnotes whatever letters they have', () => {
    const html = renderBody('## Über das Öl\n\n[there](#über-das-öl)[^é]\n\n[^é]: So.', targets, 'fog');
    const ids = idsIn(html);
    const led = [...html.matchAll(/ href="#([^"]+)"/g)].map(([, id]) => id ?? '');
    expect(led.length).toBe(3);
    expect(led.filter((id) => !ids.includes(id) && !ids.includes(decodeURIComponent(id)))).toEqual([]);
  });

  it.each([
    ['# One\n\n## Two\n\n###### Six', ['h2', 'h3', 'h6']],
    ['## Two\n\n### Three', ['h2', 'h3']],
    ['Setext\n======', ['h2']],
  ])('has no heading of the rank of the page’s own: %j', (text, ranks) => {
    expect([...renderBody(text, targets, '').matchAll(/<(h\d)/g)].map(([, rank]) => rank)).toEqual(ranks);
  });

  it('has a box in which a wide table or a long line of code scrolls, even with the keyboard', () => {
    expect(renderBody('| a | b |\n| - | - |\n| 1 | 2 |', targets, '')).toMatch(
      /^<div class="scrolls" tabindex="0"><table>.*<\/table><\/div>$/s,
    );
    expect(renderBody('```\ncode\n```', targets, '')).toContain('<pre tabindex="0"><code>');
  });
});

describe('links', () => {
  it('lead to records, get the sub-folder if they lead to pages, and stay as they are if they lead to the web', () => {
    const html = renderBody('[Ann](actor:ann), [about](/about/), [web](https://example.org/).', targets, '');
    expect(html).toContain('<a href="/r/actor/ann">Ann</a>');
    expect(html).toContain('<a href="/base/about/">about</a>');
    expect(html).toContain('<a href="https://example.org/">web</a>');
  });
  it('are split into kind and id if they lead to a record', () => {
    expect(recordLink('event:lamp-lit')).toEqual({ kind: 'event', id: 'lamp-lit' });
    expect(recordLink('https://x')).toBeUndefined();
    expect(recordLink('javascript:x')).toBeUndefined();
  });
  it.each([
    ['/about/', true],
    ['#p3', true],
    ['https://example.org/x', true],
    ['//evil.example', false],
    ['javascript:alert(1)', false],
    ['JavaScript:alert(1)', false],
    ['data:text/html,x', false],
    ['mailto:x@y', false],
    ['about/', false],
    ['https://', false],
  ])('%s may be linked to: %s', (url, expected) => expect(isPlainAddress(url)).toBe(expected));
});

describe('a body', () => {
  it('lists its blocks, what they cite, its links and its words', () => {
    const body = readBody('One two [@a/b].\n\n- three [x](actor:y)\n');
    expect(body.blocks).toEqual([
      { line: 1, text: 'One two.', cites: ['a/b'] },
      { line: 3, text: 'three x', cites: [] },
    ]);
    expect(body.links).toEqual([{ url: 'actor:y', line: 3 }]);
    expect(body.words).toBe(4);
  });
  it('reports HTML and pictures', () => {
    expect(readBody('a <b>c</b>\n\n![x](y)').refused.map(({ what }) => what)).toEqual([
      'HTML (<b>)',
      'HTML (</b>)',
      'a picture',
    ]);
  });
});

describe('scripts', () => {
  it('are split into runs with language and direction', () => {
    expect(scriptRuns('Abbas محمود عباس, Peres שמעון פרס and 李文.')).toEqual([
      { text: 'Abbas ' },
      { text: 'محمود عباس', language: 'ar', direction: 'rtl' },
      { text: ', Peres ' },
      { text: 'שמעון פרס', language: 'he', direction: 'rtl' },
      { text: ' and ' },
      { text: '李文', language: 'zh', direction: 'ltr' },
      { text: '.' },
    ]);
  });
  it('are split without losing a character', () => {
    for (const text of ['', 'plain', 'א', 'الـ ‏', 'a א b', '中 文'])
      expect(
        scriptRuns(text)
          .map((run) => run.text)
          .join(''),
      ).toBe(text);
  });
  it('are wrapped when rendered', () => {
    expect(renderBody('So حماس did.', targets, '')).toContain('<bdi lang="ar" dir="rtl">حماس</bdi>');
  });
});
