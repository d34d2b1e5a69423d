/** Reports, before any walk, which engines and versions are used and what to install for missing engines. */
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
