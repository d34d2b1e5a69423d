/** Images for link previews of pages. */
import type { Archive } from '../../archive/archive.ts';
import { getArchive } from '../../site/archive.ts';
import { type Pictured, previewPicture, previews } from '../../site/preview.ts';

export async function getStaticPaths() {
  const archive = getArchive();
  return (await previews(archive)).map(({ name, record }) => ({ params: { name }, props: { archive, record } }));
}

interface Props {
  archive: Archive;
  record: Pictured | undefined;
}

export async function GET({ props: { archive, record } }: { props: Props }): Promise<Response> {
  const picture = await previewPicture(archive, record);
  return new Response(new Uint8Array(picture), { headers: { 'content-type': 'image/png' } });
}
