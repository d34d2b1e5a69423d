/** Compares version numbers such as `1.0` and `2.0.1`. */

/** Negative if a is lower, positive if it is higher; missing parts count as 0. */
export function compareVersions(a: string, b: string): number {
  const [left, right] = [a, b].map((text) => text.split('.').map(Number));
  for (let n = 0; n < 3; n++) {
    const difference = (left?.[n] ?? 0) - (right?.[n] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** The next version number: `1.0` is followed by `1.1`. */
export function nextVersion(number: string): string {
  const [major = 1, minor = 0] = number.split('.').map(Number);
  return `${major}.${minor + 1}`;
}
