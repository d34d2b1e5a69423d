/** The content of a body in a browser: wide content scrolls within its own box, and quotations are set apart. */
import { expect, it } from 'vitest';
import { reader } from './reader.ts';
import { SMALL } from './sites.ts';

const { opened } = reader(SMALL);

it('a wide table, a long line of code and a long word fit a page of 320 px, and a quotation is set apart', async () => {
  await opened(
    '/events/light-photographed/',
    async (page) => {
      const seen = await page.evaluate(() => {
        const body = document.querySelector('.lead.prose');
        if (body === null) throw new Error('the event has no account');
        const add = (parent: Element, tag: string, text = '') => {
          const made = parent.appendChild(document.createElement(tag));
          made.textContent = text;
          return made;
        };
        const box = add(body, 'div');
        box.className = 'scrolls';
        const row = add(add(box, 'table'), 'tr');
        for (let n = 0; n < 12; n++) add(row, 'td', 'boats counted');
        const code = add(body, 'pre');
        add(code, 'code', 'x '.repeat(400));
        add(body, 'p', 'x'.repeat(160));
        const quotation = add(body, 'blockquote', 'No more than forty boats.');
        const { clientWidth, scrollWidth } = document.documentElement;
        return {
          sideways: scrollWidth - clientWidth,
          inThemselves: [box, code].map((each) => each.scrollWidth > each.clientWidth),
          line: getComputedStyle(quotation).borderInlineStartWidth,
          account: getComputedStyle(body).borderInlineStartWidth,
        };
      });
      expect(seen).toEqual({ sideways: 0, inThemselves: [true, true], line: '2px', account: '0px' });
    },
    { viewport: { width: 320, height: 800 } },
  );
});
