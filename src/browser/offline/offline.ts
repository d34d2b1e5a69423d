/**
 * Stores the archive for offline reading once the page has loaded and the browser is idle. This happens automatically
 * only at the archive’s own address, and only if the browser’s data saver is off. Otherwise, it happens only if the
 * reader asks for it. The page says what is stored, and readers can turn this off.
 */

import { offline } from '#words';
import { WORKER_POLICY } from '../../publish/worker-policy.ts';
import { dataOf } from '../page/data-of.ts';

type Choice = 'on' | 'off' | null;

class Offline {
  private readonly said: HTMLElement | null;
  private readonly button: HTMLButtonElement | null;
  private readonly newer: HTMLElement | null;
  private readonly key: string;
  private registration: ServiceWorkerRegistration | undefined;
  /** Whether a worker already controls this page. If not, the first worker to do so is not a newer version. */
  private readonly answered = navigator.serviceWorker.controller !== null;

  /** Allows only the worker’s address as a script. */
  private readonly policy = window.trustedTypes?.createPolicy(WORKER_POLICY, {
    createScriptURL: (address) => {
      if (address !== this.place.dataset.worker) throw new TypeError(`${address} is not the worker of this archive.`);
      return address;
    },
  });

  constructor(private readonly place: HTMLElement) {
    this.said = place.querySelector('[data-offline-said]');
    this.button = place.querySelector('[data-offline-switch]');
    this.newer = document.querySelector('[data-newer]');
    this.key = `${this.caches}offline`;
    this.button?.addEventListener('click', () => void this.turn());
    navigator.serviceWorker.addEventListener('controllerchange', () => {
      if (this.answered) location.reload();
    });
  }

  private get caches(): string {
    return dataOf(this.place, 'caches');
  }

  private get choice(): Choice {
    try {
      const kept = localStorage.getItem(this.key);
      return kept === 'on' || kept === 'off' ? kept : null;
    } catch {
      // If the browser forbids storage, the archive is not stored automatically either.
      return 'off';
    }
  }

  private choose(choice: 'on' | 'off'): void {
    try {
      localStorage.setItem(this.key, choice);
    } catch {
      // If the browser forbids storage, the choice applies only to this page.
    }
  }

  /** Looks up what is stored. Offers nothing if the browser does not let the page store anything. */
  async begin(): Promise<void> {
    try {
      await this.look();
    } catch (error) {
      if (!(error instanceof DOMException && error.name === 'SecurityError')) throw error;
    }
  }

  private async look(): Promise<void> {
    const found = await navigator.serviceWorker.getRegistration(this.place.dataset.root);
    if (found !== undefined) this.watch(found);
    const unasked = location.origin === this.place.dataset.origin && navigator.connection?.saveData !== true;
    const failed = this.choice !== 'off' && sessionStorage.getItem(this.key) !== null;
    if (failed && found === undefined) this.say(offline.failed, offline.again);
    else if (this.choice === 'on' || (this.choice === null && unasked)) await this.keep();
    else await this.tell();
  }

  /** Registers the worker. The browser checks for a newer one on every visit. */
  private async keep(): Promise<void> {
    const path = dataOf(this.place, 'worker');
    try {
      const options = { scope: dataOf(this.place, 'root'), updateViaCache: 'none' } as const;
      this.watch(
        await (this.policy === undefined
          ? navigator.serviceWorker.register(path, options)
          : navigator.serviceWorker.register(this.policy.createScriptURL(path), options)),
      );
    } catch {
      this.fail();
    }
  }

  /** After a failure, there is no further automatic attempt while this window is open. */
  private fail(): void {
    if (this.registration === undefined && this.choice === 'off') return;
    this.registration = undefined;
    sessionStorage.setItem(this.key, 'failed');
    this.say(offline.failed, offline.again);
  }

  private watch(registration: ServiceWorkerRegistration): void {
    if (this.registration !== undefined) {
      void this.tell();
      return;
    }
    this.registration = registration;
    const follow = (worker: ServiceWorker | null) =>
      worker?.addEventListener('statechange', () => {
        if (worker.state === 'redundant' && registration.active === null) this.fail();
        else void this.tell();
      });
    follow(registration.installing);
    registration.addEventListener('updatefound', () => {
      follow(registration.installing);
      void this.tell();
    });
    void this.tell();
  }

  /** Shows what is stored, and what the button does. */
  private async tell(): Promise<void> {
    const { registration } = this;
    if (registration === undefined) this.say(offline.not, offline.keep);
    else if (registration.active === null) this.say(offline.taking, offline.stop);
    else {
      const part = (await caches.keys()).some((name) => name.startsWith(this.caches) && name.endsWith(' part'));
      this.say(part ? offline.part : offline.whole, offline.remove);
    }
    if (registration?.waiting && registration.active) this.tellNewer(registration.waiting);
  }

  private say(words: string, button: string): void {
    this.place.hidden = false;
    if (this.said !== null && this.said.textContent !== words) this.said.textContent = words;
    if (this.button !== null && this.button.textContent !== button) this.button.textContent = button;
  }

  private tellNewer(worker: ServiceWorker): void {
    if (this.newer === null || this.newer.firstChild !== null) return;
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = offline.show;
    button.addEventListener('click', () => worker.postMessage('show'));
    this.newer.append(`${offline.newer} `, button);
  }

  private async turn(): Promise<void> {
    if (this.registration === undefined) {
      this.choose('on');
      this.say(offline.taking, offline.stop);
      await this.keep();
      return;
    }
    this.choose('off');
    await this.registration.unregister();
    this.registration = undefined;
    this.newer?.replaceChildren();
    for (const name of await caches.keys()) if (name.startsWith(this.caches)) await caches.delete(name);
    this.say(offline.removed, offline.keep);
  }
}

const place = document.querySelector<HTMLElement>('[data-offline]');
if (place !== null && 'serviceWorker' in navigator && 'caches' in window) {
  const begin = () => void new Offline(place).begin();
  const rest = () => ('requestIdleCallback' in window ? requestIdleCallback(begin, { timeout: 5000 }) : begin());
  if (document.readyState === 'complete') rest();
  else addEventListener('load', rest, { once: true });
}
