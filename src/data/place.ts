/** Places in published form. */
import { sameAs } from '../archive/schema/identifiers.ts';
import type { Place } from '../archive/schema/places.ts';
import * as f from './field.ts';
import { ownId } from './parts.ts';

export const place = f.shape<Place>()(
  {
    id: ownId('the place'),
    name: f.text('One spelling, used everywhere.', ({ name }) => name),
    spellings: f.texts('Other spellings and names.', ({ spellings }) => spellings),
    sameAs: f.texts('Addresses of the same place in external name registers.', ({ identifiers }) =>
      sameAs(identifiers),
    ),
  },
  { id: 'place', says: 'A place that events name. No coordinates, no countries, no borders.' },
);
