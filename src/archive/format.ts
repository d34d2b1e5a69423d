/** The format of an archive’s files: a number that is raised when there is a new way to write records. */

/** The format that this program writes. It can read all earlier ones. */
export const FORMAT = 2;

/** The format that an archive declares; archives in the first format declare none. */
export const formatOf = ({ format }: { readonly format?: number | undefined }): number => format ?? 1;
