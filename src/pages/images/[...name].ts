/** The pictures of records, and smaller copies of them. */
import { getArchive } from '../../site/archive.ts';
import { type PictureFile, pictureBytes, pictureFiles } from '../../site/pictures.ts';

export async function getStaticPaths() {
  return (await pictureFiles(getArchive())).map((file) => ({ params: { name: file.name }, props: { file } }));
}

const TYPES: Readonly<Record<string, string>> = {
  jpg: 'image/jpeg',
  png: 'image/png',
  webp: 'image/webp',
  avif: 'image/avif',
};

export async function GET({ props: { file } }: { props: { file: PictureFile } }): Promise<Response> {
  const type = TYPES[file.name.replace(/^.*\./, '')];
  if (type === undefined) throw new Error(`${file.name} is of no type that pages show.`);
  return new Response(new Uint8Array(await pictureBytes(file)), { headers: { 'content-type': type } });
}
