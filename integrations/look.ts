/** The look of an archive’s own: from its settings and files to what pages import as `archive-look`. */
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { accentTones } from '../src/archive/look/accent.ts';
import { logoSize } from '../src/archive/look/logo.ts';
import { charactersOf } from '../src/publish/fonts.ts';
import { type LookFiles, makeLook } from '../src/publish/look.ts';
import type { Content } from './content.ts';
import { interfaceLanguage } from './interface-language.ts';

/** What the settings ask for. While they have problems, an archive being edited has no look of its own. */
export function lookFiles(content: Content): LookFiles {
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

/** Writes the look before a build, or before editing begins: a change of it is seen after a new start. */
export function archiveLook(look: () => Content, content: string): AstroIntegration {
  return {
    name: 'look',
    hooks: {
      'astro:config:setup': async ({ updateConfig, command }) => {
        if (command !== 'build' && command !== 'dev') return;
        const here = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));
        const characters = charactersOf([here('src'), content], interfaceLanguage(look()));
        const folder = await makeLook(lookFiles(look()), here('.cache/looks'), characters);
        updateConfig({ vite: { resolve: { alias: { 'archive-look': folder } } } });
      },
    },
  };
}
