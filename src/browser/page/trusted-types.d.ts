/** The parts of Trusted Types used here. TypeScript’s own library does not include them yet. */
/** A worker accepts a trusted value in place of an address. TypeScript allows only a URL there. */
interface TrustedScriptURL extends URL {
  toString(): string;
}
interface Window {
  readonly trustedTypes?: {
    createPolicy(
      name: string,
      rules: { createScriptURL(address: string): string },
    ): { createScriptURL(address: string): TrustedScriptURL };
  };
}
interface ServiceWorkerContainer {
  register(script: TrustedScriptURL, options?: RegistrationOptions): Promise<ServiceWorkerRegistration>;
}
interface Navigator {
  readonly connection?: { readonly saveData?: boolean };
}
