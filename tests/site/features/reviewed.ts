/**
 * What the site uses although the oldest supported browsers lack it, and what a reader sees in those browsers. Each was
 * checked once.
 */
import type { Feature } from './compat.ts';

/** Keyed by the feature’s path in the data. */
export const WITHOUT: Readonly<Record<string, string>> = {
  // Features of styles.
  'css.at-rules.container': 'tables keep their columns and scroll in their own box',
  'css.at-rules.media.forced-colors': 'such a browser has no forced colours',
  'css.at-rules.media.scripting':
    'no space is kept for what a script adds; without the script, its buttons stay in view',
  'css.at-rules.page': 'the drawing is printed on an ordinary page',
  'css.at-rules.page.size': 'the drawing is printed on an ordinary page',
  'css.properties.accent-color': 'boxes and buttons have the browser’s own colour',
  'css.properties.break-after.avoid': 'a heading may stand last on a printed page',
  'css.properties.container-type': 'tables keep their columns and scroll in their own box',
  'css.properties.container-type.inline-size': 'tables keep their columns and scroll in their own box',
  'css.properties.content-visibility': 'folded text is hidden with display, and the browser’s search does not find it',
  'css.properties.content-visibility.visible':
    'folded text is hidden with display, and the browser’s search does not find it',
  'css.properties.cursor.default': 'a phone has no pointer',
  'css.properties.cursor.pointer': 'a phone has no pointer',
  'css.properties.outline': 'the focus outline has no rounded corners',
  'css.properties.paint-order': 'used only in drawings, where all browsers have it; in text it came later',
  'css.properties.resize': 'a field keeps its size',
  'css.properties.resize.vertical': 'a field keeps its size',
  'css.properties.text-size-adjust': 'Firefox and Safari on a desktop do not change the size of text',
  'css.properties.text-wrap': 'headings wrap as other text does',
  'css.properties.text-wrap.balance': 'headings wrap as other text does',
  'css.selectors.details-content': 'a closed section begins a new line after its summary',
  'css.selectors.has':
    'everything that a link could not open is expanded; spacing and bullets are those of other lists',
  'css.selectors.popover-open': 'the box is made only if the browser has popovers',
  // Features of pages.
  'html.elements.link.rel.icon': 'Safari before 26 shows no SVG icon, but has other icons',
  'html.elements.link.rel.manifest': 'the site cannot be installed as an app',
  'html.elements.meta.name.theme-color': 'the window’s frame has the browser’s own colour',
  'html.elements.meta.name.viewport': 'a desktop browser does not need it',
  'html.elements.search': 'the element has no meaning of its own; the form in it is found by its label',
  'html.global_attributes.autocapitalize': 'a phone’s keyboard may capitalise the first letter; search ignores case',
  'html.global_attributes.hidden.until-found': 'folded text is hidden, and the browser’s search does not find it',
  // Features of scripts.
  'api.Clipboard.write': 'the error is caught, and plain text is copied',
  'api.ClipboardItem': 'the error is caught, and plain text is copied',
  'api.HTMLElement.hidePopover': 'checked first: links have no preview box',
  'api.HTMLElement.showPopover': 'checked first: links have no preview box',
  'api.Navigator.connection': 'read with “?.”',
  'api.TouchEvent': 'checked with typeof: a desktop has no touch screen',
  'api.TouchEvent.touches': 'checked with typeof: a desktop has no touch screen',
  'api.TouchList.length': 'checked with typeof: a desktop has no touch screen',
  'api.Window.requestIdleCallback': 'checked first: without it, the work begins at once',
};

/** Methods of libraries that have the same name as something newer in the language. */
const OWN = /^javascript\.builtins\.(?:AsyncDisposableStack\.(?:adopt|move|use)|Iterator\.(?:take|chunks))$/;
/** @noble/hashes uses these only if a browser has them. */
const ASKED_FOR = /^javascript\.builtins\.Uint8Array\.(?:fromHex|toHex)$/;

export const isOfLibraries = ({ key }: Feature): boolean => OWN.test(key) || ASKED_FOR.test(key);
