import { costByYear, indicatorByYear } from '../../domain/observation/side-by-side.ts';
import { projectOf } from '../../gallery/by-id.ts';
import { examplesOf, type CityReader, type ExampleCity } from '../../gallery/example.ts';
import SmallMultiples from './SmallMultiples.astro';

const of = (name: ExampleCity, id: string) => (city: CityReader) => {
  const project = projectOf(city(name), id);
  return { figures: [costByYear(project), ...project.indicators.map(indicatorByYear)] };
};

export default examplesOf(SmallMultiples, {
  'Two years side by side': of('tsukimi', '5010'),
  'Not applicable in the first year': of('yukiguni', 'chakai'),
  'Many years in lines': of('hoshizora', '1010'),
  'Every kind of absence, and expected values': of('maboroshi', 'shizuku'),
  'Outcomes that were suppressed': (city) => ({
    figures: projectOf(city('maboroshi'), 'tsubu').indicators.map(indicatorByYear),
  }),
});
