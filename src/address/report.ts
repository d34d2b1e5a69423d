/** Makes the address to which a reader reports a mistake in a record. */

/**
 * The reporting address, with the record and the version that the reader sees.
 *
 * @param contact `mailto:` and an e-mail address (RFC 6068), or an https address, to which the record and the version
 * are added as parameters.
 * @param record full address of the record.
 * @param version number of the version; undefined if the archive has no versions.
 * @param subject the subject line of the message, which names the record and the version.
 */
export function reportAddress(contact: string, record: string, version: string | undefined, subject: string): string {
  if (contact.startsWith('mailto:')) return `${contact}?subject=${encodeURIComponent(subject.trim())}`;
  const address = new URL(contact);
  address.searchParams.set('record', record);
  if (version !== undefined) address.searchParams.set('version', version);
  return address.href;
}
