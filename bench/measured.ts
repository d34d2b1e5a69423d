/**
 * Loaded before a measured command: when the process ends, it records what the process has used in the file named
 * in `MEASURED`.
 */
import { writeFileSync } from 'node:fs';

process.on('exit', () =>
  writeFileSync(process.env.MEASURED ?? 'measured.json', JSON.stringify(process.resourceUsage())),
);
