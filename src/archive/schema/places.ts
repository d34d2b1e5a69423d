import { z } from 'zod';
import { identifiers } from './identifiers.ts';
import { line, name, slug } from './text.ts';

export const placeSchema = z.strictObject({
  id: slug.describe('Used in the "places" of events.'),
  name: name.describe('One spelling, used everywhere in our text.'),
  spellings: z.array(line).optional().describe('Other spellings and names that a reader may type.'),
  identifiers: identifiers
    .optional()
    .describe('Ids in external name registers: { wikidata: "Q1", geonames: "2643743" }.'),
});
export type Place = z.infer<typeof placeSchema>;

/**
 * `places.yaml`: the places that events name, under the names readers use. They have no coordinates, countries or
 * borders.
 */
export const placesSchema = z.strictObject({
  places: z.array(placeSchema).min(1).describe('Every place that an event names.'),
});
