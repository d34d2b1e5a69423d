/** `npm run dev` as an editor starts it, in a copy of the project. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';

export interface DevServer {
  /** Its address, without a slash at the end. */
  readonly address: string;
  /** What the server has printed so far. */
  readonly printed: () => string;
  /** The server’s answer to a browser that requests a page. */
  readonly page: (path: string) => Promise<{ readonly status: number; readonly html: string }>;
  readonly close: () => Promise<void>;
}

/** Checks repeatedly until a condition holds, or the test’s own time limit is reached. */
export async function until<T>(ask: () => Promise<T> | T, holds: (answer: T) => boolean): Promise<T> {
  for (;;) {
    const answer = await ask();
    if (holds(answer)) return answer;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/**
 * Starts the server, and waits until it is listening.
 *
 * @param folder the folder of the project. @param env settings, such as `ARCHIVE_CONTENT`.
 * @throws Error with the server’s output if it exits.
 */
export async function startDev(folder: string, env: Readonly<Record<string, string>>): Promise<DevServer> {
  let printed = '';
  const server = spawn(
    process.execPath,
    [join(folder, 'node_modules/astro/bin/astro.mjs'), 'dev', '--port', '0', '--ignore-lock'],
    {
      cwd: folder,
      env: {
        ...process.env,
        // Astro serves no pages when it believes that a unit test is running it.
        VITEST: undefined,
        NODE_ENV: 'development',
        ASTRO_TELEMETRY_DISABLED: '1',
        NO_COLOR: '1',
        ...env,
      },
    },
  );
  const hear = (data: Buffer) => {
    printed += data;
  };
  server.stdout.on('data', hear);
  server.stderr.on('data', hear);
  const address = await until(
    () => /http:\/\/127\.0\.0\.1:\d+/.exec(printed)?.[0],
    (found) => found !== undefined || server.exitCode !== null,
  );
  if (address === undefined) throw new Error(`npm run dev ended: ${printed}`);
  return {
    address,
    printed: () => printed,
    page: async (path) => {
      const response = await fetch(`${address}${path}`, { headers: { accept: 'text/html' } });
      return { status: response.status, html: await response.text() };
    },
    close: async () => {
      const ended = new Promise((resolve) => server.once('exit', resolve));
      server.kill();
      await ended;
    },
  };
}
