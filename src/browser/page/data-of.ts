/** What a page has written down on an element for its script. */

/** The value of `data-NAME`, as `dataset` spells it. @throws Error when the page has not written it: it was built by other code. */
export function dataOf(element: HTMLElement, name: string): string {
  const value = element.dataset[name];
  if (value === undefined) throw new Error(`<${element.localName}> has no data for ${name}.`);
  return value;
}
