/** Trusted Types, as far as they are used here; browsers without them have no `trustedTypes`. */
interface Window {
  readonly trustedTypes?: {
    createPolicy(
      name: string,
      rules: { createHTML: (markup: string) => string },
    ): { createHTML: (markup: string) => string };
  };
}
