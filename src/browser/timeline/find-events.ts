/** The timeline’s search field: finds events with the same engine as the search page. Loaded when first used. */
import { SearchClient } from '../search/client.ts';

const clients = new Map<string, SearchClient>();

/** Ids of the events found. @param address the address of the index. @throws Error if the index cannot be read. */
export async function findEvents(address: string, query: string): Promise<ReadonlySet<string>> {
  const client = clients.get(address) ?? new SearchClient(address);
  clients.set(address, client);
  const index = await client.load();
  const events = (await client.search(index, query)).hits.filter(({ kind }) => kind === 'event');
  await client.records(index, events);
  return new Set(events.map(({ record }) => record.id));
}
