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
    /** The number of significant digits in a year: 2 in `1950S2`; NaN if it is not stated, as in `Y17E4`. */
    readonly significant?: number;
  }
  export default function parse(text: string, options?: { level?: 0 | 1 | 2; types?: string[] }): Parsed;
}
