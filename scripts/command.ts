/** What all commands have in common: they read their arguments, answer --help, and end with an exit code. */
import { type Given, readArguments, type Use, wrongUse } from './arguments.ts';
import { contentFolder } from './content-folder.ts';

type Say = (line: string) => void;

/** What a command is given to work with. */
export interface Call {
  readonly given: Given;
  /** The content folder. */
  readonly folder: string;
  readonly say: Say;
  /** Prints a last line. @returns the given exit code, for the command to return: 1 if refused, 2 for a usage error. */
  readonly stop: (exit: 0 | 1 | 2, text: string) => number;
  /** Says what was wrong with how the command was used, then how to use it. @returns the exit code 2. */
  readonly misused: (wrong: string) => number;
}

/**
 * Makes a command from its usage and its work. The work is done only if the arguments can be read.
 *
 * @returns a function that runs the command on a content folder and returns its exit code.
 */
export function command<Exit extends number | Promise<number>>(use: Use, work: (call: Call) => Exit) {
  return (args: readonly string[], folder: string, say: Say): Exit | number => {
    const stop = (exit: 0 | 1 | 2, text: string) => {
      say(text);
      return exit;
    };
    const given = readArguments(args, use);
    if ('exit' in given) return stop(given.exit, given.text);
    return work({ given, folder, say, stop, misused: (wrong) => stop(2, wrongUse(wrong, use).text) });
  };
}

/** Runs a command with the arguments of this process, and sets the exit code of the process. */
export async function runHere(
  run: (args: readonly string[], folder: string, say: Say) => number | Promise<number>,
  folder: string = contentFolder(),
): Promise<void> {
  process.exitCode = await run(process.argv.slice(2), folder, (line) => console.log(line));
}
