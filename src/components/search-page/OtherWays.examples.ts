import type { Publication } from '../../domain/publication/publication.ts';
import { examplesOf } from '../../gallery/example.ts';
import OtherWays from './OtherWays.astro';

const ways = ({ measures, projects, indicators, glossary, vocabulary, site }: Publication) => ({
  counts: {
    measures: measures.length,
    projects: projects.length,
    indicators: indicators.length,
    terms: glossary.length,
  },
  vocabulary,
  contact: site.contact,
});

export default examplesOf(OtherWays, {
  'Everything that there is': (city) => ways(city('hoshizora')),
  'A glossary': (city) => ways(city('maboroshi')),
  'Nothing but a plan': (city) => ({
    ...ways(city('tsukimi')),
    counts: { measures: 0, projects: 0, indicators: 0, terms: 0 },
  }),
});
