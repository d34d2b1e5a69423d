/** The part of the W3C’s WebDriver that the walks need. @see https://www.w3.org/TR/webdriver2/ */

const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';

/** WebDriver’s codes for the keys that have no character. */
const KEYS: Readonly<Record<string, string>> = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Escape: '\uE00C',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
};

type Action = Readonly<Record<string, unknown>>;

export class WebDriver {
  readonly version: string;
  private readonly server: string;
  private readonly session: string;

  private constructor(server: string, session: string, version: string) {
    this.server = server;
    this.session = session;
    this.version = version;
  }

  /**
   * Starts a session. @param server the address of the driver. @param wanted the capabilities that the browser must
   * have.
   */
  static async begin(server: string, wanted: Readonly<Record<string, unknown>>): Promise<WebDriver> {
    const { sessionId, capabilities } = (await ask(server, 'POST', '/session', {
      capabilities: { alwaysMatch: wanted },
    })) as { readonly sessionId: string; readonly capabilities: { readonly browserVersion: string } };
    return new WebDriver(server, sessionId, capabilities.browserVersion);
  }

  /** Sends a command to the driver. @throws Error with the driver’s message. */
  command(method: 'GET' | 'POST' | 'DELETE', path: string, body?: unknown): Promise<unknown> {
    return ask(this.server, method, `/session/${this.session}${path}`, method === 'POST' ? (body ?? {}) : undefined);
  }

  end(): Promise<unknown> {
    return ask(this.server, 'DELETE', `/session/${this.session}`, undefined);
  }

  async run<A, R>(what: (given: A) => R | Promise<R>, given: A): Promise<R> {
    const script = `const end = arguments[1]; Promise.resolve((${String(what)})(arguments[0]))
      .then((value) => end({ value }), (error) => end({ error: String(error) }));`;
    const answer = await this.command('POST', '/execute/async', { script, args: [given ?? null] });
    const { value, error } = answer as { readonly value: R; readonly error?: string };
    if (error !== undefined) throw new Error(error);
    return value;
  }

  private async element(selector: string): Promise<{ readonly [ELEMENT]: string }> {
    return (await this.command('POST', '/element', { using: 'css selector', value: selector })) as {
      readonly [ELEMENT]: string;
    };
  }

  async click(selector: string): Promise<void> {
    await this.command('POST', `/element/${(await this.element(selector))[ELEMENT]}/click`);
  }

  /** Types into an element, or sets the file of a file field. */
  async fill(selector: string, text: string): Promise<void> {
    await this.command('POST', `/element/${(await this.element(selector))[ELEMENT]}/value`, { text });
  }

  /** Each action releases its own keys, because WebKit’s driver turns the wheel back when told to release all keys. */
  private async act(...sources: Action[]): Promise<void> {
    await this.command('POST', '/actions', { actions: sources });
  }

  /** Presses keys one after another; those before a `+` are held. */
  async press(keys: string): Promise<void> {
    const all = keys.split('+').map((key) => KEYS[key] ?? key);
    const last = all.pop();
    const down = all.map((value) => ({ type: 'keyDown', value }));
    const up = all.map((value) => ({ type: 'keyUp', value })).reverse();
    const actions = [...down, { type: 'keyDown', value: last }, { type: 'keyUp', value: last }, ...up];
    await this.act({ type: 'key', id: 'keys', actions });
  }

  async type(text: string): Promise<void> {
    const actions = [...text].flatMap((value) => [
      { type: 'keyDown', value },
      { type: 'keyUp', value },
    ]);
    await this.act({ type: 'key', id: 'keys', actions });
  }

  async wheel(selector: string, deltaX: number, deltaY: number): Promise<void> {
    const origin = await this.element(selector);
    const scroll = { type: 'scroll', x: 0, y: 0, deltaX, deltaY, origin, duration: 0 };
    await this.act({ type: 'wheel', id: 'wheel', actions: [scroll] });
  }
}

async function ask(server: string, method: string, path: string, body: unknown): Promise<unknown> {
  const response = await fetch(server + path, { method, ...(body !== undefined && { body: JSON.stringify(body) }) });
  const { value } = (await response.json()) as { readonly value: unknown };
  if (response.ok) return value;
  const { error, message } = value as { readonly error: string; readonly message: string };
  throw new Error(`${method} ${path}: ${error}: ${message}`);
}
