/** Middleware for interfaces in languages other than English. It marks English text in the HTML of each page. */
import type { MiddlewareHandler } from 'astro';
import { markEnglish } from '../src/words/completed.ts';

export const onRequest: MiddlewareHandler = async (_, next) => {
  const response = await next();
  if (response.headers.get('content-type')?.startsWith('text/html') !== true) return response;
  const { status, statusText, headers } = response;
  return new Response(markEnglish(await response.text()), { status, statusText, headers });
};
