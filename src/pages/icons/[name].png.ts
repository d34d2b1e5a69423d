/** Icons for the site as an installed app. */
import { ICONS, type Icon, iconSvg } from '../../preview/icon.ts';
import { png } from '../../preview/raster.ts';

export function getStaticPaths() {
  return ICONS.map((icon) => ({ params: { name: icon.name }, props: { icon } }));
}

export async function GET({ props: { icon } }: { props: { icon: Icon } }): Promise<Response> {
  return new Response(new Uint8Array(await png(iconSvg(icon))), { headers: { 'content-type': 'image/png' } });
}
