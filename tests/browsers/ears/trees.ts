/**
 * npm run heard -- trees: compares what Firefox and WebKit tell screen readers about each kind of page of the invented
 * archive: names, roles, states and order. It prints the differences.
 */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { kindsOf } from '../../site/kinds.ts';
import { serve } from '../../site/serve.ts';
import { SMALL } from '../../site/sites.ts';
import { ended } from '../driver.ts';
import { BROWSER } from '../webkit.ts';
import { Desk } from './desk.ts';

const PYTHON = '/usr/bin/python3';
const TREE = fileURLToPath(new URL('tree.py', import.meta.url));

/** What has to be installed; undefined if the engines can be compared. */
const missing =
  BROWSER !== undefined && existsSync('/usr/lib/python3/dist-packages/pyatspi') && existsSync('/usr/bin/firefox-esr')
    ? undefined
    : 'on Debian, install what it needs with "apt-get install --no-install-recommends firefox-esr webkit2gtk-driver at-spi2-core python3-pyatspi dbus libglib2.0-bin xvfb"';

/** The elements of a page that an engine tells screen readers about, in order, one per line. */
async function treeOf(desk: Desk, engine: 'Firefox' | 'WebKit', address: string): Promise<string[]> {
  // The drawing is made for the width of the page.
  const browser =
    engine === 'Firefox'
      ? desk.firefox(address, '--width', '1280', '--height', '1300')
      : desk.begin(String(BROWSER), '--geometry=1280x1300', address);
  try {
    const { stdout } = await promisify(execFile)(PYTHON, [TREE, address], { env: desk.env, maxBuffer: 2 ** 24 });
    return stdout.split('\n').filter((line) => line.startsWith('['));
  } finally {
    await ended(browser);
  }
}

/** The lines on which two lists differ, each with the engine that has it; lines that both have are left out. */
function differences(ours: readonly string[], theirs: readonly string[]): string[] {
  // For each place in both lists, the length of the longest sequence of lines that both have from there on.
  const common = Array.from({ length: ours.length + 1 }, () => new Uint32Array(theirs.length + 1));
  const at = (n: number, m: number) => common[n]?.[m] ?? 0;
  for (let n = ours.length - 1; n >= 0; n--)
    for (let m = theirs.length - 1; m >= 0; m--)
      (common[n] as Uint32Array)[m] =
        ours[n] === theirs[m] ? at(n + 1, m + 1) + 1 : Math.max(at(n + 1, m), at(n, m + 1));
  const found: string[] = [];
  for (let n = 0, m = 0; n < ours.length || m < theirs.length; ) {
    if (ours[n] !== undefined && ours[n] === theirs[m]) {
      n += 1;
      m += 1;
    } else if (m === theirs.length || (n < ours.length && at(n + 1, m) >= at(n, m + 1)))
      found.push(`Firefox: ${ours[n++]}`);
    else found.push(`WebKit: ${theirs[m++]}`);
  }
  return found;
}

/** Prints, for each kind of page, how many elements it has and where the engines differ. */
export async function compareTrees(): Promise<void> {
  if (missing !== undefined) return console.log(`NOT RUN: ${missing}.`);
  const served = await serve(SMALL);
  const desk = await Desk.start();
  try {
    for (const path of [...kindsOf(SMALL), '/search/?q=lamp']) {
      const firefox = await treeOf(desk, 'Firefox', served.address + path);
      const webkit = await treeOf(desk, 'WebKit', served.address + path);
      console.log([`${path}: ${firefox.length} elements`, ...differences(firefox, webkit)].join('\n  '));
    }
  } finally {
    await desk.close();
    served.close();
  }
}
