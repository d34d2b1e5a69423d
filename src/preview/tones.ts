/** The light tones of `tokens.css`, for drawings that no style sheet reaches. A test keeps the two the same. */
export const TONES = {
  paper: '#fbfaf7',
  line: '#82817b',
  rule: '#d8d4ca',
  accent: '#5f3d8e',
} as const;

export const INK = { first: '#1c1d1f', second: '#46484c' } as const;

/** The ground of pages, for what a browser draws around them. */
export const GROUND = { light: TONES.paper, dark: '#16181b' } as const;
