/**
 * Provides two modules for pages to import. `archive-fonts` has the fonts, reduced to what an archive uses.
 * `archive-look` has the archive’s own look, made from its settings and files.
 */
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { accentTones } from '../src/archive/look/accent.ts';
import { logoSize } from '../src/archive/look/logo.ts';
import { charactersOf, makeFonts } from '../src/publish/fonts.ts';
import { type LookFiles, makeLook } from '../src/publish/look.ts';
import type { Content } from './content.ts';
import { interfaceLanguage } from './interface-language.ts';

/**
 * The look that the settings ask for. While its content has problems, an archive being edited has no look of its own.
 */
function lookFiles(content: Content): LookFiles {
  if (!('archive' in content)) return {};
  const { records, archive } = content;
  const { logo, accent, font } = archive.settings.look ?? {};
  const file = logo && records.images.get(logo.file);
  const dark = logo?.dark === undefined ? undefined : records.images.get(logo.dark);
  const size = file && logoSize(file);
  const given = font && (font.file === 'system' ? 'system' : records.fonts.get(font.file)?.bytes);
  return {
    ...(accent && { tones: accentTones(accent) }),
    ...(file &&
      size && {
        logo: {
          ...size,
          light: file.bytes,
          ...(dark && { dark: dark.bytes }),
          types: [file, ...(dark ? [dark] : [])].map(({ path }) => path.replace(/^.*\./, '')),
        },
      }),
    ...(given !== undefined && { font: given }),
  };
}

/**
 * Writes the fonts and the look before a build or before editing begins. Later changes to them appear only after a
 * restart.
 *
 * @param look reads the current content.
 * @param folder the content folder.
 */
export function archiveLook(look: () => Content, folder: string): AstroIntegration {
  return {
    name: 'look',
    hooks: {
      'astro:config:setup': async ({ updateConfig, command }) => {
        if (command !== 'build' && command !== 'dev') return;
        const here = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));
        const content = look();
        const language = interfaceLanguage(content);
        const characters = charactersOf([here('src'), folder], language);
        const packages = here('node_modules/@fontsource-variable');
        const alias = {
          'archive-fonts': await makeFonts(packages, here('.cache/fonts'), characters, language),
          'archive-look': await makeLook(lookFiles(content), here('.cache/looks'), characters),
        };
        updateConfig({ vite: { resolve: { alias } } });
      },
    },
  };
}
