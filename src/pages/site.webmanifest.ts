/**
 * Lets the site be installed as an app (W3C Web Application Manifest). The app’s window shows the address, because
 * readers cite addresses.
 */

import { ICONS } from '../preview/icon.ts';
import { GROUND } from '../preview/tones.ts';
import { href } from '../site/address.ts';
import { getArchive } from '../site/archive.ts';
import { siteIcon } from '../site/site-icon.ts';

export async function GET(): Promise<Response> {
  const { settings } = getArchive();
  const icon = siteIcon(getArchive());
  const manifest = {
    id: href('/'),
    name: settings.title,
    short_name: settings.short ?? settings.title,
    description: settings.description,
    lang: settings.language,
    start_url: href('/'),
    scope: href('/'),
    display: 'minimal-ui',
    background_color: GROUND.light,
    theme_color: GROUND.light,
    icons: [
      { src: icon.href, sizes: icon.sizes, type: icon.type, purpose: 'any' },
      ...ICONS.filter(({ purpose }) => purpose !== undefined).map(({ name, size, purpose }) => ({
        src: href(`/icons/${name}.png`),
        sizes: `${size}x${size}`,
        type: 'image/png',
        purpose,
      })),
    ],
  };
  return new Response(JSON.stringify(manifest, null, 1), { headers: { 'content-type': 'application/manifest+json' } });
}
