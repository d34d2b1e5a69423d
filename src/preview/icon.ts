/** Icons for contexts that do not support SVG: the site’s own mark on its background colour. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { TONES } from './tones.ts';

/**
 * Icons by name. `share` is the fraction of the width that the mark fills; a maskable icon may be cropped to a circle
 * of four fifths.
 */
export const ICONS = [
  { name: 'any-192', size: 192, share: 0.75, purpose: 'any' },
  { name: 'any-512', size: 512, share: 0.75, purpose: 'any' },
  { name: 'maskable-512', size: 512, share: 0.5, purpose: 'maskable' },
  { name: 'touch-180', size: 180, share: 0.65, purpose: undefined },
] as const;
export type Icon = (typeof ICONS)[number];

/** An icon as SVG. The mark is taken from `public/favicon.svg`, in its colours for light backgrounds. */
export function iconSvg({ size, share }: Icon): string {
  const mark = readFileSync(join(process.cwd(), 'public/favicon.svg'), 'utf8');
  const side = Math.round(size * share);
  const at = (size - side) / 2;
  const placed = mark.replace('<svg ', `<svg x="${at}" y="${at}" width="${side}" height="${side}" `);
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}"><rect width="100%" height="100%" fill="${TONES.paper}"/>${placed}</svg>`;
}
