/**
 * On the page at a record’s former address, redirects with the query string and fragment of the link. These name the
 * version and the place within the page, and the page’s own refresh would drop them.
 */
const refresh = document.querySelector<HTMLMetaElement>('meta[http-equiv="refresh"]');
const within = location.search + location.hash;
if (refresh !== null && within !== '') location.replace(refresh.content.replace(/^.*?url=/, '') + within);
