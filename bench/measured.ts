/**
 * Node.js loads this before a measured command. When the process ends, the resources that it used are written to the
 * file named in `MEASURED`.
 */
import { writeFileSync } from 'node:fs';

process.on('exit', () =>
  writeFileSync(process.env.MEASURED ?? 'measured.json', JSON.stringify(process.resourceUsage())),
);
