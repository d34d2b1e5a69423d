/** Which code of the site is compiled for old browsers. */
import { mergeConfig, resolveConfig } from 'vite';
import { describe, expect, it } from 'vitest';
import config from '../../astro.config.ts';
import { browserslist } from '../../package.json' with { type: 'json' };

describe('the settings of the build', () => {
  it('write only what browsers receive for old browsers, and nothing that Node.js runs', async () => {
    // Astro sets the newest JavaScript as the target of every build, and merges the project’s settings with its own.
    const astro = {
      configFile: false,
      build: { target: 'esnext' },
      environments: { client: {}, prerender: {}, ssr: {} },
    };
    const { environments } = await resolveConfig(mergeConfig(astro, config.vite ?? {}), 'build', 'production');
    const targetOf = (name: string) => [environments[name]?.build.target].flat();
    expect(targetOf('prerender')).toEqual(['esnext']);
    expect(targetOf('ssr')).toEqual(['esnext']);
    const oldest = browserslist.map((each) => each.replace(' >= ', ''));
    expect(targetOf('client')).toEqual(expect.arrayContaining(oldest));
  });
});
