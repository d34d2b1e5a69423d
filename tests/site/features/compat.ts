/** What MDN’s compatibility data say about a feature, and whether the oldest supported browsers have it. */
import bcd, {
  type CompatStatement,
  type Identifier,
  type SimpleSupportStatement,
} from '@mdn/browser-compat-data/forLegacyNode';
import project from '../../../package.json' with { type: 'json' };

/** The browsers in package.json’s list, each with its name in the data. */
const BROWSERS = { chrome: 'chrome', edge: 'edge', firefox: 'firefox', safari: 'safari', ios: 'safari_ios' } as const;
export type BrowserName = keyof typeof BROWSERS;
export const BROWSER_NAMES = Object.keys(BROWSERS) as readonly BrowserName[];

/** The oldest supported version of each browser: `[15, 6]`. */
const OLDEST = Object.fromEntries(
  project.browserslist.map((each) => {
    const [, name = '', version = ''] = /^(\w+) >= ([\d.]+)$/.exec(each) ?? [];
    if (!BROWSER_NAMES.some((known) => known === name)) throw new Error(`package.json: browserslist: ${each}`);
    return [name, version];
  }),
) as Readonly<Record<BrowserName, string>>;

/** @returns a negative number if the first version is the older one. */
export function compareVersions(one: string, other: string): number {
  const [a, b] = [one, other].map((version) => version.replace('≤', '').split('.').map(Number)) as [number[], number[]];
  const at = [0, 1, 2].find((n) => (a[n] ?? 0) !== (b[n] ?? 0)) ?? 0;
  return (a[at] ?? 0) - (b[at] ?? 0);
}

export interface Feature {
  /** The feature’s path in the data: `css.properties.gap`. */
  readonly key: string;
  readonly compat: CompatStatement;
}

/** All features in the data, keyed by their path. */
export const FEATURES: ReadonlyMap<string, Feature> = new Map(
  (['css', 'javascript', 'api', 'html', 'svg'] as const).flatMap((root) => [...featuresUnder(root, bcd[root])]),
);

function* featuresUnder(key: string, identifier: Identifier): Generator<[string, Feature]> {
  for (const [name, value] of Object.entries(identifier)) {
    if (name === '__compat') yield [key, { key, compat: value as unknown as CompatStatement }];
    else yield* featuresUnder(`${key}.${name}`, value as Identifier);
  }
}

/**
 * The version from which a browser has a feature, under its own name or with a prefix; undefined if no version has it.
 */
export function since({ compat }: Feature, browser: BrowserName, prefixes: readonly string[] = []): string | undefined {
  const said = compat.support[BROWSERS[browser]];
  const statements: readonly SimpleSupportStatement[] =
    said === undefined ? [] : ([said].flat() as SimpleSupportStatement[]);
  const versions = statements.flatMap((statement) => {
    const {
      version_added: added,
      version_removed: removed,
      prefix,
      alternative_name: other,
      flags,
      partial_implementation: partial,
    } = statement;
    const named = other === undefined && (prefix === undefined || prefixes.includes(prefix));
    const whole = flags === undefined && partial !== true && removed === undefined;
    return named && whole && typeof added === 'string' && added !== 'preview' ? [added] : [];
  });
  return versions.toSorted(compareVersions)[0];
}

/** The browsers whose oldest supported version lacks a feature. */
export const lacking = (feature: Feature, prefixes: readonly string[] = []): readonly BrowserName[] =>
  BROWSER_NAMES.filter((browser) => {
    const version = since(feature, browser, prefixes);
    return version === undefined || compareVersions(version, OLDEST[browser]) > 0;
  });

/** All features by the name of a property or method, whatever interface it belongs to. */
export const MEMBERS = new Map<string, Feature[]>();
for (const [key, feature] of FEATURES) {
  const [root, second, third, fourth, more] = key.split('.');
  const inside = root === 'api' ? third : root === 'javascript' && second === 'builtins' ? fourth : undefined;
  const deeper = root === 'api' ? fourth : more;
  if (inside === undefined || deeper !== undefined) continue;
  const name = inside.replace(/_static$/, '');
  MEMBERS.set(name, [...(MEMBERS.get(name) ?? []), feature]);
}

const ages = new Map<Feature, number>();
/** A number that is larger for features that came later to the supported browsers. */
function ageOf(feature: Feature): number {
  const known = ages.get(feature);
  if (known !== undefined) return known;
  const age = lacking(feature).length * 1000 + Number.parseInt(since(feature, 'chrome') ?? '999', 10);
  ages.set(feature, age);
  return age;
}

/** The oldest feature that a method’s name may stand for, because the script does not say whose method it is. */
export const oldestOf = (features: readonly Feature[]): Feature | undefined =>
  features.reduce<Feature | undefined>(
    (oldest, each) => (oldest === undefined || ageOf(each) < ageOf(oldest) ? each : oldest),
    undefined,
  );
