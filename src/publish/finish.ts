/** The last step of a build: files that are made from all the others. */
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { headersText } from './headers.ts';
import { htaccessText } from './htaccess.ts';
import { keepOffline } from './offline.ts';

/** @param dist folder of the built site. @param base it is served under, `/` or `/folder`. */
export function finishSite(dist: string, base: string): void {
  keepOffline(dist, base);
  const names = readdirSync(dist, { withFileTypes: true }).map(
    (entry) => entry.name + (entry.isDirectory() ? '/' : ''),
  );
  writeFileSync(join(dist, '_headers'), headersText(names, base));
  writeFileSync(join(dist, '.htaccess'), htaccessText(base));
  // Without it a branch that GitHub Pages serves leaves out every folder whose name begins with an underscore.
  writeFileSync(join(dist, '.nojekyll'), '');
}
