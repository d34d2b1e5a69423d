/**
 * The editor at `/edit/`. It exists only in `npm run dev`: its hook runs for no other command, and it adds no Astro
 * page.
 */
import { randomBytes } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AstroIntegration } from 'astro';
import { hasToken, MAX_FORM, refusal, tooLarge } from '../src/desk/editor/guard.ts';
import { type Answer, editorAnswers } from '../src/desk/editor/respond.ts';
import type { Content } from './content.ts';

/**
 * Headers that limit what pages of the editor may do, and prevent other sites and caches from framing, reading or
 * storing the pages.
 */
const HEADERS = {
  'Content-Type': 'text/html; charset=utf-8',
  'Content-Security-Policy':
    "default-src 'none'; script-src 'self'; style-src 'unsafe-inline'; font-src data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  'Cache-Control': 'no-store',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Referrer-Policy': 'same-origin',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
};

function send(response: ServerResponse, { status, html = '', location }: Answer): void {
  // Vite lets pages on any port of this machine read the server’s answers. They must not read the editor’s.
  response.removeHeader('Access-Control-Allow-Origin');
  response.writeHead(status, { ...HEADERS, ...(location !== undefined && { Location: location }) });
  response.end(html);
}

const say = (response: ServerResponse, { status, says }: { status: number; says: string }) =>
  send(response, { status, html: `<!doctype html><html lang="en"><title>Editor</title><p>${says}</p></html>` });

/** The body of a request. @returns undefined if it is larger than a form may be. */
async function bodyOf(request: IncomingMessage): Promise<string | undefined> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    size += part.length;
    if (size > MAX_FORM) return undefined;
    parts.push(part);
  }
  return Buffer.concat(parts).toString('utf8');
}

/**
 * Makes the integration.
 *
 * @param folder the content folder.
 * @param look reads the current content of the folder.
 */
export function contentEditor(folder: string, look: () => Content): AstroIntegration {
  return {
    name: 'content-editor',
    hooks: {
      'astro:server:setup': ({ server, logger }) => {
        const base = server.config.base.replace(/\/?$/, '/');
        const start = `${base}edit/`;
        const token = randomBytes(32).toString('base64url');
        const answer = editorAnswers({ folder, look, base, token });

        const respond = async (request: IncomingMessage, response: ServerResponse, path: string, query: string) => {
          const { method = '', headers, socket } = request;
          const ends = { from: socket.remoteAddress, to: socket.localAddress, port: socket.localPort };
          const refused = refusal({ method, headers, ...ends });
          if (refused !== undefined) return say(response, refused);
          const isSaved = query === 'saved';
          if (method !== 'POST') return send(response, answer({ path, isSaved }));
          const body = await bodyOf(request);
          if (body === undefined) return say(response, tooLarge());
          const form = new URLSearchParams(body);
          if (!hasToken(form, token))
            return say(response, {
              status: 403,
              says: 'This form was made before the editor was started. Go back, copy what you wrote, and load the page again.',
            });
          return send(response, answer({ path, isSaved, form }));
        };
        server.middlewares.use((request, response, next) => {
          const [path = '', query = ''] = (request.url ?? '').split('?');
          const whole = path.endsWith('/') ? path : `${path}/`;
          if (!whole.startsWith(start)) return next();
          respond(request, response, whole.slice(start.length), query).catch(next);
        });
        logger.info(`Forms for sources, events and actors are at ${start}`);
      },
    },
  };
}
