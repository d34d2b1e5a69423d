/** Starts the worker that reads files, and waits for its answer. */
import sizes from 'virtual:reader-sizes';
import { READER_POLICY } from '../../publish/reader-policy.ts';
import type { Answer, Asked } from './document-reader.ts';
import address from './document-reader.ts?worker&url';

/** How long to wait for a file to be read before giving up, in milliseconds. */
const PATIENCE = 60_000;

/** Allows only the worker’s address as a script. */
const policy = window.trustedTypes?.createPolicy(READER_POLICY, { createScriptURL: () => address });

/** Compressed size, in bytes, of the code that reads a format; undefined in `npm run dev`, where nothing is built. */
export const readerSize = (format: keyof typeof sizes): number | undefined => sizes[format];

/** Stops reading the previous file. */
let end: () => void = () => undefined;

/**
 * Reads a file without holding up the page. Only one file is read at a time. A new file stops the reading of the
 * previous one, whose promise then never settles.
 */
export function readApart(asked: Asked): Promise<Answer | { readonly unread: 'slow' }> {
  end();
  return new Promise((done) => {
    const worker = new Worker(policy?.createScriptURL(address) ?? address, { type: 'module' });
    const { port1: answers, port2: port } = new MessageChannel();
    const timer = setTimeout(() => finish({ unread: 'slow' }), PATIENCE);
    // An answer may be on its way when another file is chosen. It must not end the reading of that file.
    const stop = () => {
      clearTimeout(timer);
      worker.terminate();
      answers.close();
    };
    end = stop;
    const finish = (answer: Parameters<typeof done>[0]) => {
      stop();
      done(answer);
    };
    answers.onmessage = ({ data }: MessageEvent<Answer>) => finish(data);
    worker.addEventListener('error', () => finish({ unread: 'unreached' }));
    worker.postMessage(asked, [port]);
  });
}

/** Ends the reading of a file, if one is being read. */
export const stopReading = (): void => end();
