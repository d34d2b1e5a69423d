/** The Trusted Types policy that allows a page to register the script that stores the archive for offline reading. */
export const WORKER_POLICY = 'offline-worker';
