import { examplesOf } from '../../gallery/example.ts';
import CatalogueLinks from './CatalogueLinks.astro';

const municipality = { code: '990078', name: '架空市' };

export default examplesOf(CatalogueLinks, {
  'A site at the root of its host': { site: { official: false, municipality } },
  'A site that the municipality has adopted': { site: { official: true, municipality } },
});
