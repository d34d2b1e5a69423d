/**
 * Embeds the fonts in an image. The layout depends on the widths of the letters, and the image should look the same
 * wherever it is opened.
 */

/**
 * Whether a font contains any character of a text.
 *
 * @param range in CSS notation; empty for all characters.
 * @example covers('U+0000-00FF, U+0131', 'é') // true
 */
export function covers(range: string, text: string): boolean {
  if (range === '') return true;
  const bounds = range.split(',').map((part) => {
    const [first = '', last = first] = part.trim().slice(2).split('-');
    return [Number.parseInt(first, 16), Number.parseInt(last, 16)] as const;
  });
  return [...text].some((character) => {
    const code = character.codePointAt(0) as number;
    return bounds.some(([first, last]) => code >= first && code <= last);
  });
}

async function dataUrl(address: string): Promise<string> {
  const blob = await (await fetch(address)).blob();
  return new Promise((done) => {
    const reader = new FileReader();
    reader.onload = () => done(String(reader.result));
    reader.readAsDataURL(blob);
  });
}

/** CSS rules that embed those upright fonts of the given families that a text needs. */
export async function fontRules(families: string, text: string): Promise<string> {
  const sheets = [...document.styleSheets];
  const rules = sheets.flatMap(({ cssRules, href }) =>
    [...cssRules].flatMap((rule) => {
      if (!(rule instanceof CSSFontFaceRule)) return [];
      const { style } = rule;
      const of = (name: string) => style.getPropertyValue(name);
      const family = of('font-family').replace(/["']/g, '');
      const [, source] = /url\(["']?([^"')]+)/.exec(of('src')) ?? [];
      const wanted = families.includes(family) && of('font-style') !== 'italic' && covers(of('unicode-range'), text);
      return wanted && source !== undefined
        ? [{ family, weight: of('font-weight'), address: new URL(source, href ?? location.href).href }]
        : [];
    }),
  );
  const made = rules.map(
    async ({ family, weight, address }) =>
      `@font-face{font-family:"${family}";font-weight:${weight};src:url(${await dataUrl(address)})}`,
  );
  return (await Promise.all(made)).join('');
}
