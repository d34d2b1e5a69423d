/** The citation processor, which brings no types: the part of it that is used. */
declare module 'citeproc' {
  /** A style or locale as nodes: name, attributes, children. */
  export interface StyleNode {
    name: string;
    attrs: Readonly<Record<string, string>>;
    children: readonly (StyleNode | string)[];
  }
  export interface CitationItem {
    id: string;
    locator?: string;
    label?: string;
    suffix?: string;
  }
  export class Engine {
    constructor(
      system: { retrieveItem: (id: string) => unknown; retrieveLocale: (language: string) => StyleNode | string },
      style: StyleNode | string,
      language?: string,
      force?: boolean,
    );
    updateItems(ids: readonly string[]): void;
    makeBibliography(): [unknown, string[]] | false;
    makeCitationCluster(items: readonly CitationItem[]): string;
    setOutputFormat(format: 'html' | 'text'): void;
  }
  const CSL: {
    Engine: typeof Engine;
    /** A style or locale in XML as nodes; white space between elements is no text. */
    parseXml: (xml: string) => StyleNode;
  };
  export default CSL;
}
