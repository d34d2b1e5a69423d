/** The data for comparing a reader’s own copy with the document. The file’s name changes with its content. */

import { ownCopyFile } from '../../../own-copy/known-of-source.ts';
import { getArchive } from '../../../site/archive.ts';

export async function getStaticPaths() {
  const { sources } = getArchive();
  return sources.flatMap((source) => {
    const file = ownCopyFile(source);
    return file === undefined ? [] : [{ params: { id: source.id, version: file.version }, props: { text: file.text } }];
  });
}

export function GET({ props }: { props: { text: string } }): Response {
  return new Response(props.text, { headers: { 'content-type': 'application/json' } });
}
