/** Icons for the site as an installed app. */
import { ICONS, type Icon, iconSvg } from '../../preview/icon.ts';
import { png } from '../../preview/raster.ts';
import { getArchive } from '../../site/archive.ts';
import { iconMark } from '../../site/site-icon.ts';

export function getStaticPaths() {
  return ICONS.map((icon) => ({ params: { name: icon.name }, props: { icon } }));
}

export async function GET({ props: { icon } }: { props: { icon: Icon } }): Promise<Response> {
  return new Response(new Uint8Array(await png(iconSvg(icon, iconMark(getArchive())))), {
    headers: { 'content-type': 'image/png' },
  });
}
