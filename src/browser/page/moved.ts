/**
 * For a page at a former address: passes on the version and the place within the page that a link asks for, which the
 * page’s own refresh would drop.
 */
const refresh = document.querySelector<HTMLMetaElement>('meta[http-equiv="refresh"]');
const within = location.search + location.hash;
if (refresh !== null && within !== '') location.replace(refresh.content.replace(/^.*?url=/, '') + within);
