/**
 * Caches results for as long as the objects they were computed from exist. Made for content that is read repeatedly
 * during editing.
 */

/**
 * Wraps a function so that it runs once per object: a record that has not changed is not processed again.
 *
 * @param make must depend only on its argument.
 */
export function remembered<T extends object, R>(make: (thing: T) => R): (thing: T) => R {
  const known = new WeakMap<T, { readonly made: R }>();
  return (thing) => {
    const before = known.get(thing);
    if (before !== undefined) return before.made;
    const made = make(thing);
    known.set(thing, { made });
    return made;
  };
}
