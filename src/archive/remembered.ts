/** What was made of something, kept for as long as that is. Made for content that is read again and again while it is edited. */

/**
 * The same function, asked once for each thing: a record that is as it was need not be looked at again.
 *
 * @param make must depend on the thing alone.
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
