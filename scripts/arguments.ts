/** Reads a command’s flags and names, and handles --help and usage errors, in the same way for every command. */
import { type ParseArgsOptionsConfig, parseArgs } from 'node:util';

/** How a command may be used. */
export interface Use {
  /** The help text. It begins with "Usage: npm run …", says what the command does, and ends with an example. */
  readonly help: string;
  /** Flags that take a value. */
  readonly values?: readonly string[];
  /** Flags that take a value and may be given more than once. */
  readonly lists?: readonly string[];
  /** Flags without a value. */
  readonly switches?: readonly string[];
  /** How many names (files, ids) may be given in addition to flags; none by default. */
  readonly names?: { readonly least: number; readonly most: number };
}

/** The arguments that were given. */
export interface Given {
  readonly names: readonly string[];
  /** The value of a flag, or undefined. */
  readonly value: (flag: string) => string | undefined;
  /** Every value of a flag that may be given more than once. */
  readonly list: (flag: string) => readonly string[];
  readonly has: (flag: string) => boolean;
}

/** What to print and the exit code if the command must stop: 0 for --help, 2 for a usage error. */
export interface Stop {
  readonly exit: 0 | 2;
  readonly text: string;
}

/** Says what was wrong with how a command was used, then how to use it. */
export function wrongUse(wrong: string, { help }: Use): Stop {
  return { exit: 2, text: `${wrong}\n\n${help}` };
}

/** Flags of our commands that are also npm settings, so they may be in anyone’s `.npmrc`. */
const OF_NPM = ['force', 'yes'];

/** A flag that npm took for itself because there was no `--` before it. */
const keptByNpm = ({ switches = [], values = [], lists = [] }: Use, env: NodeJS.ProcessEnv): string | undefined =>
  [...switches, ...values, ...lists].find(
    (flag) => !OF_NPM.includes(flag) && (env[`npm_config_${flag.replaceAll('-', '_')}`] ?? '') !== '',
  );

/**
 * Reads a command’s arguments.
 *
 * @param args as in `process.argv.slice(2)`.
 * @param env as in `process.env`.
 * @returns what was given, or what to say instead. Never throws.
 */
export function readArguments(args: readonly string[], use: Use, env: NodeJS.ProcessEnv = process.env): Given | Stop {
  const kept = keptByNpm(use, env);
  if (kept !== undefined) {
    const text = `npm took --${kept} for itself. Write -- between the name of the command and everything else: npm run ${env.npm_lifecycle_event} -- ….`;
    return { exit: 2, text };
  }
  const options: ParseArgsOptionsConfig = { help: { type: 'boolean', short: 'h' } };
  for (const flag of use.switches ?? []) options[flag] = { type: 'boolean' };
  for (const flag of use.values ?? []) options[flag] = { type: 'string' };
  for (const flag of use.lists ?? []) options[flag] = { type: 'string', multiple: true };
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    if (values.help === true) return { exit: 0, text: use.help };
    const { least, most } = use.names ?? { least: 0, most: 0 };
    if (positionals.length < least) return wrongUse('Something is missing.', use);
    if (positionals.length > most) return wrongUse(`There is one name too many: ${positionals[most]}.`, use);
    return {
      names: positionals,
      value: (flag) => {
        const value = values[flag];
        return typeof value === 'string' ? value : undefined;
      },
      list: (flag) => {
        const value = values[flag];
        return Array.isArray(value) ? value.map(String) : [];
      },
      has: (flag) => values[flag] !== undefined,
    };
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return wrongUse(`${error.message.split('. ')[0]?.replace(/\n.*/s, '')}.`, use);
  }
}

function end({ exit, text }: Stop): never {
  console.log(text);
  process.exit(exit);
}

/** The arguments of the command that is running. After --help or a usage error the process ends here. */
export function given(use: Use): Given {
  const read = readArguments(process.argv.slice(2), use);
  return 'exit' in read ? end(read) : read;
}

/** The values of those flags that are given. */
export const flagsGiven = (from: Given, flags: readonly string[]): Record<string, string> =>
  Object.fromEntries(
    flags.flatMap((flag) => {
      const value = from.value(flag);
      return value === undefined ? [] : [[flag, value]];
    }),
  );

/** The value of a flag as a whole number of at least 1. Any other value ends the process. */
export function numberGiven(from: Given, flag: string, unless: number, use: Use): number {
  const number = Number(from.value(flag) ?? unless);
  if (Number.isInteger(number) && number > 0) return number;
  return end(wrongUse(`--${flag} takes a whole number of at least 1, not ${from.value(flag)}.`, use));
}
