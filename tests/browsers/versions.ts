/** Reports before all walks which engines they run in, in which versions, and what to install for the missing ones. */
import { ENGINES } from './engines.ts';

export default async function sayVersions(): Promise<void> {
  for (const { name, missing, start } of ENGINES) {
    if (missing !== undefined) {
      console.log(`${name}: NOT RUN; ${missing}.`);
      continue;
    }
    const started = await start();
    console.log(`${name}: ${started.version}`);
    await started.close();
  }
}
