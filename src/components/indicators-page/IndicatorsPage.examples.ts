import type { Observation } from '../../domain/observation/observation.ts';
import type { Indicator } from '../../domain/publication/publication.ts';
import { examplesOf } from '../../gallery/example.ts';
import IndicatorsPage from './IndicatorsPage.astro';

/** An indicator of which sheets state these things alone. */
function only(indicator: Indicator, holds: (observation: Observation) => boolean): Indicator {
  return {
    ...indicator,
    observations: indicator.observations.filter(holds),
    statements: indicator.statements.map((stated) => ({ ...stated, ratings: [] })),
  };
}

/** An indicator whose sheets print neither kind nor number. */
function withoutKind(indicator: Indicator): Indicator {
  return {
    ...indicator,
    statements: indicator.statements.map(({ kind: _, ...stated }) => ({
      ...stated,
      printed: { ...stated.printed, kind: undefined, number: undefined },
    })),
  };
}

export default examplesOf(IndicatorsPage, {
  'Many measures': (city) => ({ publication: city('hoshizora') }),
  'Expected and planned values, words and several axes': (city) => ({ publication: city('maboroshi') }),
  'A figure that is planned alone, and one of no printed kind': (city) => {
    const publication = city('tsukimi');
    const [reached, other, ofProject] = publication.indicators;
    const planned = reached && only(reached, ({ role }) => role === 'target');
    const plain = other && withoutKind(other);
    const indicators = [planned, plain, ofProject].filter((each) => each !== undefined);
    const measures = publication.measures.map((measure) =>
      measure.indicators.length > 0 ? { ...measure, indicators } : measure,
    );
    return { publication: { ...publication, measures, indicators } };
  },
  'No letters': (city) => ({ publication: city('hotaru') }),
  'No indicator yet': (city) => {
    const publication = city('tsukimi');
    const measures = publication.measures.map((measure) => ({ ...measure, indicators: [], sheets: [] }));
    return { publication: { ...publication, measures, indicators: [] } };
  },
});
