/**
 * Stores a copy that the reader wants to keep. It stays in this browser, under the address of the source’s page, until
 * the reader removes it.
 */

/** A stored copy. Only its text is stored, even if the reader supplied a file. */
export interface KeptCopy {
  readonly text: string;
  /** The name of the copy’s file; absent for pasted text. */
  readonly name?: string;
}

const key = () => `own-copy ${location.pathname}`;

/** Browsers that forbid storage throw an error on access. */
function stored(): string | null {
  try {
    return localStorage.getItem(key());
  } catch {
    return null;
  }
}

/**
 * Reads the copy stored for this page. @returns undefined if there is none, or if the stored value does not have the
 * expected form.
 */
export function keptCopy(): KeptCopy | undefined {
  try {
    const kept: unknown = JSON.parse(stored() ?? 'null');
    if (typeof kept !== 'object' || kept === null || !('text' in kept) || typeof kept.text !== 'string')
      return undefined;
    return 'name' in kept && typeof kept.name === 'string' ? { text: kept.text, name: kept.name } : { text: kept.text };
  } catch {
    return undefined;
  }
}

/** Stores a copy. @returns whether the browser stored it. The copy may be too long, or storage may be forbidden. */
export function keepCopy(copy: KeptCopy): boolean {
  try {
    localStorage.setItem(key(), JSON.stringify(copy));
    return true;
  } catch {
    return false;
  }
}

export function forgetCopy(): void {
  try {
    localStorage.removeItem(key());
  } catch {
    // If storage is forbidden, nothing was stored.
  }
}
