/**
 * A name as readers see it, from its form in a record: an organisation whose name contains a comma has another at its
 * end, so that it is not taken for a family name and a given name.
 *
 * @example nameAlone('Ministry of Fisheries, Bergen,') // 'Ministry of Fisheries, Bergen'
 */
export const nameAlone = (written: string): string => (written.endsWith(',') ? written.slice(0, -1) : written);
