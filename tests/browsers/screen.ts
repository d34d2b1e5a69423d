/** A virtual screen, for programs that need one. */
import { type ChildProcess, spawn } from 'node:child_process';

export const SCREEN = '/usr/bin/Xvfb';

/** Starts a virtual screen. @returns its name and its process. */
export async function screen(): Promise<{ readonly display: string; readonly xvfb: ChildProcess }> {
  const size = ['-screen', '0', '1600x1400x24'];
  const xvfb = spawn(SCREEN, ['-displayfd', '3', ...size, '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const told = xvfb.stdio[3];
  if (told === null || told === undefined) throw new Error('Xvfb does not say its display.');
  const number = await new Promise<string>((take, fail) => {
    told.once('data', (line) => take(String(line).trim()));
    xvfb.once('exit', () => fail(new Error('Xvfb ended.')));
  });
  return { display: `:${number}`, xvfb };
}
