import { examplesOf } from '../../gallery/example.ts';
import IndicatorsPage from './IndicatorsPage.astro';

export default examplesOf(IndicatorsPage, {
  'Many measures': (city) => ({ publication: city('hoshizora') }),
  'Expected and planned values, words and several axes': (city) => ({ publication: city('maboroshi') }),
  'A figure without kind and number': (city) => ({ publication: city('tsukimi') }),
  'No indicator yet': (city) => {
    const publication = city('tsukimi');
    const measures = publication.measures.map((measure) => ({ ...measure, indicators: [], sheets: [] }));
    return { publication: { ...publication, measures, sheets: [], indicators: [] } };
  },
});
