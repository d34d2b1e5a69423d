/** The engines that the site is tried in beside the Chromium of `npm test`. */
import { chrome109 } from './chrome-109.ts';
import type { Engine } from './engine.ts';
import { firefox } from './firefox.ts';
import { webkit } from './webkit.ts';

export const ENGINES: readonly Engine[] = [firefox, webkit, chrome109];
