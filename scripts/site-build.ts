/** Builds the site as `npm run build` does, for scripts that inspect or measure it. */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { PROJECT } from './content-folder.ts';

const run = promisify(execFile);

/**
 * Environment variables that a build inherits: the one that names the archive, and those with which the build finds its
 * tools, but none that a test runner has set for itself.
 */
const INHERITED: Readonly<Record<string, string | undefined>> = Object.fromEntries(
  Object.entries(process.env).filter(([name]) =>
    /^(?:PATH|HOME|USERPROFILE|APPDATA|SystemRoot|ComSpec|TE?MP|ARCHIVE_CONTENT)$/i.test(name),
  ),
);

/**
 * Builds the site.
 *
 * @param settings the settings for this build, such as `OUT_DIR`, `BASE` and `SITE`.
 * @param project the folder of the project or of a copy.
 * @returns the output of the build. @throws Error with that output if the build fails.
 */
export async function buildSite(settings: Readonly<Record<string, string>> = {}, project = PROJECT): Promise<string> {
  const env = { ...INHERITED, NODE_ENV: 'production', ASTRO_TELEMETRY_DISABLED: '1', ...settings };
  try {
    const { stdout, stderr } = await run('npm', ['run', 'build', '--silent'], { cwd: project, maxBuffer: 1e9, env });
    return `${stdout}${stderr}`;
  } catch (error) {
    const { stdout, stderr } = error as { readonly stdout?: string; readonly stderr?: string };
    throw new Error(`The site could not be built.\n${stdout ?? ''}\n${stderr ?? ''}`, { cause: error });
  }
}
