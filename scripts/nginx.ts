/**
 * npm run nginx -- ROOT HOST [LISTEN] [--no-brotli]
 *
 * Prints a configuration for nginx: ROOT is the folder it shows, HOST the name of the server. With BASE set, as for
 * the build, the site is taken to stand in that sub-folder of ROOT.
 */
import { nginxText } from '../src/publish/nginx.ts';

const USAGE = `npm run --silent nginx -- ROOT HOST [LISTEN] [--no-brotli]

Prints a configuration for nginx. ROOT is the folder it shows, HOST the name of the server, LISTEN what it
listens on (80 when left out). With BASE=/some/folder the built site stands in ROOT/some/folder.
--no-brotli is for an nginx without the modules for brotli.`;

/** @param base as the build has it. @returns the exit code. */
export function nginx(args: readonly string[], base: string, say: (text: string) => void): number {
  const [root, host, listen = '80', ...more] = args.filter((arg) => !arg.startsWith('--'));
  const flags = args.filter((arg) => arg.startsWith('--'));
  const wrong = [root, host, listen, base].some((word) => word !== undefined && /[\s;{}"$]/.test(word));
  if (
    root === undefined ||
    host === undefined ||
    more.length > 0 ||
    wrong ||
    flags.some((flag) => flag !== '--no-brotli')
  ) {
    say(USAGE);
    return 2;
  }
  say(nginxText({ root, host, listen, base, brotli: !flags.includes('--no-brotli') }).trimEnd());
  return 0;
}

if (import.meta.main)
  process.exitCode = nginx(process.argv.slice(2), process.env.BASE ?? '/', (text) => console.log(text));
