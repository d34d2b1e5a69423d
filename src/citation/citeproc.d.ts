/** Types for the part of the citation processor that we use; the package ships none. */
declare module 'citeproc' {
  /** A node of a style or locale: name, attributes and children. */
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
    /** Parses the XML of a style or locale into nodes, ignoring white space between elements. */
    parseXml: (xml: string) => StyleNode;
  };
  export default CSL;
}
