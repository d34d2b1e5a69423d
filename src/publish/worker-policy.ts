/** The Trusted Types policy that lets a page register the script that stores the archive for offline reading. */
export const WORKER_POLICY = 'offline-worker';
