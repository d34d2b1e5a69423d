/**
 * What pages of the site may do (Content Security Policy Level 3, Trusted Types). They may load and run only the site’s
 * own files. No page has inline scripts or styles, so there are no exceptions for them.
 */

import { READER_POLICY } from './reader-policy.ts';
import { WORKER_POLICY } from './worker-policy.ts';

const DIRECTIVES: Readonly<Record<string, string>> = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  // blob: is needed because the timeline draws from a blob when a view is saved as an image.
  'img-src': "'self' blob:",
  'font-src': "'self'",
  'connect-src': "'self'",
  'manifest-src': "'self'",
  'worker-src': "'self'",
  'object-src': "'none'",
  'base-uri': "'none'",
  'form-action': "'self'",
  'require-trusted-types-for': "'script'",
  'trusted-types': `${WORKER_POLICY} ${READER_POLICY}`,
};

/** The policy for every page, as the value of a header or meta element. */
export const PAGE_POLICY = Object.entries(DIRECTIVES)
  .map(([name, value]) => `${name} ${value}`)
  .join('; ');

/**
 * This policy works only as a header. It is not sent for pages that other sites may show in frames. If a page has two
 * policies, both apply.
 */
export const NO_FRAME_POLICY = "frame-ancestors 'none'";
