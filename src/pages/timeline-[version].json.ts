/** The timeline’s data as it travels to the browser, under a name that changes with it. */
import { getTimeline } from '../site/timeline.ts';

export async function getStaticPaths() {
  const { version, packed } = getTimeline();
  return [{ params: { version }, props: { packed } }];
}

export function GET({ props }: { props: { packed: string } }): Response {
  return new Response(props.packed, { headers: { 'content-type': 'application/json' } });
}
