/** The pictures of records, and smaller copies of them. */
import { getArchive } from '../../site/archive.ts';
import { type PictureFile, pictureBytes, pictureFiles, pictureType } from '../../site/pictures.ts';

export async function getStaticPaths() {
  return (await pictureFiles(getArchive())).map((file) => ({ params: { name: file.name }, props: { file } }));
}

export async function GET({ props: { file } }: { props: { file: PictureFile } }): Promise<Response> {
  return new Response(new Uint8Array(await pictureBytes(file)), {
    headers: { 'content-type': pictureType(file.name) },
  });
}
