/** The address of a site, as its publisher writes it. */
import { describe, expect, it } from 'vitest';
import { builtFor, siteAddress } from '../../src/publish/site-address.ts';

const said = (settings: Parameters<typeof siteAddress>[0]): string => {
  try {
    const { origin, base } = siteAddress(settings);
    return origin + base;
  } catch (error) {
    return (error as Error).message;
  }
};

describe('the address that a site is built for', () => {
  it.each([
    ['', 'http://localhost:4321/'],
    ['https://archive.example', 'https://archive.example/'],
    ['https://archive.example/', 'https://archive.example/'],
    ['https://somebody.example/archive', 'https://somebody.example/archive'],
    ['https://somebody.example/an/archive/', 'https://somebody.example/an/archive'],
    ['http://127.0.0.1:8080/a', 'http://127.0.0.1:8080/a'],
    ['HTTPS://Archive.Example/Boats', 'https://archive.example/Boats'],
  ])('is read from SITE=%s', (SITE, is) => expect(said({ SITE })).toBe(is));

  it.each(['archive', '/archive', '/archive/', 'archive/', '//archive//'])('takes BASE=%s for one folder', (BASE) =>
    expect(said({ SITE: 'https://somebody.example', BASE })).toBe('https://somebody.example/archive'),
  );

  it.each([
    ['/', 'https://somebody.example/boats'],
    ['/boats', 'https://somebody.example/boats'],
    ['boats/', 'https://somebody.example/boats'],
  ])('has one folder when SITE names it and BASE is %s', (BASE, is) => {
    expect(said({ SITE: is, ...(BASE !== '/' && { BASE }) })).toBe(is);
  });

  it.each([
    [
      { SITE: 'somebody.example/archive' },
      'SITE="somebody.example/archive" cannot be used: an address begins with https:// or http://. Write for example SITE=https://somebody.example/archive',
    ],
    [
      { SITE: '//somebody.example' },
      'SITE="//somebody.example" cannot be used: an address begins with https:// or http://. Write for example SITE=https://somebody.example',
    ],
    [
      { SITE: 'ftp://somebody.example' },
      'SITE="ftp://somebody.example" cannot be used: an address begins with https:// or http://. Write for example SITE=https://somebody.example',
    ],
    [
      { SITE: 'https://' },
      'SITE="https://" cannot be used: it is not an address. Write for example SITE=https://archive.example',
    ],
    [
      { SITE: 'https://a.example/?x=1' },
      'SITE="https://a.example/?x=1" cannot be used: only a host and a folder can be named. Write for example SITE=https://a.example/',
    ],
    [
      { SITE: 'https://a.example/one', BASE: '/two' },
      'SITE names the folder /one and BASE the folder /two: leave one of them out.',
    ],
    [
      { BASE: '/../up' },
      'BASE="/../up" cannot be used: ".." is not a plain folder name. Write for example BASE=/archive',
    ],
    [
      { BASE: '/my archive' },
      'BASE="/my archive" cannot be used: "my archive" is not a plain folder name. Write for example BASE=/archive',
    ],
  ])('refuses %o and says what to write', (settings, message) => expect(said(settings)).toBe(message));

  it('is named at the end of a build, with what goes wrong if the site is published elsewhere', () => {
    expect(builtFor(siteAddress({ SITE: 'https://a.example/b' }))).toMatch(
      /^Built for https:\/\/a\.example\/b\/\. .*citations/,
    );
    expect(builtFor(siteAddress({}))).toMatch(
      /^Built without an address: .*http:\/\/localhost:4321\/.*set SITE to its address/,
    );
  });
});
