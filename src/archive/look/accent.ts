/** The accent of an archive on the backgrounds of its pages, in light and dark mode. */
import { leastContrast, mixed, nearestReadable } from './contrast.ts';

export const MODES = ['light', 'dark'] as const;
export type Mode = (typeof MODES)[number];

/** The backgrounds of pages, as in `tokens.css`; a test keeps the two in step. */
export const GROUNDS: Readonly<Record<Mode, readonly [paper: string, panel: string, sunk: string]>> = {
  light: ['#fbfaf7', '#f3f1eb', '#eae7df'],
  dark: ['#16181b', '#1e2125', '#282c31'],
};

/** The contrast that text needs. @see https://www.w3.org/TR/WCAG22/#contrast-minimum */
export const LEAST = 4.5;
/**
 * The contrast that makes text easy to read. An accent for dark pages that is made from the one for light pages has at
 * least this contrast.
 */
const EASY = 7;
/** How much of the accent is mixed into the background of anything selected. */
const WASH: Readonly<Record<Mode, number>> = { light: 0.12, dark: 0.2 };
const TOWARD: Readonly<Record<Mode, string>> = { light: '#000000', dark: '#ffffff' };

/** The background of anything selected or found. */
export const washOf = (accent: string, mode: Mode): string => mixed(GROUNDS[mode][0], accent, WASH[mode]);

const groundsFor = (accent: string, mode: Mode) => [...GROUNDS[mode], washOf(accent, mode)];

/** A colour that is not legible enough: its lowest contrast, and the nearest colour that is legible. */
export interface TooFaint {
  readonly contrast: number;
  readonly instead: string;
}

/** @returns undefined if the colour is legible on every background in that mode. */
export function tooFaint(accent: string, mode: Mode): TooFaint | undefined {
  const groundsOf = (tried: string) => groundsFor(tried, mode);
  const least = leastContrast(accent, groundsOf(accent));
  return least >= LEAST
    ? undefined
    : { contrast: least, instead: nearestReadable(accent, groundsOf, TOWARD[mode], LEAST) };
}

/** An accent as the settings give it; if the colour for dark pages is left out, it is made from the light one. */
export interface SetAccent {
  readonly light: string;
  readonly dark?: string | undefined;
}

/** The accent, and the background of anything selected, in each mode. */
export function accentTones({ light, dark }: SetAccent): Readonly<Record<'accent' | 'wash', Record<Mode, string>>> {
  const accent = { light, dark: dark ?? nearestReadable(light, () => GROUNDS.dark, TOWARD.dark, EASY) };
  return { accent, wash: { light: washOf(accent.light, 'light'), dark: washOf(accent.dark, 'dark') } };
}
