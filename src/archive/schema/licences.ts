/** The terms under which a document may be used: a closed list, with SPDX identifiers for licences that have one. */

/** A licence as it is printed and linked. */
export interface Licence {
  readonly name: string;
  readonly address: string;
}

const commons = (name: string, path: string): Licence => ({ name, address: `https://creativecommons.org/${path}/` });

const OPEN = {
  'public-domain': commons('Public domain', 'publicdomain/mark/1.0'),
  'CC0-1.0': commons('CC0 1.0', 'publicdomain/zero/1.0'),
  'CC-BY-3.0': commons('CC BY 3.0', 'licenses/by/3.0'),
  'CC-BY-4.0': commons('CC BY 4.0', 'licenses/by/4.0'),
  'CC-BY-SA-3.0': commons('CC BY-SA 3.0', 'licenses/by-sa/3.0'),
  'CC-BY-SA-4.0': commons('CC BY-SA 4.0', 'licenses/by-sa/4.0'),
  'OGL-UK-3.0': {
    name: 'Open Government Licence 3.0',
    address: 'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/',
  },
} as const satisfies Readonly<Record<string, Licence>>;

export const LICENCE_IDS = ['others', 'own', ...(Object.keys(OPEN) as (keyof typeof OPEN)[])] as const;
export type LicenceId = (typeof LICENCE_IDS)[number];

/**
 * Whether a document may be published in full and quoted without limit. A document without a licence is treated as
 * belonging to others.
 */
export const isFree = (licence: LicenceId | undefined): boolean => licence !== undefined && licence !== 'others';

/**
 * The licence as it is printed and linked.
 *
 * @param own the licence of the archive’s own texts.
 * @returns undefined for `others`, which is not a licence.
 */
export function licenceNamed(id: LicenceId | undefined, own: Licence): Licence | undefined {
  if (id === undefined || id === 'others') return undefined;
  return id === 'own' ? own : OPEN[id];
}
