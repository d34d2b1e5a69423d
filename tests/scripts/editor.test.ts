/**
 * The completions that an editor is offered in a Markdown record, from the language server in the Astro extension of VS
 * Code.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PROJECT } from '../../scripts/content-folder.ts';
import { writeEditorFiles } from '../../scripts/schemas.ts';
import { readFolder } from '../../src/archive/read-content.ts';
import { LIGHTHOUSE } from '../archive/files.ts';

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: { readonly items?: readonly unknown[] };
  readonly result?: unknown;
}

/** A language server, addressed in its protocol: each message is preceded by its length. */
class Server {
  readonly #process: ChildProcess;
  readonly #waiting = new Map<number, (result: unknown) => void>();
  #read = Buffer.alloc(0);
  #id = 0;

  constructor(program: string) {
    this.#process = spawn(process.execPath, [program, '--stdio'], { stdio: ['pipe', 'pipe', 'ignore'] });
    this.#process.stdout?.on('data', (data: Buffer) => {
      this.#read = Buffer.concat([this.#read, data]);
      for (;;) {
        const head = this.#read.indexOf('\r\n\r\n');
        const length = Number(/Content-Length: (\d+)/.exec(this.#read.toString('utf8', 0, Math.max(head, 0)))?.[1]);
        if (head < 0 || this.#read.length < head + 4 + length) return;
        const message: Message = JSON.parse(this.#read.toString('utf8', head + 4, head + 4 + length));
        this.#read = this.#read.subarray(head + 4 + length);
        if (message.id === undefined) continue;
        // Requests from the server get empty answers.
        if (message.method !== undefined)
          this.#send({ id: message.id, result: message.params?.items?.map(() => null) ?? null });
        else this.#waiting.get(message.id)?.(message.result);
      }
    });
  }

  #send(message: object): void {
    const text = JSON.stringify({ jsonrpc: '2.0', ...message });
    this.#process.stdin?.write(`Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`);
  }

  tell(method: string, params: object): void {
    this.#send({ method, params });
  }

  ask(method: string, params: object): Promise<unknown> {
    this.#id += 1;
    const id = this.#id;
    this.#send({ id, method, params });
    return new Promise((resolve) => this.#waiting.set(id, resolve));
  }

  end(): void {
    this.#process.kill();
  }
}

const folder = realpathSync(mkdtempSync(join(tmpdir(), 'a project ')));
const file = join(folder, 'content/events/lamp-lit.md');
const uri = pathToFileURL(file).href;
const ofCheck = createRequire(createRequire(import.meta.url).resolve('@astrojs/check'));
const program = ofCheck.resolve('@astrojs/language-server/bin/nodeServer.js');
const server = new Server(program);
let lines: string[];

/** The labels offered after a given text in the file. */
async function offered(after: string): Promise<string[]> {
  const line = lines.findIndex((each) => each.includes(after));
  const character = (lines[line] ?? '').indexOf(after) + after.length;
  const answer = await server.ask('textDocument/completion', { textDocument: { uri }, position: { line, character } });
  const { items } = answer as { readonly items: readonly { readonly label: string }[] };
  return items.map(({ label }) => label);
}

beforeAll(async () => {
  cpSync(LIGHTHOUSE, join(folder, 'content'), { recursive: true });
  writeEditorFiles(folder, join(folder, 'content'), readFolder(join(folder, 'content')));
  const root = pathToFileURL(folder).href;
  await server.ask('initialize', {
    processId: process.pid,
    rootUri: root,
    workspaceFolders: [{ uri: root, name: 'project' }],
    capabilities: { textDocument: { completion: {} }, workspace: { configuration: true, workspaceFolders: true } },
    initializationOptions: {
      typescript: { tsdk: join(PROJECT, 'node_modules/typescript/lib') },
      contentIntellisense: true,
    },
  });
  server.tell('initialized', {});
  const text = readFileSync(file, 'utf8').replace('status: happened', 'status: ').replace('place:', 'plaec:');
  lines = text.split('\n');
  server.tell('textDocument/didOpen', { textDocument: { uri, languageId: 'markdown', version: 1, text } });
});
afterAll(() => {
  server.end();
  rmSync(folder, { recursive: true, force: true });
});

describe('in a Markdown record, in a folder with spaces in its name', () => {
  it('the ids of statuses, actors and claims are offered', async () => {
    expect(await offered('status: ')).toEqual(expect.arrayContaining(['happened', 'disputed', 'intended']));
    expect(await offered('actor: ')).toContain('harbour-board');
    expect(await offered('claim: ')).toContain('letter-1899/lamp-lit');
  });

  it('fields are explained by the schema, and a field it does not have is named', async () => {
    const line = lines.findIndex((each) => each.startsWith('title:'));
    const hover = await server.ask('textDocument/hover', { textDocument: { uri }, position: { line, character: 2 } });
    expect(JSON.stringify(hover)).toContain('Neutral words that any side could use.');
    const found = await server.ask('textDocument/diagnostic', { textDocument: { uri } });
    expect(JSON.stringify(found)).toContain('Property plaec is not allowed.');
  });
});
