import { examplesOf } from '../../gallery/example.ts';
import CatalogueLinks from './CatalogueLinks.astro';

export default examplesOf(CatalogueLinks, { 'A site at the root of its host': {} });
