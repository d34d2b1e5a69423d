/**
 * What the site uses although the oldest supported browsers lack it, and what a reader sees in those browsers. Each was
 * checked once.
 */
import type { Feature } from './compat.ts';

/** Keyed by the feature’s path in the data. */
export const WITHOUT: Readonly<Record<string, string>> = {
  // Features of styles.
  'css.at-rules.container': 'tables keep all their columns and scroll within a box',
  'css.at-rules.media.forced-colors': 'nothing changes, because such a browser has no forced-colours mode',
  'css.properties.forced-color-adjust': 'nothing changes, because such a browser has no forced-colours mode',
  'css.properties.forced-color-adjust.none': 'nothing changes, because such a browser has no forced-colours mode',
  'css.at-rules.media.scripting':
    'no space is reserved for what scripts add; without JavaScript, buttons that need it stay visible',
  'css.at-rules.page': 'the drawing is printed on an ordinary page',
  'css.at-rules.page.size': 'the drawing is printed on an ordinary page',
  'css.properties.accent-color': 'tick boxes and radio buttons keep the browser’s own colour',
  'css.properties.break-after.avoid': 'a heading may be the last line of a printed page',
  'css.properties.container-type': 'tables keep all their columns and scroll within a box',
  'css.properties.container-type.inline-size': 'tables keep all their columns and scroll within a box',
  'css.properties.content-visibility':
    'collapsed text is hidden with “display: none”, so the browser’s own search does not find it',
  'css.properties.content-visibility.visible':
    'collapsed text is hidden with “display: none”, so the browser’s own search does not find it',
  'css.properties.cursor.default': 'a phone has no pointer',
  'css.properties.cursor.pointer': 'a phone has no pointer',
  'css.properties.outline': 'the focus outline has square corners',
  'css.properties.paint-order':
    'used only in drawings, where every browser supports it; support in ordinary text came later',
  'css.properties.resize': 'readers cannot change the size of a text field',
  'css.properties.resize.vertical': 'readers cannot change the size of a text field',
  'css.properties.text-size-adjust': 'on a desktop, Firefox and Safari never change the size of text by themselves',
  'css.properties.text-wrap': 'headings wrap like any other text',
  'css.properties.text-wrap.balance': 'headings wrap like any other text',
  'css.selectors.details-content': 'the text after a collapsed section begins on a new line',
  'css.selectors.has': 'text that a link may lead to is never collapsed; some lists have ordinary spacing and bullets',
  'css.selectors.popover-open': 'links have no preview boxes, because these need popovers',
  // Features of pages.
  'html.elements.link.rel.icon': 'Safari before version 26 cannot show the SVG icon and shows another icon instead',
  'html.elements.link.rel.manifest': 'the site cannot be installed as an app',
  'html.elements.meta.name.theme-color': 'the window frame keeps the browser’s own colour',
  'html.elements.meta.name.viewport': 'desktop browsers do not need it',
  'html.elements.search': 'screen readers announce no search region, but they find the form by its label',
  'html.global_attributes.autocapitalize': 'a phone’s keyboard may capitalise the first letter; search ignores case',
  'html.global_attributes.hidden.until-found': 'the browser’s own search does not find collapsed text',
  // Features of scripts.
  'api.Clipboard.write': 'the error is caught, and plain text is copied instead',
  'api.ClipboardItem': 'the error is caught, and plain text is copied instead',
  'api.HTMLElement.hidePopover': 'links have no preview boxes, because the script checks for popovers first',
  'api.HTMLElement.showPopover': 'links have no preview boxes, because the script checks for popovers first',
  'api.Navigator.connection': 'the site cannot tell whether a reader wants to use less data',
  'api.Touch.clientX': 'the script checks for it first, because a Mac has no touch screen',
  'api.Touch.clientY': 'the script checks for it first, because a Mac has no touch screen',
  'api.TouchEvent': 'the script checks for it first, because a Mac has no touch screen',
  'api.TouchEvent.changedTouches': 'the script checks for it first, because a Mac has no touch screen',
  'api.TouchEvent.touches': 'the script checks for it first, because a Mac has no touch screen',
  'api.TouchList.length': 'the script checks for it first, because a Mac has no touch screen',
  'api.Window.requestIdleCallback': 'the script checks for it first and, without it, begins the work at once',
};

/** Methods of libraries that have the same name as something newer in the language. */
const OWN = /^javascript\.builtins\.(?:AsyncDisposableStack\.(?:adopt|move|use)|Iterator\.(?:take|chunks))$/;
/** @noble/hashes uses these only if a browser has them. */
const ASKED_FOR = /^javascript\.builtins\.Uint8Array\.(?:fromHex|toHex)$/;

export const isOfLibraries = ({ key }: Feature): boolean => OWN.test(key) || ASKED_FOR.test(key);
