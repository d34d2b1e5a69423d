/**
 * A worker that turns a reader’s file into blocks of text. The page keeps responding, however long this takes, and can
 * stop the worker. The same code reads documents for `npm run frame`.
 */
import type { ReadBlock } from '../../documents/read-block.ts';
import { loaded, NotLoaded, readDocument, type Unread } from '../../documents/read-document.ts';

/** A saved page as text, or the bytes of a file in another format. */
export type Asked = { readonly page: string } | { readonly bytes: Uint8Array };

/**
 * `unreached`: the code that reads the format could not be loaded. `old`: the file could not be read, perhaps only
 * because the browser is too old.
 */
export type Answer = { readonly blocks: readonly ReadBlock[] } | { readonly unread: Unread | 'unreached' | 'old' };

/**
 * Whether the browser is too old. A browser without this function also lacks others, which the libraries cannot supply.
 * The check comes before the libraries are loaded, because they would supply this function.
 */
const OLD = !('withResolvers' in Promise);

async function answered(asked: Asked): Promise<Answer> {
  if ('bytes' in asked) {
    const read = await readDocument(asked.bytes);
    return OLD && 'unread' in read && read.unread === 'damaged' ? { unread: 'old' } : read;
  }
  const { pageBlocks } = await loaded(import('../../documents/page-text.ts'));
  return { blocks: pageBlocks(asked.page) };
}

function failed(error: unknown): Answer {
  if (!(error instanceof NotLoaded)) return { unread: 'damaged' };
  return { unread: error.cause instanceof SyntaxError ? 'old' : 'unreached' };
}

// The answer goes through a separate port, because pdf.js takes any worker for its own and sends the page a message.
addEventListener('message', ({ data, ports: [port] }: MessageEvent<Asked>) => {
  void answered(data)
    .catch(failed)
    .then((answer) => port?.postMessage(answer));
});
