/**
 * What a page of the site may do (Content Security Policy Level 3, Trusted Types): run and load its own files, and
 * nothing else. No page has inline scripts or styles, so there is nothing to make an exception for.
 */

/** The one Trusted Types policy: it lets a page name the script that keeps the archive for reading offline. */
export const WORKER_POLICY = 'offline-worker';

const DIRECTIVES: Readonly<Record<string, string>> = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  // blob: a view of the timeline saved as a picture is drawn from one.
  'img-src': "'self' blob:",
  'font-src': "'self'",
  'connect-src': "'self'",
  'manifest-src': "'self'",
  'worker-src': "'self'",
  'object-src': "'none'",
  'base-uri': "'none'",
  'form-action': "'self'",
  'require-trusted-types-for': "'script'",
  'trusted-types': WORKER_POLICY,
};

/** The policy of every page, as a header or a meta element says it. */
export const PAGE_POLICY = Object.entries(DIRECTIVES)
  .map(([name, value]) => `${name} ${value}`)
  .join('; ');

/** Only a header can say this, and pages made for frames do not. Of two policies on one page both hold. */
export const NO_FRAME_POLICY = "frame-ancestors 'none'";
