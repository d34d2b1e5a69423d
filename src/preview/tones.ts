/**
 * The light colours from `tokens.css`, for drawings to which style sheets do not apply. A test ensures that they are
 * the same.
 */
export const TONES = {
  paper: '#fbfaf7',
  line: '#82817b',
  rule: '#d8d4ca',
  accent: '#5f3d8e',
} as const;

export const INK = { first: '#1c1d1f', second: '#46484c' } as const;

/** The background colour of pages, for the browser’s own interface. */
export const GROUND = { light: TONES.paper, dark: '#16181b' } as const;
