/** Loads other pages of the archive, parts of which are shown on this one. */

const pages = new Map<string, Promise<Document>>();

/** A page of the archive as a document whose scripts do not run; loaded only once, unless loading fails. */
export function pageAt({ origin, pathname, search }: URL): Promise<Document> {
  const address = origin + pathname + search;
  const known = pages.get(address);
  if (known !== undefined) return known;
  const asked = new Promise<Document>((done, failed) => {
    const request = new XMLHttpRequest();
    request.responseType = 'document';
    request.onload = () =>
      request.status < 400 && request.responseXML !== null ? done(request.responseXML) : failed(new Error(address));
    request.onerror = () => failed(new Error(address));
    request.open('GET', address);
    request.send();
  });
  pages.set(address, asked);
  asked.catch(() => pages.delete(address));
  return asked;
}
