/**
 * On the page at a record’s former address: redirects with the query string and fragment of the link, which the page’s
 * own refresh would drop. They name the version and the place within the page.
 */
const refresh = document.querySelector<HTMLMetaElement>('meta[http-equiv="refresh"]');
const within = location.search + location.hash;
if (refresh !== null && within !== '') location.replace(refresh.content.replace(/^.*?url=/, '') + within);
