/** The copy of the project that tests work on. */
import { existsSync, lstatSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { copyProject } from './project-copy.ts';

it('leaves out packages, wherever in the project they are, and links those at its top', () => {
  const project = mkdtempSync(join(tmpdir(), 'a project '));
  const inside = ['content/archive.yaml', 'node_modules/a/index.js', 'bench/node_modules/b/index.js', 'bench/run.ts'];
  for (const file of inside) {
    mkdirSync(join(project, dirname(file)), { recursive: true });
    writeFileSync(join(project, file), '');
  }
  const { folder, remove } = copyProject(project);
  try {
    expect(inside.filter((file) => existsSync(join(folder, file)))).toEqual([
      'content/archive.yaml',
      'node_modules/a/index.js',
      'bench/run.ts',
    ]);
    expect(lstatSync(join(folder, 'node_modules')).isSymbolicLink()).toBe(true);
  } finally {
    remove();
    rmSync(project, { recursive: true });
  }
});
