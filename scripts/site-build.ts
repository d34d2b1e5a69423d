/** Builds the site as `npm run build` does, for scripts that inspect or measure it. */
import { spawnSync } from 'node:child_process';
import { PROJECT } from './content-folder.ts';

/**
 * Environment variables that a build inherits: the archive, and what it needs to find its tools, but nothing that a
 * test runner has set for itself.
 */
const INHERITED: Readonly<Record<string, string | undefined>> = Object.fromEntries(
  Object.entries(process.env).filter(([name]) =>
    /^(?:PATH|HOME|USERPROFILE|APPDATA|SystemRoot|ComSpec|TE?MP|ARCHIVE_CONTENT)$/i.test(name),
  ),
);

/**
 * Builds the site.
 *
 * @param settings for this build, such as `OUT_DIR`, `BASE` and `SITE`. @param project folder of the project or of a
 * copy.
 * @returns the output of the build. @throws Error with that output if the build fails.
 */
export function buildSite(settings: Readonly<Record<string, string>> = {}, project = PROJECT): string {
  const { status, stdout, stderr } = spawnSync('npm', ['run', 'build', '--silent'], {
    cwd: project,
    encoding: 'utf8',
    maxBuffer: 1e9,
    env: { ...INHERITED, NODE_ENV: 'production', ASTRO_TELEMETRY_DISABLED: '1', ...settings },
  });
  if (status !== 0) throw new Error(`The site could not be built.\n${stdout}\n${stderr}`);
  return `${stdout}${stderr}`;
}
