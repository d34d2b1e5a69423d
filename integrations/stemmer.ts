/** Provides search with a stemmer for the archive’s language. A build does not include any other stemmer. */
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Content } from './content.ts';

/** Languages with a stemmer in `@orama/stemmers`. The stemmers in this package come from the Snowball project. */
const STEMMERS: Readonly<Record<string, string>> = {
  ar: 'arabic',
  da: 'danish',
  de: 'german',
  el: 'greek',
  es: 'spanish',
  fi: 'finnish',
  fr: 'french',
  ga: 'irish',
  hi: 'indian',
  hu: 'hungarian',
  hy: 'armenian',
  id: 'indonesian',
  it: 'italian',
  lt: 'lithuanian',
  nb: 'norwegian',
  ne: 'nepali',
  nl: 'dutch',
  nn: 'norwegian',
  no: 'norwegian',
  pt: 'portuguese',
  ro: 'romanian',
  ru: 'russian',
  sr: 'serbian',
  sv: 'swedish',
  ta: 'tamil',
  tr: 'turkish',
};

/** The name under which code imports the stemmer. */
const STEMMER = '#stemmer';
const MADE = '\0stemmer';

/**
 * The package with the stemmer for a language; undefined if there is none. The code has its own stemmer for English,
 * which `#stemmer` means unless this integration replaces it.
 *
 * @param language BCP 47.
 */
export function stemmerOf(language: string): string | undefined {
  const name = STEMMERS[language.split('-')[0] ?? ''];
  return name === undefined ? undefined : `@orama/stemmers/${name}`;
}

function stemmerIn(language: string) {
  const found = stemmerOf(language);
  const own = fileURLToPath(new URL('../src/search/stemmer-without-accents.ts', import.meta.url));
  const code =
    found === undefined
      ? 'export const stemmer = (word) => word;'
      : `import { stemmer as found } from ${JSON.stringify(fileURLToPath(import.meta.resolve(found)))};
import { withoutAccents } from ${JSON.stringify(own)};
export const stemmer = withoutAccents(found);`;
  return {
    name: 'stemmer',
    enforce: 'pre' as const,
    resolveId: (id: string) => (id === STEMMER ? MADE : undefined),
    load: (id: string) => (id === MADE ? code : undefined),
  };
}

/**
 * Provides the stemmer for the archive’s language. In a language without one, search finds words only as they are
 * written.
 */
export function searchStemmer(look: () => Content): AstroIntegration {
  return {
    name: 'stemmer',
    hooks: {
      'astro:config:setup': ({ updateConfig, command }) => {
        if (command !== 'build' && command !== 'dev') return;
        const language = look().records.settings[0]?.data.language ?? 'en';
        if (!/^en(?:-|$)/.test(language)) updateConfig({ vite: { plugins: [stemmerIn(language)] } });
      },
    },
  };
}
