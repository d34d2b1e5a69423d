/** Limits who may use the editor: only a browser on this machine, and only pages of the editor’s own server. */
import { timingSafeEqual } from 'node:crypto';

/** The properties of a request that are known before its body is read. */
export interface Request {
  readonly method: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  /** Addresses of both ends of the connection. */
  readonly from: string | undefined;
  readonly to: string | undefined;
  /** The port that the server listens on. */
  readonly port: number | undefined;
}

/** Maximum size of a form: a content file, with up to three characters for each byte. */
export const MAX_FORM = 3_000_000;

const isLoopback = (address = '') => /^(?:::ffff:)?127\.\d{1,3}\.\d{1,3}\.\d{1,3}$|^::1$/.test(address);

/**
 * Why a request is refused.
 *
 * If a site makes its name resolve to this machine, `Host` has the name of that site. A page on another port of this
 * machine has another origin. A page of the editor sends `Sec-Fetch-Site: same-origin`. If somebody types the address,
 * the browser sends `none`.
 *
 * @returns the status and a sentence; undefined if the request may be answered.
 */
export function refusal({ method, headers, from, to, port }: Request): { status: number; says: string } | undefined {
  const { host, origin, 'sec-fetch-site': site, 'content-type': type } = headers;
  const no = (status: number, says: string) => ({ status, says });
  if (!isLoopback(from) || !isLoopback(to)) return no(403, 'The editor answers only on the machine that it runs on.');
  // A tunnel on this machine passes on requests from browsers elsewhere. Most tunnels say so in a header that no
  // browser sends.
  if (['forwarded', 'x-forwarded-for', 'x-forwarded-host'].some((name) => headers[name] !== undefined))
    return no(403, 'The editor answers only on the machine that it runs on, not through a tunnel.');
  const isOwn = ['127.0.0.1', 'localhost', '[::1]'].some((name) => host === `${name}:${port}`);
  if (!isOwn) return no(403, 'The editor answers only at its own address.');
  if (origin !== undefined && origin !== `http://${host}`)
    return no(403, 'The editor does not answer the pages of other sites.');
  if (site !== undefined && site !== 'same-origin' && site !== 'none')
    return no(403, 'The editor does not answer other sites. Type its address, or open it from its own pages.');
  if (method === 'GET' || method === 'HEAD') return undefined;
  if (method !== 'POST') return no(405, 'The editor only shows and saves.');
  if (origin === undefined) return no(403, 'A form must say where it comes from (Origin).');
  if (String(type).split(';')[0] !== 'application/x-www-form-urlencoded')
    return no(415, 'The editor reads only forms.');
  return Number(headers['content-length'] ?? 0) > MAX_FORM ? tooLarge() : undefined;
}

export const tooLarge = () => ({ status: 413, says: `A form has at most ${MAX_FORM.toLocaleString('en')} bytes.` });

/** Whether a form carries the token. The time this takes does not reveal how much of the token is right. */
export function hasToken(form: URLSearchParams, token: string): boolean {
  const [given, due] = [form.get('token') ?? '', token].map((text) => Buffer.from(text));
  return given !== undefined && due !== undefined && given.length === due.length && timingSafeEqual(given, due);
}
