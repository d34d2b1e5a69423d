/** Builds the site as `npm run build` does, for scripts that inspect or measure it. */
import { spawnSync } from 'node:child_process';
import { PROJECT } from './content-folder.ts';

/**
 * Which archive, and what a build needs from the machine to find its tools; nothing that a test runner has set for
 * itself.
 */
const INHERITED: Readonly<Record<string, string | undefined>> = Object.fromEntries(
  Object.entries(process.env).filter(([name]) =>
    /^(?:PATH|HOME|USERPROFILE|APPDATA|SystemRoot|ComSpec|TE?MP|ARCHIVE_CONTENT)$/i.test(name),
  ),
);

/**
 * @param settings for this build, such as `OUT_DIR`, `BASE` and `SITE`.
 * @param project the folder of the project, or of a copy of it.
 * @returns its output. @throws Error with that output if the build fails.
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
