/** Orca, reading a page in Firefox on a virtual screen; what it says is written down. */
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Desk } from './desk.ts';

const NEEDED = [
  '/usr/bin/orca',
  '/usr/bin/firefox-esr',
  '/usr/bin/xdotool',
  '/usr/bin/openbox',
  '/usr/bin/Xvfb',
  '/usr/bin/dbus-daemon',
  '/usr/bin/gdbus',
  '/usr/libexec/at-spi-bus-launcher',
];

/** What to install; undefined if Orca can be started. */
export const missing: string | undefined = NEEDED.every((path) => existsSync(path))
  ? undefined
  : 'on Debian, install what it needs with "apt-get install --no-install-recommends orca firefox-esr at-spi2-core python3-pyatspi dbus libglib2.0-bin openbox xdotool xvfb"';

/** Milliseconds without speech after which Orca is taken to have said everything. */
const QUIET = 2_500;
/** If Orca is silent for this many milliseconds after a key, it is taken to have nothing to say. */
const SILENT = 10_000;
/** Milliseconds after which a wait is given up. */
const NEVER = 120_000;

const CUSTOMISED = `import orca.settings as settings
settings.speechServerFactory = "ear"
settings.speechFactoryModules = ["ear"]
settings.enableBraille = False
settings.enableBrailleMonitor = False
settings.enableKeyEcho = False
settings.sayAllOnLoad = False
`;
const sleep = (time: number) => new Promise((ready) => setTimeout(ready, time));

export class Orca {
  private readonly desk: Desk;
  private read = 0;

  private constructor(desk: Desk) {
    this.desk = desk;
  }

  /** Starts Orca, and then Firefox with a page. @param address the address of that page. */
  static async start(address: string): Promise<Orca> {
    const desk = await Desk.start();
    const preferences = desk.folder('orca');
    copyFileSync(fileURLToPath(new URL('ear.py', import.meta.url)), join(preferences, 'ear.py'));
    writeFileSync(join(preferences, 'orca-customizations.py'), CUSTOMISED);
    writeFileSync(desk.env.HEARD, '');
    desk.begin('openbox');
    desk.begin('orca', '-u', preferences);
    const orca = new Orca(desk);
    await orca.quiet();
    desk.firefox(address);
    await orca.until('Finished loading');
    return orca;
  }

  private lines(): string[] {
    const all = readFileSync(this.desk.env.HEARD, 'utf8').split('\n').slice(0, -1);
    return all.map((line) => JSON.parse(line) as string);
  }

  /** Waits until Orca has spoken and fallen quiet, or stayed silent. @returns what was heard since the last call. */
  private async quiet(pause = QUIET): Promise<string[]> {
    let [count, since] = [this.lines().length, Date.now()];
    while (Date.now() - since < (count > this.read ? pause : SILENT)) {
      await sleep(100);
      const now = this.lines().length;
      if (now !== count) [count, since] = [now, Date.now()];
    }
    const heard = this.lines().slice(this.read, count);
    this.read = count;
    return heard;
  }

  /** Waits until Orca has said certain words and is quiet again. @throws Error if it never says them. */
  private async until(words: string): Promise<void> {
    for (const end = Date.now() + NEVER; ; ) {
      const heard = await this.quiet();
      if (heard.some((text) => text.includes(words))) return;
      if (Date.now() > end) throw new Error(`Orca never says “${words}”; last: ${JSON.stringify(heard)}.`);
    }
  }

  private type(...all: string[]): void {
    const { status, stderr } = spawnSync('xdotool', all, { env: this.desk.env, encoding: 'utf8' });
    if (status !== 0) throw new Error(`xdotool ${all.join(' ')}: ${stderr}`);
  }

  /** Presses a key, by its name in X, such as `Down` or `ctrl+Home`. @returns what is heard. */
  press(key: string): Promise<string[]> {
    this.type('key', '--clearmodifiers', key);
    return this.quiet();
  }

  /** Lets Orca read the page from its top to its end. @returns what is heard. */
  async readAll(): Promise<string[]> {
    await this.press('ctrl+Home');
    this.type('key', 'KP_Add');
    // Orca prepares a long part of a page before it reads it.
    return this.quiet(1.5 * SILENT);
  }

  /** Types a text quickly. @returns what is heard. */
  write(text: string): Promise<string[]> {
    this.type('type', '--delay', '30', text);
    return this.quiet();
  }

  async open(address: string): Promise<void> {
    this.type('key', 'ctrl+l');
    await this.quiet();
    this.type('type', '--delay', '5', address);
    this.type('key', 'Return');
    await this.until('Finished loading');
  }

  /** Ends everything that was started. */
  close(): Promise<void> {
    return this.desk.close();
  }
}
