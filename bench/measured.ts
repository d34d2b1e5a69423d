/** Loaded before a command that is measured: writes what the process used, as it ends, to the file named in `MEASURED`. */
import { writeFileSync } from 'node:fs';

process.on('exit', () =>
  writeFileSync(process.env.MEASURED ?? 'measured.json', JSON.stringify(process.resourceUsage())),
);
