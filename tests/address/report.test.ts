import { describe, expect, it } from 'vitest';
import { reportAddress } from '../../src/address/report.ts';
import { problemsOf, swap } from '../archive/files.ts';

const RECORD = 'https://archive.example/events/lamp-lit/';

describe('the address for a mistake', () => {
  it('is a letter whose subject names record and version', () => {
    expect(reportAddress('mailto:a@example.org', RECORD, '1.2', `Mistake in ${RECORD} 1.2`)).toBe(
      'mailto:a@example.org?subject=Mistake%20in%20https%3A%2F%2Farchive.example%2Fevents%2Flamp-lit%2F%201.2',
    );
  });
  it('cannot be given another recipient or a second field by what a record is called', () => {
    const subject = 'x&bcc=b@example.org\r\nBcc: c@example.org';
    expect(reportAddress('mailto:a@example.org', RECORD, undefined, subject)).not.toMatch(/[&\r\n]|bcc=/i);
  });
  it('is a page whose address keeps what it has and gets the record and the version', () => {
    const address = new URL(reportAddress('https://example.org/report?list=a', RECORD, '1.2', ''));
    expect(Object.fromEntries(address.searchParams)).toEqual({ list: 'a', record: RECORD, version: '1.2' });
  });
  it.each([
    'javascript:alert(1)',
    'mailto:javascript:alert(1)',
    'mailto:a@example.org?cc=b@example.org',
    'mailto:a@example.org,b@example.org',
    'mailto:a@example',
    'http://example.org/',
    'ftp://example.org/',
    'data:text/html,x',
    'a@example.org',
    '“mailto:a@example.org”',
    'https://exa mple.org/',
    '',
  ])('is refused in archive.yaml as %j', (contact) => {
    const problems = problemsOf({
      'archive.yaml': swap('contact: mailto:mistakes@example.org', `contact: ${JSON.stringify(contact)}`),
    });
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(/^archive\.yaml:\d+:\d+ contact: /);
  });
});
