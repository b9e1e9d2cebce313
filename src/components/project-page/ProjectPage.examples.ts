import { newestCost } from '../../domain/money/spending.ts';
import { projectOf } from '../../gallery/by-id.ts';
import { examplesOf, type CityReader, type ExampleCity } from '../../gallery/example.ts';
import ProjectPage from './ProjectPage.astro';

const of = (name: ExampleCity, id: string) => (city: CityReader) => {
  const project = projectOf(city(name), id);
  return { project, cost: newestCost(project), publication: city(name) };
};

export default examplesOf(ProjectPage, {
  'Settled costs and budgets over two plans': of('hoshizora', '1010'),
  'Listed by two measures under two names': of('hoshizora', '1030'),
  'No outcome, and no cost in money': of('hoshizora', '1220'),
  'A cost that was first unplaced': of('hoshizora', '1120'),
  'Costs in yen': of('yukiguni', 'tento'),
  'Not applicable in the first year': of('yukiguni', 'chakai'),
  'Letters, texts and amounts beside money': of('maboroshi', 'shizuku'),
  'Amounts without a cost': of('maboroshi', 'tsubu'),
  'What it was before it was split': of('maboroshi', 'mukashi-shizuku'),
});
