/**
 * npm run dev while the content is broken and then corrected: what an editor sees in the browser and in the terminal.
 */
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LIGHTHOUSE } from '../archive/files.ts';
import { type DevServer, startDev, until } from './dev-server.ts';
import { copyProject } from './project-copy.ts';

const { folder, remove } = copyProject();
const content = join(folder, 'my content');
const EVENT = join(content, 'events/lamp-lit.md');
const SOURCE = join(content, 'sources/letter-1899.md');
let whole = '';
let server: DevServer;
const page = (path: string) => server.page(path);

beforeAll(async () => {
  cpSync(LIGHTHOUSE, content, { recursive: true });
  whole = readFileSync(EVENT, 'utf8');
  // The content is broken before the server starts.
  writeFileSync(EVENT, whole.replace('title: The lamp is lit', 'titel: The lamp is lit'));
  server = await startDev(folder, { ARCHIVE_CONTENT: content });
});

afterAll(async () => {
  await server.close();
  remove();
});

describe('npm run dev', () => {
  it('starts with broken content and says in the terminal what to write', () => {
    expect(server.printed()).toContain('events/lamp-lit.md:2:1 titel: is not a field of this record.');
  });

  it('shows every problem as a page, with file, line, field and what to write, and no stack', async () => {
    const { status, html } = await page('/');
    expect(status).toBe(500);
    expect(html).toContain('1 problem in the content');
    expect(html).toContain('<h2>events/lamp-lit.md</h2>');
    expect(html).toContain('Line 2, column 1');
    expect(html).toContain('<code>titel</code>: is not a field of this record.');
    expect(html).toContain('Did you mean &quot;title&quot;?');
    expect(html).not.toMatch(/\bat .*:\d+:\d+\)?$/m);
  });

  it('shows the site when the file is corrected', async () => {
    writeFileSync(EVENT, whole);
    const { html } = await until(
      () => page('/events/lamp-lit/'),
      ({ status }) => status === 200,
    );
    expect(html).toContain('The lamp is lit');
    expect(server.printed()).toContain('The content is complete again.');
  });

  it('shows the page again when a file becomes unreadable, or names what does not exist, and recovers', async () => {
    writeFileSync(EVENT, '---\ntitle: [\n---\n');
    const unreadable = await until(
      () => page('/'),
      ({ status }) => status === 500,
    );
    expect(unreadable.html).toContain('a bracket is not closed');
    writeFileSync(EVENT, whole);
    await until(
      () => page('/'),
      ({ status }) => status === 200,
    );

    const letter = readFileSync(SOURCE, 'utf8');
    writeFileSync(SOURCE, letter.replace('events: [lamp-lit]', 'events: [lamp-lid]'));
    const dangling = await until(
      () => page('/'),
      ({ status }) => status === 500,
    );
    expect(dangling.html).toContain('Did you mean &quot;lamp-lit&quot;?');
    writeFileSync(SOURCE, letter);
    await until(
      () => page('/'),
      ({ status }) => status === 200,
    );
  });

  it('answers at the addresses of the files that a build writes beside its pages', async () => {
    const { status, html } = await page('/events/lamp-lit.ris');
    expect(status).toBe(200);
    expect(html).toContain('The lamp is lit');
    expect((await page('/events/lamp-lit.linkset')).status).toBe(200);
  });

  it('shows what was changed', async () => {
    writeFileSync(EVENT, whole.replace('title: The lamp is lit', 'title: The lamp is lit at last'));
    const { html } = await until(
      () => page('/events/lamp-lit/'),
      (answer) => answer.html.includes('lit at last'),
    );
    expect(html).toContain('The lamp is lit at last');
  });
});
