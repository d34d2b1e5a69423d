/** The last step of a build: generates the files that depend on all others. */
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { headersText } from './headers.ts';
import { htaccessText } from './htaccess.ts';
import { keepOffline } from './offline.ts';

/** @param dist folder of the built site. @param base path it is served from, `/` or `/folder`. */
export function finishSite(dist: string, base: string): void {
  keepOffline(dist, base);
  const names = readdirSync(dist, { withFileTypes: true }).map(
    (entry) => entry.name + (entry.isDirectory() ? '/' : ''),
  );
  writeFileSync(join(dist, '_headers'), headersText(names, base));
  writeFileSync(join(dist, '.htaccess'), htaccessText(base));
  // Without this file, GitHub Pages omits every folder whose name begins with an underscore.
  writeFileSync(join(dist, '.nojekyll'), '');
}
