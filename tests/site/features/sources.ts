/**
 * The features that the sources of our scripts use: TypeScript knows which object each property belongs to, something
 * that a built script no longer shows.
 */
import { resolve } from 'node:path';
import ts from 'typescript';
import { FEATURES, type Feature, MEMBERS, oldestOf } from './compat.ts';

/** The owner of a property, if it belongs to the browser or the language: `Array`, `Element`, `URL`. */
function ownersOf(property: ts.Symbol): string[] {
  return (property.declarations ?? []).flatMap(({ parent }) => {
    if (!/\/typescript\/lib\/lib\.[\w.]+$/.test(parent.getSourceFile().fileName)) return [];
    if (ts.isInterfaceDeclaration(parent)) return [parent.name.text.replace(/^Readonly(?=\w)|Constructor$/g, '')];
    return ts.isTypeLiteralNode(parent) && ts.isVariableDeclaration(parent.parent)
      ? [parent.parent.name.getText()]
      : [];
  });
}

/**
 * The feature of a property. The data list the properties of a mixin under the interfaces that include it, so the
 * oldest property of that name is taken.
 */
const featureOf = (owner: string, name: string): Feature | undefined =>
  FEATURES.get(`javascript.builtins.${owner}.${name}`) ??
  FEATURES.get(`javascript.builtins.Intl.${owner}.${name}`) ??
  FEATURES.get(`api.${owner}.${name}`) ??
  FEATURES.get(`api.${owner}.${name}_static`) ??
  oldestOf(MEMBERS.get(name) ?? []);

/** @param entries scripts that import all others. @returns each feature with the files that use it. */
export function featuresInSources(entries: readonly string[]): Map<Feature, Set<string>> {
  const options: ts.CompilerOptions = {
    target: ts.ScriptTarget.ESNext,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    allowImportingTsExtensions: true,
    noEmit: true,
    strict: true,
    types: [],
  };
  const program = ts.createProgram([...entries], options);
  const checker = program.getTypeChecker();
  const found = new Map<Feature, Set<string>>();
  const use = (property: ts.Symbol | undefined, node: ts.Node) => {
    if (property === undefined) return;
    for (const owner of ownersOf(property)) {
      const feature = featureOf(owner, property.name);
      if (feature !== undefined)
        found.set(feature, (found.get(feature) ?? new Set()).add(node.getSourceFile().fileName));
    }
  };
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAccessExpression(node)) use(checker.getSymbolAtLocation(node.name), node);
    if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent)) {
      const name = node.propertyName ?? node.name;
      if (ts.isIdentifier(name)) use(checker.getTypeAtLocation(node.parent).getProperty(name.text), node);
    }
    ts.forEachChild(node, visit);
  };
  const source = resolve('src');
  for (const file of program.getSourceFiles()) if (file.fileName.startsWith(source)) visit(file);
  return found;
}
