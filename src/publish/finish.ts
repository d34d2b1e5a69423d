/** The last step of a build: what can only be written once every file stands. */
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { headersText } from './headers.ts';

/** @param dist folder of the built site. @param base it is served under, `/` or `/folder`. */
export function finishSite(dist: string, base: string): void {
  const names = readdirSync(dist, { withFileTypes: true }).map(
    (entry) => entry.name + (entry.isDirectory() ? '/' : ''),
  );
  writeFileSync(join(dist, '_headers'), headersText(names, base));
}
