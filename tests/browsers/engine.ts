/**
 * What every walk needs from a browser, whatever it is and however it is driven. No walk depends on an engine, and no
 * engine on a page. Walks wait for what a page shows, never for a length of time.
 */

/** The settings with which a browser starts. */
export interface Look {
  /** Size of the window, in CSS pixels. */
  readonly width?: number;
  readonly height?: number;
  /** Whether the system prefers dark colours. */
  readonly dark?: boolean;
  /** Whether pages are served exactly as they were built. If so, some engines cannot report the errors of pages. */
  readonly untouched?: boolean;
}

/** Keys as the DOM names them, after any keys that are held: `Shift+ArrowLeft`, `Control+v`. */
export type Keys = string;

export interface Tab {
  /** Goes to an address as if it had been typed; returns when the page has loaded. */
  open(address: string): Promise<void>;
  reload(): Promise<void>;
  back(): Promise<void>;
  /** Runs a self-contained function in the page. Its argument and its result are plain JSON. */
  run<A, R>(what: (given: A) => R | Promise<R>, given: A): Promise<R>;
  press(keys: Keys): Promise<void>;
  type(text: string): Promise<void>;
  /** Clicks the middle of the first element that matches a selector. */
  click(selector: string): Promise<void>;
  /**
   * Turns the wheel by a number of CSS pixels over the middle of an element, holding down a key if one is named.
   */
  wheel(selector: string, across: number, down: number, held?: string): Promise<void>;
  /** Picks a file on this machine in a file field. */
  pick(selector: string, path: string): Promise<void>;
  close(): Promise<void>;
}

export interface Started {
  readonly version: string;
  /**
   * Every error in the console and everything thrown, in any tab; policy violations are reported to the server instead.
   */
  readonly complaints: readonly string[];
  tab(): Promise<Tab>;
  close(): Promise<void>;
}

export interface Engine {
  readonly name: string;
  /**
   * Whether the engine’s driver reports what a page logs and throws; if not, the pages report it to the server
   * themselves.
   */
  readonly tellsConsole: boolean;
  /** Whether the engine’s driver can turn the wheel while a key is held. */
  readonly wheelKnowsKeys: boolean;
  /** What to install; undefined if the engine can be started. */
  readonly missing: string | undefined;
  /** Starts the engine with an empty profile. */
  start(look?: Look): Promise<Started>;
}

/** Milliseconds after which a wait is given up. */
const NEVER = 120_000;
const BETWEEN = 50;

/**
 * Waits until a function that runs in the page returns an empty list.
 *
 * @param awaited returns what is still missing, in words. @throws Error with the last such list.
 */
export async function until<A>(tab: Tab, awaited: (given: A) => readonly string[], given: A): Promise<void> {
  const end = performance.now() + NEVER;
  for (;;) {
    const left = await tab.run(awaited, given);
    if (left.length === 0) return;
    if (performance.now() > end) throw new Error(`Still waiting for ${left.join(', ')}.`);
    await new Promise((ready) => setTimeout(ready, BETWEEN));
  }
}
