/** Types for the part of the `edtf` package (https://github.com/inukshuk/edtf.js) that `date.ts` uses. */
declare module 'edtf' {
  interface Bits {
    readonly value: number;
  }
  export interface Parsed {
    readonly type: 'Date' | 'Season' | 'Year' | 'Interval' | 'Set' | 'List' | 'Decade' | 'Century';
    readonly edtf: string;
    readonly values: readonly unknown[];
    readonly uncertain?: Bits;
    readonly approximate?: Bits;
    readonly unspecified?: Bits;
    /** How many digits of a year are known, `2` in `1950S2`; NaN where this is not stated, as in `Y17E4`. */
    readonly significant?: number;
  }
  export default function parse(text: string, options?: { level?: 0 | 1 | 2; types?: string[] }): Parsed;
}
