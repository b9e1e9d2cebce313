import { examplesOf, type CityReader, type ExampleCity } from '../../gallery/example.ts';
import YearPage from './YearPage.astro';

const of = (name: ExampleCity, fiscalYear: string) => (city: CityReader) => ({
  fiscalYear,
  publication: city(name),
});

export default examplesOf(YearPage, {
  'Settled sheets alone': of('hoshizora', 'FY2021'),
  'A year in which a measure has two sheets': of('hoshizora', 'FY2022'),
  'Costs that could not be placed': of('hoshizora', 'FY2020'),
  'The first year of a plan, budgets beside settled sheets': of('hoshizora', 'FY2025'),
  'A year without a sheet': of('hoshizora', 'FY2026'),
  'A plan that names no measure yet': of('hajimari', 'FY2028'),
  'Neither letters nor costs': of('tsukimi', 'FY2022'),
  'Letters of measures': of('yukiguni', 'FY2024'),
  'Several axes, and sheets without a cost': of('maboroshi', 'FY2042'),
});
