/** Numbers of versions, `1.0`, `2.0.1`: which is the higher. */

/** Below zero when a is the lower, above when it is the higher; a missing part is 0. */
export function compareVersions(a: string, b: string): number {
  const [left, right] = [a, b].map((text) => text.split('.').map(Number));
  for (let n = 0; n < 3; n++) {
    const difference = (left?.[n] ?? 0) - (right?.[n] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** The number to write next: `1.0` is followed by `1.1`. */
export function nextVersion(number: string): string {
  const [major = 1, minor = 0] = number.split('.').map(Number);
  return `${major}.${minor + 1}`;
}
