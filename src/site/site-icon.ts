/** The site’s icon. It is the site’s own mark, or the archive’s logo if the settings say so. */
import { lastReading } from 'virtual:content';
import { logo } from 'archive-look/look.js';
import type { Archive } from '../archive/archive.ts';
import { logoSize } from '../archive/look/logo.ts';
import { pictureMark } from '../preview/icon.ts';
import { href } from './address.ts';

/** The logo’s file and size, if the logo is also the icon. */
function iconFile({ settings }: Archive) {
  const set = settings.look?.logo;
  const file = set?.icon === true ? lastReading().records.images.get(set.file) : undefined;
  const size = file && logoSize(file);
  return file && size && { file, size, png: file.path.endsWith('.png') };
}

/** The address, type and sizes of the icon, as given in pages and in the manifest. */
export function siteIcon(archive: Archive): { readonly href: string; readonly type: string; readonly sizes: string } {
  const found = iconFile(archive);
  if (found === undefined || logo === undefined)
    return { href: href('/favicon.svg'), type: 'image/svg+xml', sizes: 'any' };
  const { png, size } = found;
  return {
    href: logo.light,
    type: png ? 'image/png' : 'image/svg+xml',
    sizes: png ? `${size.width}x${size.height}` : 'any',
  };
}

/** The logo as SVG, from which icons are drawn; undefined if the icon is the site’s own mark. */
export function iconMark(archive: Archive): string | undefined {
  const found = iconFile(archive);
  if (found === undefined) return undefined;
  const { file, size, png } = found;
  return png ? pictureMark(file.bytes, 'image/png', size.width, size.height) : new TextDecoder().decode(file.bytes);
}
