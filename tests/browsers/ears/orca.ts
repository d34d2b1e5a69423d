/** Orca, reading a page in Firefox on a virtual screen; what it says is written down. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ended } from '../driver.ts';
import { screen } from '../screen.ts';

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
/** Milliseconds after which something awaited counts as never happening. */
const NEVER = 120_000;

const CUSTOMISED = `import orca.settings as settings
settings.speechServerFactory = "ear"
settings.speechFactoryModules = ["ear"]
settings.enableBraille = False
settings.enableBrailleMonitor = False
settings.enableKeyEcho = False
settings.sayAllOnLoad = False
`;
/** Firefox tells Orca everything, asks nothing, and opens no page of its own. */
const PREFERENCES = `user_pref("accessibility.force_disabled", -1);
user_pref("browser.aboutwelcome.enabled", false);
user_pref("browser.shell.checkDefaultBrowser", false);
user_pref("browser.startup.homepage_override.mstone", "ignore");
user_pref("datareporting.policy.dataSubmissionEnabled", false);
user_pref("termsofuse.acceptedVersion", 999);
user_pref("app.normandy.enabled", false);
`;

/** Starts a separate message bus. @returns its address and its process. */
async function bus(env: NodeJS.ProcessEnv): Promise<{ readonly address: string; readonly daemon: ChildProcess }> {
  const daemon = spawn('dbus-daemon', ['--session', '--nofork', '--print-address'], {
    env,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const address = await new Promise<string>((take, fail) => {
    daemon.stdout?.once('data', (line) => take(String(line).trim()));
    daemon.once('exit', () => fail(new Error('dbus-daemon ended.')));
  });
  return { address, daemon };
}

const sleep = (time: number) => new Promise((ready) => setTimeout(ready, time));

export class Orca {
  private readonly home: string;
  private readonly env: NodeJS.ProcessEnv;
  private readonly processes: ChildProcess[];
  private read = 0;

  private constructor(home: string, env: NodeJS.ProcessEnv, processes: ChildProcess[]) {
    this.home = home;
    this.env = env;
    this.processes = processes;
  }

  /** Starts Orca, and then Firefox with a page. @param address of that page. */
  static async start(address: string): Promise<Orca> {
    const home = mkdtempSync(join(tmpdir(), 'ears-'));
    const folder = (name: string) => {
      mkdirSync(join(home, name), { mode: 0o700 });
      return join(home, name);
    };
    const [preferences, profile, run] = [folder('orca'), folder('profile'), folder('run')];
    copyFileSync(fileURLToPath(new URL('ear.py', import.meta.url)), join(preferences, 'ear.py'));
    writeFileSync(join(preferences, 'orca-customizations.py'), CUSTOMISED);
    writeFileSync(join(profile, 'user.js'), PREFERENCES);
    const { display, xvfb } = await screen();
    const alone = {
      ...process.env,
      DISPLAY: display,
      HOME: home,
      XDG_RUNTIME_DIR: run,
      HEARD: join(home, 'heard'),
      GNOME_ACCESSIBILITY: '1',
      LANG: 'C.UTF-8',
    };
    writeFileSync(alone.HEARD, '');
    const { address: session, daemon } = await bus(alone);
    const env = { ...alone, DBUS_SESSION_BUS_ADDRESS: session };
    const begin = (program: string, ...all: string[]) => spawn(program, all, { env, stdio: 'ignore' });
    const orca = new Orca(home, env, [xvfb, daemon]);
    orca.processes.push(begin('openbox'), begin('/usr/libexec/at-spi-bus-launcher', '--launch-immediately'));
    orca.processes.push(begin('orca', '-u', preferences));
    await orca.quiet();
    orca.processes.push(begin('firefox-esr', '--profile', profile, '--no-remote', address));
    await orca.until('Finished loading');
    return orca;
  }

  private lines(): string[] {
    const all = readFileSync(join(this.home, 'heard'), 'utf8').split('\n').slice(0, -1);
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
    const { status, stderr } = spawnSync('xdotool', all, { env: this.env, encoding: 'utf8' });
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

  /** Goes to another page. */
  async open(address: string): Promise<void> {
    this.type('key', 'ctrl+l');
    await this.quiet();
    this.type('type', '--delay', '5', address);
    this.type('key', 'Return');
    await this.until('Finished loading');
  }

  /** Ends everything that was started. */
  async close(): Promise<void> {
    for (const each of this.processes.reverse()) await ended(each);
    rmSync(this.home, { recursive: true, force: true, maxRetries: 20, retryDelay: 250 });
  }
}
