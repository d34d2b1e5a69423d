/** Loading other pages of the archive, to show parts of them on a page. */
import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { pageAt } from '../../src/browser/page/page-at.ts';

/** The server’s answer to each request in turn; undefined stands for a lost connection. */
const answers: ({ status: number; page: string | null } | undefined)[] = [];
const asked: string[] = [];

/** The part of the browser’s XMLHttpRequest that the code uses. */
class Request {
  status = 0;
  responseXML: string | null = null;
  onload: () => void = () => undefined;
  onerror: () => void = () => undefined;
  open(_method: string, address: string): void {
    asked.push(address);
  }
  send(): void {
    const answer = answers.shift();
    Object.assign(this, { status: answer?.status, responseXML: answer?.page ?? null });
    queueMicrotask(() => (answer === undefined ? this.onerror() : this.onload()));
  }
}
vi.stubGlobal('XMLHttpRequest', Request);
afterAll(() => vi.unstubAllGlobals());

describe('a page', () => {
  beforeEach(() => asked.splice(0));

  it('is requested once, whichever parts of it are wanted', async () => {
    answers.push({ status: 200, page: 'the lamp' });
    const both = [
      pageAt(new URL('https://a.example/events/lamp/#one')),
      pageAt(new URL('https://a.example/events/lamp/#two')),
    ];
    expect(await Promise.all(both)).toEqual(['the lamp', 'the lamp']);
    expect(asked).toEqual(['https://a.example/events/lamp/']);
  });

  it.each([
    ['lost', undefined],
    ['refused', { status: 503, page: 'busy' }],
    ['not a document', { status: 200, page: null }],
  ])('is asked for again when its answer was %s', async (name, answer) => {
    const address = new URL(`https://a.example/${encodeURIComponent(name)}/`);
    answers.push(answer, { status: 200, page: 'the boats' });
    await expect(pageAt(address)).rejects.toThrow(address.href);
    expect(await pageAt(address)).toBe('the boats');
    expect(asked).toEqual([address.href, address.href]);
  });
});
