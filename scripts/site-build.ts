/** Builds the site as `npm run build` does, for what looks at it or measures it. */
import { spawnSync } from 'node:child_process';
import { PROJECT } from './content-folder.ts';

/** @param env settings of this build. @throws Error with what was said, when it fails. */
export function buildSite(env: Readonly<Record<string, string>> = {}): void {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['node_modules/astro/bin/astro.mjs', 'build', '--silent'],
    {
      cwd: PROJECT,
      encoding: 'utf8',
      maxBuffer: 1e9,
      env: { ...process.env, NODE_ENV: 'production', ASTRO_TELEMETRY_DISABLED: '1', ...env },
    },
  );
  if (status !== 0) throw new Error(`The site could not be built.\n${stdout}\n${stderr}`);
}
