/**
 * The light colours from `tokens.css`, for drawings that style sheets do not apply to. A test keeps the two in step.
 */
export const TONES = {
  paper: '#fbfaf7',
  line: '#82817b',
  rule: '#d8d4ca',
  accent: '#5f3d8e',
} as const;

export const INK = { first: '#1c1d1f', second: '#46484c' } as const;

/** The page background, for the browser’s own interface. */
export const GROUND = { light: TONES.paper, dark: '#16181b' } as const;
