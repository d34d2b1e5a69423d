/**
 * What every walk asks of a browser, whatever it is and however it is driven. A walk names no engine; an engine knows
 * no page. Waiting is for what a page shows, never for time to pass.
 */

/** How a browser is set before it starts. */
export interface Look {
  /** Of the window, in CSS pixels. */
  readonly width?: number;
  readonly height?: number;
  /** The system prefers dark. */
  readonly dark?: boolean;
  /** Pages are served exactly as they were built, even where an engine then reports no errors. */
  readonly untouched?: boolean;
}

/** Keys as DOM names them, with what is held before them: `Shift+ArrowLeft`, `Control+v`. */
export type Keys = string;

export interface Tab {
  /** Goes to an address, as when it is typed; returns when the page has loaded. */
  open(address: string): Promise<void>;
  reload(): Promise<void>;
  back(): Promise<void>;
  /** Runs a function that stands alone in the page. What it takes and returns is plain JSON. */
  run<A, R>(what: (given: A) => R | Promise<R>, given: A): Promise<R>;
  press(keys: Keys): Promise<void>;
  type(text: string): Promise<void>;
  /** Clicks into the middle of the first element that a selector finds. */
  click(selector: string): Promise<void>;
  /** Turns the wheel over the middle of an element, in CSS pixels, while a key is held if one is named. */
  wheel(selector: string, across: number, down: number, held?: string): Promise<void>;
  /** Picks a file of the machine in a file field. */
  pick(selector: string, path: string): Promise<void>;
  close(): Promise<void>;
}

export interface Started {
  readonly version: string;
  /** Every error in the console and everything thrown, in any tab; policies report to the server. */
  readonly complaints: readonly string[];
  tab(): Promise<Tab>;
  close(): Promise<void>;
}

export interface Engine {
  readonly name: string;
  /** Whether its driver tells what a page logs and throws; else the pages themselves report it to the server. */
  readonly tellsConsole: boolean;
  /** Whether its driver can turn the wheel while a key is held. */
  readonly wheelKnowsKeys: boolean;
  /** What to install; undefined where it can be started. */
  readonly missing: string | undefined;
  /** Starts it with an empty profile. */
  start(look?: Look): Promise<Started>;
}

/** How long a thing may take before it counts as never happening: in milliseconds. */
const NEVER = 60_000;
const BETWEEN = 50;

/**
 * Waits until a function, run in the page, returns nothing more that is waited for.
 *
 * @param awaited returns what is still to come, in words. @throws Error with the last of them.
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
