/** No statement is shown or exported without its chain: on its own it would look like a fact. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Element, Root } from 'hast';
import { describe, expect, it } from 'vitest';
import { readArchive } from '../../src/archive/join.ts';
import { listFiles } from '../../src/archive/read-content.ts';
import { filesOf, pagesOf, textOf } from './pages.ts';
import { PROJECT, REAL, SITES } from './sites.ts';

/** Statements long enough to be told apart from other text, each with the name at the end of its chain. */
function statementsOf(content: string): ReadonlyMap<string, ReadonlySet<string>> {
  const read = readArchive(listFiles(join(PROJECT, content)));
  if ('problems' in read) throw new Error(`${content} is not whole`);
  const found = new Map<string, Set<string>>();
  for (const { says, originName } of read.archive.claims.values())
    found.set(says, (found.get(says) ?? new Set()).add(originName));
  return found;
}

/** Whether an element is an entry of a list, a table or a page. A statement must be in the same entry as its chain. */
const isEntry = ({ tagName, properties }: Element) =>
  ['li', 'tr', 'td', 'article', 'figure'].includes(tagName) ||
  [properties.className].flat().some((name) => name === 'claim' || name === 'paragraph');

/** Every entry of a page, innermost first. */
function entriesOf(node: Root | Element): Element[] {
  return node.children.flatMap((child) =>
    child.type === 'element' ? [...entriesOf(child), ...(isEntry(child) ? [child] : [])] : [],
  );
}

const plain = (text: string) => text.replace(/\s+/g, ' ');

describe.each(SITES.map((site) => [site.name, site] as const))('every statement of %s', (_name, site) => {
  const statements = statementsOf(site.content);

  it('is on pages beside the name of whoever said it', () => {
    const alone: string[] = [];
    let seen = 0;
    for (const page of pagesOf(site)) {
      const whole = plain(textOf(page.tree));
      const here = [...statements].filter(([says]) => whole.includes(plain(says)));
      if (here.length === 0) continue;
      const entries = entriesOf(page.tree).map((entry) => plain(textOf(entry)));
      for (const [says, origins] of here) {
        seen += 1;
        const holding = entries.filter((entry) => entry.includes(plain(says)));
        const named = holding.some((entry) =>
          [...origins].some((origin) => entry.toLowerCase().includes(origin.toLowerCase())),
        );
        if (!named) alone.push(`${page.path}: ${says}`);
      }
    }
    expect(seen).toBeGreaterThan(statements.size);
    expect(alone).toEqual([]);
  });

  it('is in the files of data and of search with the name of whoever said it', () => {
    const alone: string[] = [];
    const look = (path: string, value: unknown): void => {
      if (Array.isArray(value)) for (const each of value) look(path, each);
      else if (typeof value === 'object' && value !== null) {
        // An account is the archive’s own text. It cites statements, and may use their words.
        if ('cites' in value) return;
        // An edition has records as editors wrote them: the chain is beside the statement, and its links are ids.
        if ('says' in value && 'chain' in value && Array.isArray(value.chain) && value.chain.length > 0) return;
        const whole = JSON.stringify(value).toLowerCase();
        for (const each of Object.values(value)) {
          const origins = typeof each === 'string' ? statements.get(each) : undefined;
          if (
            origins !== undefined &&
            ![...origins].some((origin) => whole.includes(JSON.stringify(origin).slice(1, -1).toLowerCase()))
          )
            alone.push(`${path}: ${String(each)}`);
          else look(path, each);
        }
      }
    };
    const files = filesOf(site.dist).filter((path) => /^data\/.*\.(?:json|jsonld)$/.test(path));
    for (const path of files) look(path, JSON.parse(readFileSync(join(site.dist, path), 'utf8')));
    expect(files.length).toBeGreaterThan(3);
    expect(alone).toEqual([]);
  });
});

it('the statement of a page’s own data begins with its chain', () => {
  const [page] = pagesOf(REAL).filter(({ path }) => path.startsWith('/events/'));
  const texts = [...(page?.html ?? '').matchAll(/"@type":"Claim".*?"text":"(.*?[^\\])"/g)].map(([, text]) => text);
  expect(texts.length).toBeGreaterThan(0);
  expect(texts.filter((text) => !/^[^:]+: /.test(text ?? ''))).toEqual([]);
});
