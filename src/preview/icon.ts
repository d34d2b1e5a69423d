/** Icons for contexts that do not support SVG. They show the site’s own mark on the site’s background colour. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { TONES } from './tones.ts';

/**
 * Icons by name. `share` is the fraction of the width that the mark fills. A maskable icon may be cropped to a circle
 * whose diameter is four fifths of the icon’s width.
 */
export const ICONS = [
  { name: 'any-192', size: 192, share: 0.75, purpose: 'any' },
  { name: 'any-512', size: 512, share: 0.75, purpose: 'any' },
  { name: 'maskable-512', size: 512, share: 0.5, purpose: 'maskable' },
  { name: 'touch-180', size: 180, share: 0.65, purpose: undefined },
] as const;
export type Icon = (typeof ICONS)[number];

/** The site’s own mark, in its colours for light backgrounds. */
const ownMark = () => readFileSync(join(process.cwd(), 'public/favicon.svg'), 'utf8');

/** Wraps a picture that is not SVG in SVG, for use as a mark. @param type media type of the bytes. */
export const pictureMark = (bytes: Uint8Array, type: string, width: number, height: number): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}"><image width="${width}" height="${height}" href="data:${type};base64,${Buffer.from(bytes).toString('base64')}"/></svg>`;

/** A mark as SVG, with the given position and size in place of its own. */
const placedAt = (mark: string, at: number, side: number): string =>
  mark
    .slice(mark.indexOf('<svg'))
    .replace(/^<svg\b[^>]*>/, (tag) =>
      tag
        .replace(/\s(?:x|y|width|height)\s*=\s*(?:"[^"]*"|'[^']*')/g, '')
        .replace('<svg', `<svg x="${at}" y="${at}" width="${side}" height="${side}"`),
    );

/** An icon as SVG. @param mark the mark as SVG; by default the site’s own. */
export function iconSvg({ size, share }: Icon, mark: string = ownMark()): string {
  const side = Math.round(size * share);
  const at = (size - side) / 2;
  const placed = placedAt(mark, at, side);
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}"><rect width="100%" height="100%" fill="${TONES.paper}"/>${placed}</svg>`;
}
