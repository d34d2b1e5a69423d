/** The timeline’s data as sent to browsers. The file’s name changes with its content. */
import { getTimeline } from '../site/timeline.ts';

export async function getStaticPaths() {
  const { version, packed } = getTimeline();
  return [{ params: { version }, props: { packed } }];
}

export function GET({ props }: { props: { packed: string } }): Response {
  return new Response(props.packed, { headers: { 'content-type': 'application/json' } });
}
