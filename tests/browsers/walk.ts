/** Walks through a built site in an engine; every complaint of the browser and every policy report is a fault. */
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { REPORTS, type Served, serve } from '../site/serve.ts';
import type { Site } from '../site/sites.ts';
import { begun } from './begun.ts';
import type { Engine, Look, Started, Tab } from './engine.ts';
import { ENGINES } from './engines.ts';

export interface Walk {
  readonly engine: Engine;
  /** Origin and sub-folder, without a slash at the end. */
  readonly address: string;
  /** Acts like a host that has gone away: from now on no request is answered. */
  readonly cutOff: () => void;
  /** Opens a page in its own tab, waits until all of it is ready, and fails if there were any complaints. */
  readonly opened: <T>(path: string, use: (tab: Tab) => Promise<T>) => Promise<T>;
}

/** Reports to the server what a page logs as an error and what it throws. */
const LISTENING = `
const tell = (what) => navigator.sendBeacon('${REPORTS}', location.href + ': ' + what);
addEventListener('error', ({ message }) => tell('throws ' + message));
addEventListener('unhandledrejection', ({ reason }) => tell('throws ' + reason));
console.error = (...all) => tell(all.join(' '));
`;

/** Describes what holds in each engine that is installed; the others are skipped by name. */
export function inEachEngine(site: Site, tests: (walk: Walk) => void, look: Look = {}, engines = ENGINES): void {
  for (const engine of engines) {
    const { name, missing } = engine;
    describe.skipIf(missing !== undefined)(`in ${name}${missing === undefined ? '' : ` (NOT RUN: ${missing})`}`, () => {
      let started: Started;
      let served: Served;
      const reports: string[] = [];
      beforeAll(async () => {
        served = await serve(site, {
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
      tests({
        engine,
        get address() {
          return served.address;
        },
        cutOff: () => served.close(),
        opened: async (path, use) => {
          const tab = await started.tab();
          const [before, reported] = [started.complaints.length, reports.length];
          try {
            await tab.open(served.address + path);
            await begun(tab);
            const result = await use(tab);
            expect([...started.complaints.slice(before), ...reports.slice(reported)]).toEqual([]);
            return result;
          } finally {
            await tab.close();
          }
        },
      });
    });
  }
}
