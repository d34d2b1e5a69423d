/** Data that a page stores on an element for its script. */

/**
 * The value of `data-NAME`, with the name spelled as in `dataset`. @throws Error if it is missing, which means that the
 * page was built by different code.
 */
export function dataOf(element: HTMLElement, name: string): string {
  const value = element.dataset[name];
  if (value === undefined) throw new Error(`<${element.localName}> has no data for ${name}.`);
  return value;
}
