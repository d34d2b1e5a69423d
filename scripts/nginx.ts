/**
 * npm run nginx -- ROOT HOST [LISTEN] [--no-brotli]
 *
 * Prints a configuration for nginx: ROOT is the folder it shows, HOST the name of the server. With BASE set, as for
 * the build, the site is taken to stand in that sub-folder of ROOT.
 */
import { nginxText } from '../src/publish/nginx.ts';
import { readArguments, type Use, wrongUse } from './arguments.ts';

const USE: Use = {
  help: `Use: npm run --silent nginx -- ROOT HOST [LISTEN] [--no-brotli]

Prints a configuration for nginx. ROOT is the folder it shows, HOST the name of the server, LISTEN what it
listens on (80 when left out). With BASE=/some/folder the built site stands in ROOT/some/folder.
  --no-brotli  for an nginx without the modules for brotli

Ends with 0 when it is printed, 2 for wrong use.

Example: npm run --silent nginx -- /var/www/archive archive.example > archive.conf`,
  switches: ['no-brotli'],
  names: { least: 2, most: 3 },
};

/** @param base as the build has it. @returns the exit code. */
export function nginx(args: readonly string[], base: string, say: (text: string) => void): number {
  const given = readArguments(args, USE);
  if ('exit' in given) {
    say(given.text);
    return given.exit;
  }
  const [root = '', host = '', listen = '80'] = given.names;
  const word = [root, host, listen, base].find((each) => /[\s;{}"$]/.test(each));
  if (word !== undefined) {
    const { exit, text } = wrongUse(`nginx cannot be told of ${JSON.stringify(word)}.`, USE);
    say(text);
    return exit;
  }
  say(nginxText({ root, host, listen, base, brotli: !given.has('no-brotli') }).trimEnd());
  return 0;
}

if (import.meta.main)
  process.exitCode = nginx(process.argv.slice(2), process.env.BASE ?? '/', (text) => console.log(text));
