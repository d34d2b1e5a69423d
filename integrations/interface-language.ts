/** Which language the interface has: `interface` in an archive’s settings, or the one to be tried, in `INTERFACE`. */
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { INTERFACE_LANGUAGES, type InterfaceLanguage, interfaceWordsOf } from '../src/words/languages.ts';
import type { Content } from './content.ts';

/** The language of the interface of a content folder that was read. @throws Error when `INTERFACE` names one that does not exist. */
export function interfaceLanguage({ records }: Content, tried = process.env.INTERFACE): InterfaceLanguage {
  if (tried === undefined || tried === '') return records.settings[0]?.data.interface ?? 'en';
  const found = INTERFACE_LANGUAGES.find((each) => each === tried);
  if (found === undefined)
    throw new Error(`INTERFACE=${tried}: the interface is written in ${INTERFACE_LANGUAGES.join(', ')}.`);
  return found;
}

/** What code imports, and what its sections are called inside a build. */
const WORDS = '#words';
const SECTION = '\0words/';

/** A plugin for what a built site says: each section a module of its own, so that a page’s script takes only those it uses. */
function sections(language: InterfaceLanguage) {
  const words = new Map<string, unknown>(Object.entries(interfaceWordsOf(language)));
  return {
    name: 'interface-words',
    enforce: 'pre' as const,
    resolveId: (id: string) =>
      id === WORDS || id.startsWith(SECTION) ? { id: id.replace(WORDS, SECTION), moduleSideEffects: false } : undefined,
    load(id: string) {
      if (!id.startsWith(SECTION)) return undefined;
      const section = id.slice(SECTION.length);
      if (section !== '') return `export const ${section} = ${JSON.stringify(words.get(section))};`;
      return [...words.keys()].map((name) => `export { ${name} } from ${JSON.stringify(SECTION + name)};`).join('\n');
    },
  };
}

/** A plugin for `npm run dev`: the file itself is read, and again when it changes; what it lacks is taken from English. */
function read(language: InterfaceLanguage) {
  const file = (name: string) => JSON.stringify(fileURLToPath(new URL(`../src/words/${name}.ts`, import.meta.url)));
  const names = Object.keys(interfaceWordsOf(language)).join(', ');
  return {
    name: 'interface-words',
    enforce: 'pre' as const,
    resolveId: (id: string) => (id === WORDS ? SECTION : undefined),
    load: (id: string) =>
      id === SECTION
        ? `import * as own from ${file(language)};
import * as english from ${file('en')};
import { completed } from ${file('completed')};
export const { ${names} } = completed(own, english, true);`
        : undefined,
  };
}

/** Lets the site say what it says in one language. The others are not built into it. */
export function interfaceWords(look: () => Content): AstroIntegration {
  return {
    name: 'interface-words',
    hooks: {
      'astro:config:setup': ({ updateConfig, addMiddleware, command, logger }) => {
        if (command !== 'build' && command !== 'dev') return;
        const language = interfaceLanguage(look());
        if (language !== 'en') {
          logger.info(`The interface speaks ${language}.`);
          addMiddleware({ order: 'pre', entrypoint: new URL('./marked-english.ts', import.meta.url) });
        }
        updateConfig({ vite: { plugins: [command === 'build' ? sections(language) : read(language)] } });
      },
    },
  };
}
