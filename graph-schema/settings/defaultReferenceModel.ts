import type { ReferenceModel } from '../MapSettings.ts';
import { booklet } from './booklet.ts';

const heading = 'Figuren over økosystemets elementer';
const fromMunicipalityToRegion = ['municipality', 'county', 'region'];

/**
 * What the booklet says that a whole ecosystem has: legislation is national, the rest may well be regional.
 * Everything else is optional. Expected ties are the map's own.
 */
export const defaultReferenceModel: ReferenceModel = {
  coverage: [
    { id: 'coverage-legislation', element: 'legislation', layers: ['state'], source: booklet(heading, '292–293') },
    ...['network', 'education', 'market', 'finance', 'guidance', 'publicPolicy'].map((element) => ({
      id: `coverage-${element}`,
      element,
      layers: fromMunicipalityToRegion,
      source: booklet(
        heading,
        '292–293',
        'Heftet sier at dette med fordel kan utvikles regionalt; ringene fra kommune til region er vår lesning.',
      ),
    })),
  ],
  expectedTies: [],
};
