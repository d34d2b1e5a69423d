/** The step between a page and its file, where the interface is not in English: English texts in it are marked as that. */
import type { MiddlewareHandler } from 'astro';
import { markEnglish } from '../src/words/completed.ts';

export const onRequest: MiddlewareHandler = async (_, next) => {
  const response = await next();
  if (response.headers.get('content-type')?.startsWith('text/html') !== true) return response;
  const { status, statusText, headers } = response;
  return new Response(markEnglish(await response.text()), { status, statusText, headers });
};
