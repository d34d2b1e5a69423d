/**
 * Every built page checked against the HTML standard, by html-validate and, where Java is installed, by the Nu HTML
 * checker.
 */
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { pagesOf } from './pages.ts';
import { SITES } from './sites.ts';

const checker = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended', 'html-validate:document', 'html-validate:a11y', 'html-validate:standard'],
  rules: {
    // Everything comes from the site itself; a hash would only guard it against its own host.
    'require-sri': ['error', { target: 'crossorigin' }],
    // A multiple choice consists of several boxes with one name.
    'form-dup-name': ['error', { shared: ['checkbox', 'radio'] }],
    // A page is named after its record, and the name of an event may be long.
    'long-title': 'off',
    // Forms without a button exist only where scripts run. They contain choices that take effect when they are made.
    'wcag/h32': 'off',
  },
});

describe.each(SITES)('$name', (site) => {
  it('has no page that html-validate finds fault with', async () => {
    const faults: string[] = [];
    for (const { path, html } of pagesOf(site)) {
      const { results } = await checker.validateString(html, path);
      for (const { messages } of results)
        faults.push(...messages.map(({ ruleId, message, column }) => `${path} at ${column}: ${ruleId}: ${message}`));
    }
    expect(faults).toEqual([]);
  });
});

const java = spawnSync('java', ['-version']).status === 0;
if (!java) console.warn('The Nu HTML checker was not run: it needs "java", which is not installed here.');

describe('the Nu HTML checker', () => {
  it.skipIf(!java)('finds fault with no page', () => {
    const jar = createRequire(import.meta.url).resolve('vnu-jar/build/dist/vnu.jar');
    const { stdout, stderr } = spawnSync(
      'java',
      [
        '-jar',
        jar,
        '--skip-non-html',
        '--stdout',
        // The checker guesses languages, and once took a page of little more than names for Italian. Other tests check
        // the language of each word on a page.
        '--no-langdetect',
        // A file has no address, so "self" in its policy means nothing to the checker. A browser tests the policy.
        ...['--filterpattern', '.*violates Content Security Policy.*'],
        ...SITES.map(({ dist }) => dist),
      ],
      { encoding: 'utf8', maxBuffer: 2 ** 26 },
    );
    expect(stderr).toBe('');
    expect(stdout.split('\n').filter((line) => line !== '')).toEqual([]);
  });
});
