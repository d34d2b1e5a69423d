/** Walks through a built site in an engine; every complaint from the browser and every policy report is a fault. */
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { REPORTS, type Served, type Serving, serve } from '../site/serve.ts';
import type { Site } from '../site/sites.ts';
import { begun } from './begun.ts';
import type { Engine, Look, Started, Tab } from './engine.ts';
import { ENGINES } from './engines.ts';

export interface Walk {
  readonly engine: Engine;
  /** Address of the site: origin and sub-folder, without a slash at the end. */
  readonly address: string;
  /** Stops answering requests, like a host that has gone away. */
  readonly cutOff: () => void;
  /** Opens a page in its own tab, waits until all of it is ready, and fails if there were any complaints. */
  readonly opened: <T>(path: string, use: (tab: Tab) => Promise<T>) => Promise<T>;
  /** Opens pages one after another in one tab, each once the previous one is ready, and looks at each. */
  readonly along: <T>(paths: readonly string[], look: (tab: Tab, path: string) => Promise<T>) => Promise<T[]>;
  /** Opens an empty tab, and fails if the browser complains of anything before the tab is closed. */
  readonly plain: <T>(use: (tab: Tab) => Promise<T>) => Promise<T>;
}

/** Reports to the server what a page logs as an error and what it throws. */
const LISTENING = `
const tell = (what) => navigator.sendBeacon('${REPORTS}', location.href + ': ' + what);
addEventListener('error', ({ message }) => tell('throws ' + message));
addEventListener('unhandledrejection', ({ reason }) => tell('throws ' + reason));
console.error = (...all) => tell(all.join(' '));
`;

/** Describes what must hold in each engine that is installed; tests of the others are skipped and named. */
export function inEachEngine(site: Site, tests: (walk: Walk) => void, look: Look = {}, serving: Serving = {}): void {
  for (const engine of ENGINES) {
    const { name, missing } = engine;
    describe.skipIf(missing !== undefined)(`in ${name}${missing === undefined ? '' : ` (NOT RUN: ${missing})`}`, () => {
      let started: Started;
      let served: Served;
      const reports: string[] = [];
      beforeAll(async () => {
        served = await serve(site, {
          ...serving,
          report: (what) => reports.push(what),
          ...(!engine.tellsConsole && look.untouched !== true && { first: LISTENING }),
        });
        started = await engine.start(look);
      });
      afterAll(async () => {
        await started.close();
        served.close();
        // Reports travel separately, and some arrive only when the tab they are about is closed.
        expect(reports).toEqual([]);
      });
      const plain = async <T>(use: (tab: Tab) => Promise<T>): Promise<T> => {
        const tab = await started.tab();
        const [before, reported] = [started.complaints.length, reports.length];
        try {
          const result = await use(tab);
          expect([...started.complaints.slice(before), ...reports.slice(reported)]).toEqual([]);
          return result;
        } finally {
          await tab.close();
        }
      };
      tests({
        engine,
        get address() {
          return served.address;
        },
        cutOff: () => served.close(),
        plain,
        along: (paths, look) =>
          plain(async (tab) => {
            const seen = [];
            for (const path of paths) {
              await tab.open(served.address + path);
              await begun(tab);
              seen.push(await look(tab, path));
            }
            return seen;
          }),
        opened: (path, use) =>
          plain(async (tab) => {
            await tab.open(served.address + path);
            await begun(tab);
            return use(tab);
          }),
      });
    });
  }
}
