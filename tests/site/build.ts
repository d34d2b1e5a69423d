/** Builds sites: those that several tests look at once before all tests, others when a test asks. */
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { PROJECT, SITES, type Site } from './sites.ts';

/** What a build needs to find its tools. The test runner’s own settings would look like the build’s. */
export const INHERITED: Readonly<Record<string, string | undefined>> = Object.fromEntries(
  Object.entries(process.env).filter(([name]) =>
    /^(?:PATH|HOME|USERPROFILE|APPDATA|SystemRoot|ComSpec|TE?MP)$/i.test(name),
  ),
);

/** Builds one site anew, as `npm run build` does. @param interfaceLanguage other than the one its settings name. */
export function buildSite({ name, content, base, dist }: Site, interfaceLanguage = ''): void {
  rmSync(dist, { recursive: true, force: true });
  const { status, stdout, stderr } = spawnSync('npm', ['run', 'build', '--silent'], {
    cwd: PROJECT,
    encoding: 'utf8',
    maxBuffer: 1e9,
    env: {
      ...INHERITED,
      NODE_ENV: 'production',
      ARCHIVE_CONTENT: content,
      BASE: base,
      OUT_DIR: dist,
      SITE: 'https://archive.example',
      INTERFACE: interfaceLanguage,
      ASTRO_TELEMETRY_DISABLED: '1',
    },
  });
  if (status !== 0) throw new Error(`The site "${name}" could not be built.\n${stdout}\n${stderr}`);
}

export default function build(): void {
  for (const site of SITES) buildSite(site);
}
