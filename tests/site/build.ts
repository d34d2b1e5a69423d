/** Builds every site once before the tests that look at them. */
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { PROJECT, SITES } from './sites.ts';

export default function build(): void {
  for (const { name, content, base, dist } of SITES) {
    rmSync(dist, { recursive: true, force: true });
    const { status, stdout, stderr } = spawnSync('npm', ['run', 'build', '--silent'], {
      cwd: PROJECT,
      encoding: 'utf8',
      env: {
        ...process.env,
        NODE_ENV: 'production',
        ARCHIVE_CONTENT: content,
        BASE: base,
        OUT_DIR: dist,
        SITE: 'https://archive.example',
        ASTRO_TELEMETRY_DISABLED: '1',
      },
    });
    if (status !== 0) throw new Error(`The site "${name}" could not be built.\n${stdout}\n${stderr}`);
  }
}
