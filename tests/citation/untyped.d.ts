/** Types for libraries that ship none: only the parts that the tests use. */
declare module '@citation-js/core' {
  export interface ReadItem extends Readonly<Record<string, unknown>> {
    readonly type: string;
  }
  export class Cite {
    constructor(data: unknown, options?: { forceType?: string });
    readonly data: readonly ReadItem[];
    format(kind: 'bibliography' | 'citation', options: Readonly<Record<string, unknown>>): string;
  }
  interface Register {
    add(name: string, xml: string): void;
  }
  export const plugins: { config: { get(name: '@csl'): { styles: Register; locales: Register } } };
}
declare module '@citation-js/plugin-ris';
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-csl';
