/** Compresses files in advance, for servers such as nginx that can send `FILE.br` or `FILE.gz` in place of `FILE`. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const TEXT = /\.(?:html|css|js|json|svg|xml|txt|csv|ris|bib|ics|webmanifest)$/;
/** Minimum size for compression, in bytes. A smaller file fits into one packet and gains nothing. */
const LEAST = 1024;
/** Number of files compressed at the same time. The compressor has four threads. */
const TOGETHER = 8;

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

/**
 * Compresses with gzip. Byte 9 is overwritten, because zlib records the operating system there and the output must be
 * reproducible.
 */
async function gzipped(bytes: Uint8Array): Promise<Uint8Array> {
  const made = await zip(bytes, { level: 9 });
  made[9] = 255;
  return made;
}

const brotlied = (bytes: Uint8Array): Promise<Uint8Array> =>
  brotli(bytes, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    },
  });

/**
 * Writes `FILE.br` and `FILE.gz` next to each text file of a built site, where they are smaller than the file.
 *
 * @param dist folder of the complete site.
 * @returns the number of files, and their total size before and after, in bytes.
 */
export async function precompress(dist: string): Promise<{ files: number; bytes: number; br: number; gz: number }> {
  const paths = readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .filter((path) => TEXT.test(path))
    .sort();
  const sum = { files: 0, bytes: 0, br: 0, gz: 0 };
  const one = async (path: string): Promise<void> => {
    const bytes = readFileSync(join(dist, path));
    if (bytes.length < LEAST) return;
    const [br, gz] = await Promise.all([brotlied(bytes), gzipped(bytes)]);
    sum.files += 1;
    sum.bytes += bytes.length;
    sum.br += br.length;
    sum.gz += gz.length;
    if (br.length < bytes.length) writeFileSync(join(dist, `${path}.br`), br);
    if (gz.length < bytes.length) writeFileSync(join(dist, `${path}.gz`), gz);
  };
  const queue = paths.values();
  const worker = async (): Promise<void> => {
    for (const path of queue) await one(path);
  };
  await Promise.all(Array.from({ length: TOGETHER }, worker));
  return sum;
}
