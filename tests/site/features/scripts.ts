/** The features that a script uses: its syntax, the browser’s own names, and the methods it calls. */
import { parseRegExpLiteral, visitRegExpAST } from '@eslint-community/regexpp';
import { type AnyNode, type Node, parse } from 'acorn';
import { full } from 'acorn-walk';
import { FEATURES, type Feature, lacking, MEMBERS, oldestOf } from './compat.ts';

const JS = 'javascript';

/** The syntax feature that a node represents, if it is newer than the first browsers with modules. */
function syntaxOf(node: AnyNode): string[] {
  switch (node.type) {
    case 'ChainExpression':
      return [`${JS}.operators.optional_chaining`];
    case 'LogicalExpression':
      return node.operator === '??' ? [`${JS}.operators.nullish_coalescing`] : [];
    case 'AssignmentExpression': {
      const named: Readonly<Record<string, string>> = {
        '??=': 'nullish_coalescing',
        '||=': 'logical_or',
        '&&=': 'logical_and',
      };
      const name = named[node.operator];
      return name === undefined ? [] : [`${JS}.operators.${name}_assignment`];
    }
    case 'PropertyDefinition':
      return [`${JS}.classes.${node.key.type === 'PrivateIdentifier' ? 'private' : 'public'}_class_fields`];
    case 'MethodDefinition':
      return node.key.type === 'PrivateIdentifier' ? [`${JS}.classes.private_class_methods`] : [];
    case 'StaticBlock':
      return [`${JS}.classes.static.initialization_blocks`];
    case 'BinaryExpression':
      return node.left.type === 'PrivateIdentifier' ? [`${JS}.classes.private_class_fields_in`] : [];
    case 'ImportExpression':
      return [`${JS}.operators.import`];
    case 'ForOfStatement':
      return node.await ? [`${JS}.statements.for_await_of`] : [];
    case 'SpreadElement':
      return [`${JS}.operators.spread`];
    case 'CatchClause':
      return node.param === null ? [`${JS}.statements.try_catch.optional_catch_binding`] : [];
    case 'VariableDeclaration':
      return node.kind.includes('using') ? [`${JS}.statements.using`] : [];
    case 'Literal':
      return node.regex === undefined ? [] : regularExpression(node.raw ?? '');
    default:
      return [];
  }
}

/** The features that a regular expression uses. */
function regularExpression(literal: string): string[] {
  const keys: string[] = [];
  const parsed = parseRegExpLiteral(literal);
  if (parsed.flags.unicodeSets) keys.push(`${JS}.builtins.RegExp.unicodeSets`);
  if (parsed.flags.hasIndices) keys.push(`${JS}.builtins.RegExp.hasIndices`);
  if (parsed.flags.dotAll) keys.push(`${JS}.builtins.RegExp.dotAll`);
  visitRegExpAST(parsed, {
    onAssertionEnter: ({ kind }) => {
      if (kind === 'lookbehind') keys.push(`${JS}.regular_expressions.lookbehind_assertion`);
    },
    onCapturingGroupEnter: ({ name }) => {
      if (name !== null) keys.push(`${JS}.regular_expressions.named_capturing_group`);
    },
    onModifiersEnter: () => void keys.push(`${JS}.regular_expressions.modifier`),
    onCharacterSetEnter: ({ kind }) => {
      if (kind === 'property') keys.push(`${JS}.regular_expressions.unicode_character_class_escape`);
    },
  });
  return keys;
}

/** The objects of every page, each with the name of its interface. */
const OBJECTS: Readonly<Record<string, string>> = {
  document: 'Document',
  navigator: 'Navigator',
  location: 'Location',
  history: 'History',
  performance: 'Performance',
  window: 'Window',
  self: 'Window',
  globalThis: 'Window',
  caches: 'CacheStorage',
  crypto: 'Crypto',
  localStorage: 'Storage',
};

const firstKnown = (...keys: readonly string[]): Feature | undefined =>
  keys.map((key) => FEATURES.get(key)).find((feature) => feature !== undefined);

/** The feature that a name stands for, if it is not a variable of the script. */
const globalFeature = (name: string): Feature | undefined =>
  firstKnown(`${JS}.builtins.${name}`, `api.${name}`, `api.Window.${name}`);

function memberFeature(object: AnyNode, name: string): Feature | undefined {
  if (object.type === 'Identifier') {
    const owner = OBJECTS[object.name] ?? object.name;
    const known = firstKnown(`${JS}.builtins.${owner}.${name}`, `api.${owner}.${name}_static`, `api.${owner}.${name}`);
    if (known !== undefined) return known;
  }
  // The owner of any other method can only be guessed, which is enough to warn of anything new. In our own sources,
  // TypeScript knows the owner.
  const guessed = oldestOf((MEMBERS.get(name) ?? []).filter(({ key }) => key.startsWith(JS)));
  return guessed !== undefined && lacking(guessed).length > 0 ? guessed : undefined;
}

/** Names that a script gives to its own variables; in a minified script they are short, unlike the browser’s. */
function ownNames(tree: Node): ReadonlySet<string> {
  const own = new Set<string>();
  full(tree, (node) => {
    const each = node as AnyNode;
    if (each.type === 'VariableDeclarator' && each.id.type === 'Identifier') own.add(each.id.name);
    if ((each.type === 'FunctionDeclaration' || each.type === 'ClassDeclaration') && each.id) own.add(each.id.name);
    if (each.type === 'ImportSpecifier') own.add(each.local.name);
  });
  return own;
}

/** @param script an ES module. @returns the features that it uses, as far as the compatibility data cover them. */
export function featuresInScript(script: string): Set<Feature> {
  const tree = parse(script, { ecmaVersion: 'latest', sourceType: 'module' });
  const own = ownNames(tree);
  const found = new Set<Feature>();
  const add = (feature: Feature | undefined) => feature !== undefined && found.add(feature);
  full(tree, (node) => {
    const each = node as AnyNode;
    for (const key of syntaxOf(each)) add(FEATURES.get(key));
    if (each.type === 'Identifier' && each.name.length > 2 && !own.has(each.name)) add(globalFeature(each.name));
    if (each.type === 'MemberExpression' && !each.computed && each.property.type === 'Identifier')
      add(memberFeature(each.object, each.property.name));
    if (each.type === 'CallExpression' && each.callee.type === 'Identifier' && each.callee.name === 'addEventListener')
      for (const argument of each.arguments.slice(0, 1))
        if (argument.type === 'Literal') add(oldestOf(MEMBERS.get(`${argument.value}_event`) ?? []));
  });
  return found;
}
