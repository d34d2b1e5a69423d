/** The format of an archive’s files: a number that is raised when records can be written in a new way. */

/** The format that this program writes. It reads every earlier one. */
export const FORMAT = 2;

/** The format that an archive says it has; the first had no number. */
export const formatOf = ({ format }: { readonly format?: number | undefined }): number => format ?? 1;
