import type { Cost } from '../../domain/money/cost.ts';
import { measureCosts } from '../../domain/money/measure-cost.ts';
import type { Publication } from '../../domain/publication/publication.ts';
import { examplesOf } from '../../gallery/example.ts';
import MeasureCostTable from './MeasureCostTable.astro';
import { measureOf } from './MeasurePage.examples.ts';

/** The settled sums of a measure, its last year with other amounts. */
function lastYearOf(publication: Publication, other: (cost: Cost) => Cost) {
  const { measure } = measureOf(publication, '201');
  const years = measureCosts(measure, 'settled').map((year, index, { length }) =>
    index < length - 1
      ? year
      : { ...year, costs: year.costs.map(other), general: year.general.map(other), remarks: [] },
  );
  return {
    years,
    basis: 'settled' as const,
    papers: measure.sheets,
    caption: '月見の里づくりの事業費',
    vocabulary: measure.vocabulary,
  };
}

const without = ({ yen: _, published: __, ...cost }: Cost, absence: Cost['absence']) => ({
  ...cost,
  ...(absence ? { absence } : {}),
});

export default examplesOf(MeasureCostTable, {
  'A year in which nothing was spent because it was cancelled': (city) =>
    lastYearOf(city('tsukimi'), (cost) => without(cost, 'cancelled')),
  'A year whose only amount cannot be placed': (city) =>
    lastYearOf(city('tsukimi'), (cost) => without(cost, 'unplaced')),
});
