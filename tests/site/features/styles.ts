/** The features that a style sheet uses, and those that it uses only if a browser has them. */
import { type CssNode, type Declaration, generate, type List, parse, type WalkContext, walk } from 'css-tree';
import { FEATURES, type Feature, lacking } from './compat.ts';

export interface Use {
  readonly feature: Feature;
  /**
   * Whether browsers without the feature are provided for, by `@supports` or by an earlier line that every browser
   * reads.
   */
  readonly guarded: boolean;
  /** The prefixed names that are used beside the feature. */
  readonly prefixes: readonly string[];
}

const UNITS = 'css.types.length';
/** Units whose features have names of their own. */
const UNIT_FEATURES: readonly (readonly [units: RegExp, feature: string])[] = [
  [/^d(?:vh|vw|vi|vb|vmin|vmax)$/, `${UNITS}.viewport_percentage_units_dynamic`],
  [/^s(?:vh|vw|vi|vb|vmin|vmax)$/, `${UNITS}.viewport_percentage_units_small`],
  [/^l(?:vh|vw|vi|vb|vmin|vmax)$/, `${UNITS}.viewport_percentage_units_large`],
  [/^cq(?:w|h|i|b|min|max)$/, `${UNITS}.container_query_length_units`],
];

/** Functions by name. The data list them under the types of values that they belong to. */
const FUNCTIONS = new Map(
  [...FEATURES.keys()]
    .filter((key) => key.startsWith('css.types.'))
    .map((key) => [key.slice(key.lastIndexOf('.') + 1), key] as const)
    .toReversed(),
);

function unitFeature(unit: string): string {
  return UNIT_FEATURES.find(([units]) => units.test(unit))?.[1] ?? `${UNITS}.${unit}`;
}

/** The features that a declaration uses besides its property. */
function keysOfValue({ property, value }: Declaration): string[] {
  const keys: string[] = [];
  walk(value, (node: CssNode) => {
    if (node.type === 'Identifier') keys.push(`css.properties.${property}.${node.name}`);
    else if (node.type === 'Function')
      keys.push(FUNCTIONS.get(node.name) ?? '', `css.properties.${property}.${node.name}`);
    else if (node.type === 'Dimension') keys.push(unitFeature(node.unit));
  });
  return keys;
}

/** The features that an at-rule or a selector uses. */
function keysOfNode(node: CssNode): string[] {
  switch (node.type) {
    case 'Atrule':
      return [`css.at-rules.${node.name}`];
    case 'Feature':
      return [`css.at-rules.${node.kind}.${node.name}`];
    case 'FeatureRange':
      return [`css.at-rules.${node.kind}.range_syntax`];
    case 'PseudoClassSelector':
    case 'PseudoElementSelector':
      return [`css.selectors.${node.name}`];
    case 'NestingSelector':
      return ['css.selectors.nesting'];
    default:
      return [];
  }
}

/** Whether an earlier declaration of the same property serves browsers that do not read this one. */
function spared(declaration: Declaration, block: List<CssNode> | undefined): boolean {
  if (block === undefined) return false;
  return block.some(
    (node) =>
      node.type === 'Declaration' &&
      node !== declaration &&
      node.property === declaration.property &&
      generate(node.value) !== generate(declaration.value) &&
      keysOfValue(node).every((key) => {
        const feature = FEATURES.get(key);
        return feature === undefined || lacking(feature).length === 0;
      }),
  );
}

/** @param css a style sheet. @returns every use of a feature that the compatibility data cover. */
export function usesInStyles(css: string): Use[] {
  const uses: Use[] = [];
  const supports: CssNode[] = [];
  walk(parse(css), {
    enter(this: WalkContext, node: CssNode) {
      if (node.type === 'Atrule' && node.name === 'supports') supports.push(node);
      const use = (key: string, guarded: boolean, prefixes: readonly string[] = []) => {
        const feature = FEATURES.get(key);
        if (feature !== undefined) uses.push({ feature, guarded: guarded || supports.length > 0, prefixes });
      };
      if (node.type !== 'Declaration') {
        for (const key of keysOfNode(node)) use(key, false);
        return;
      }
      const block = this.block?.children;
      const prefixes = (block?.toArray() ?? []).flatMap((each) =>
        each.type === 'Declaration' && each.property.endsWith(node.property) && each.property.startsWith('-')
          ? [each.property.slice(0, each.property.length - node.property.length)]
          : [],
      );
      // A property of a rule such as @font-face is a feature of that rule.
      const rule = this.atrule?.name === 'font-face' || this.atrule?.name === 'page' ? this.atrule.name : undefined;
      use(
        rule === undefined ? `css.properties.${node.property}` : `css.at-rules.${rule}.${node.property}`,
        false,
        prefixes,
      );
      if (!node.property.startsWith('-')) for (const key of keysOfValue(node)) use(key, spared(node, block));
    },
    leave(node: CssNode) {
      if (supports.at(-1) === node) supports.pop();
    },
  });
  return uses;
}
