/** The IIIF manifest of a record’s pictures, for image viewers. */
import { recordPath } from '../../../../archive/address.ts';
import { MANIFEST_TYPE } from '../../../../data/picture-manifest.ts';
import { getArchive } from '../../../../site/archive.ts';
import { manifestOf, type PicturedRecord, pictured } from '../../../../site/manifests.ts';

export function getStaticPaths() {
  return pictured(getArchive()).map((record) => {
    const [, folder, id] = recordPath(record.kind, record.id).split('/');
    return { params: { folder, id }, props: { record } };
  });
}

export async function GET({ props: { record } }: { props: { record: PicturedRecord } }): Promise<Response> {
  const body = JSON.stringify(await manifestOf(getArchive(), record));
  return new Response(body, { headers: { 'content-type': MANIFEST_TYPE } });
}
