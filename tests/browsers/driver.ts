/** Starts and stops the program that drives a browser through WebDriver. */
import { type ChildProcess, spawn } from 'node:child_process';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  await new Promise((ready) => server.close(ready));
  return port;
}

/** Waits until the driver answers. @returns whether it does; the driver exits if its port is taken. */
async function answers(server: string, driver: ChildProcess): Promise<boolean> {
  while (driver.exitCode === null) {
    const answered = await fetch(`${server}/status`).then(
      ({ ok }) => ok,
      () => false,
    );
    if (answered) return true;
    await new Promise((ready) => setTimeout(ready, 50));
  }
  return false;
}

/** The number of attempts, because another process may take a free port before the driver does. */
const TRIES = 3;

/**
 * Starts a driver on a free port. @param program the path of the driver. @param set variables to add to its
 * environment.
 */
export async function startDriver(
  program: string,
  set: Readonly<Record<string, string>>,
): Promise<{ readonly driver: ChildProcess; readonly server: string }> {
  for (let tried = 0; tried < TRIES; tried += 1) {
    const port = await freePort();
    const server = `http://127.0.0.1:${port}`;
    const driver = spawn(program, ['-p', String(port)], { env: { ...process.env, ...set }, stdio: 'ignore' });
    if (await answers(server, driver)) return { driver, server };
  }
  throw new Error(`${program} ended ${TRIES} times before it answered.`);
}

/** Ends a process, and waits until it has ended. */
export async function ended(each: ChildProcess): Promise<void> {
  each.kill();
  if (each.exitCode === null && each.signalCode === null) await new Promise((end) => each.once('exit', end));
}
