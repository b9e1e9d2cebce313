import { examplesOf, type CityReader, type ExampleCity } from '../../gallery/example.ts';
import YearPage from './YearPage.astro';

const of = (name: ExampleCity, fiscalYear: string) => (city: CityReader) => ({
  fiscalYear,
  publication: city(name),
});

export default examplesOf(YearPage, {
  'Settled sheets alone': of('hoshizora', 'FY2021'),
  'Budgets beside settled sheets': of('hoshizora', 'FY2022'),
  'Costs that could not be placed': of('hoshizora', 'FY2020'),
  'A year of two plans': of('hoshizora', 'FY2025'),
  'A year without a sheet': of('hoshizora', 'FY2026'),
  'Letters of measures': of('yukiguni', 'FY2024'),
  'Several axes, and sheets without a cost': of('maboroshi', 'FY2042'),
});
