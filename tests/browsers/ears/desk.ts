/** A virtual screen with what programs need to tell screen readers about themselves. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ended } from '../driver.ts';
import { screen } from '../screen.ts';

/** Firefox tells screen readers everything, asks nothing, and opens no page of its own. */
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

export class Desk {
  readonly env: NodeJS.ProcessEnv & { readonly HEARD: string };
  private readonly home: string;
  private readonly processes: ChildProcess[];

  private constructor(home: string, env: Desk['env'], processes: ChildProcess[]) {
    this.home = home;
    this.env = env;
    this.processes = processes;
  }

  static async start(): Promise<Desk> {
    const home = mkdtempSync(join(tmpdir(), 'ears-'));
    const { display, xvfb } = await screen();
    const alone = {
      ...process.env,
      DISPLAY: display,
      HOME: home,
      XDG_RUNTIME_DIR: join(home, 'run'),
      HEARD: join(home, 'heard'),
      GNOME_ACCESSIBILITY: '1',
      LANG: 'C.UTF-8',
    };
    mkdirSync(alone.XDG_RUNTIME_DIR, { mode: 0o700 });
    const { address, daemon } = await bus(alone);
    const desk = new Desk(home, { ...alone, DBUS_SESSION_BUS_ADDRESS: address }, [xvfb, daemon]);
    desk.begin('/usr/libexec/at-spi-bus-launcher', '--launch-immediately');
    return desk;
  }

  /** Makes a folder that is removed at the end. @returns its path. */
  folder(name: string): string {
    mkdirSync(join(this.home, name), { mode: 0o700 });
    return join(this.home, name);
  }

  begin(program: string, ...all: string[]): ChildProcess {
    const begun = spawn(program, all, { env: this.env, stdio: 'ignore' });
    this.processes.push(begun);
    return begun;
  }

  /** Starts Firefox with an empty profile and a page. */
  firefox(address: string, ...more: string[]): ChildProcess {
    const profile = mkdtempSync(join(this.home, 'profile-'));
    writeFileSync(join(profile, 'user.js'), PREFERENCES);
    return this.begin('firefox-esr', '--profile', profile, '--no-remote', ...more, address);
  }

  /** Ends everything that was started. */
  async close(): Promise<void> {
    for (const each of this.processes.reverse()) await ended(each);
    rmSync(this.home, { recursive: true, force: true, maxRetries: 20, retryDelay: 250 });
  }
}
