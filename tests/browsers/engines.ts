/** The engines that the site is tested in, besides the Chromium of `npm test`. */
import { chrome109 } from './chrome-109.ts';
import type { Engine } from './engine.ts';
import { firefox } from './firefox.ts';
import { webkit } from './webkit.ts';

export const ENGINES: readonly Engine[] = [firefox, webkit, chrome109];
