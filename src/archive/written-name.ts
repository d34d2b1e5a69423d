/**
 * A name as readers see it, from its form in a record. In a record, an organisation’s name that contains a comma also
 * ends with one. Otherwise it would be taken for a family name and a given name.
 *
 * @example nameAlone('Ministry of Fisheries, Bergen,') // 'Ministry of Fisheries, Bergen'
 */
export const nameAlone = (written: string): string => (written.endsWith(',') ? written.slice(0, -1) : written);
