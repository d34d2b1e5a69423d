/**
 * Loaded before a measured command: when the process ends, it writes what the process used to the file named in
 * `MEASURED`.
 */
import { writeFileSync } from 'node:fs';

process.on('exit', () =>
  writeFileSync(process.env.MEASURED ?? 'measured.json', JSON.stringify(process.resourceUsage())),
);
