/** Which language the interface has: `interface` in an archive’s settings, or the one to be tried, in `INTERFACE`. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { readContentFile } from '../src/archive/content-file.ts';
import { INTERFACE_LANGUAGES, type InterfaceLanguage } from '../src/words/languages.ts';

const SETTINGS = 'archive.yaml';

/** What the settings of a content folder name. What is wrong with them is told by whoever checks the content. */
function named(folder: string): unknown {
  const path = join(folder, SETTINGS);
  if (!existsSync(path)) return undefined;
  const read = readContentFile({ path: SETTINGS, bytes: readFileSync(path) });
  const data = 'file' in read ? read.file.data : undefined;
  return typeof data === 'object' && data !== null && 'interface' in data ? data.interface : undefined;
}

/** The language of the interface for a content folder. @throws Error when `INTERFACE` names one that there is not. */
export function interfaceLanguage(folder: string, tried = process.env.INTERFACE): InterfaceLanguage {
  const find = (code: unknown) => INTERFACE_LANGUAGES.find((each) => each === code);
  if (tried === undefined || tried === '') return find(named(folder)) ?? 'en';
  const found = find(tried);
  if (found === undefined)
    throw new Error(`INTERFACE=${tried}: the interface is written in ${INTERFACE_LANGUAGES.join(', ')}.`);
  return found;
}

/** Lets the site say what it says in one language. The others are not built into it. */
export function interfaceWords(folder: string): AstroIntegration {
  return {
    name: 'interface-words',
    hooks: {
      'astro:config:setup': ({ updateConfig, logger }) => {
        const language = interfaceLanguage(folder);
        if (language !== 'en') logger.info(`The interface speaks ${language}.`);
        const file = fileURLToPath(new URL(`../src/words/${language}.ts`, import.meta.url));
        updateConfig({ vite: { resolve: { alias: { '#words': file } } } });
      },
    },
  };
}
