import { costByYear, indicatorByYear } from '../../domain/observation/side-by-side.ts';
import { indicatorOf, projectOf } from '../../gallery/by-id.ts';
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
  'A cost that nobody could place': of('maboroshi', 'mukashi-shizuku'),
  'Absences in lines': of('hoshizora', '1220'),
  'Unplaced, later and missing years in lines': (city) => ({
    figures: [
      {
        of: { project: projectOf(city('hoshizora'), '1010') },
        unit: '千円',
        cells: [
          { period: 'FY2020', value: '1' },
          { period: 'FY2021', absence: 'unplaced' as const },
          { period: 'FY2023', value: '4', basis: 'expected' as const },
          { period: 'FY2024', absence: 'after_sheet' as const },
        ],
      },
      {
        of: { indicator: indicatorOf(city('hoshizora'), '1010-outcome-1') },
        unit: '人',
        cells: [{ period: 'FY2024', value: '9' }],
      },
    ],
  }),
  'Below zero': (city) => {
    const figure = indicatorByYear(indicatorOf(city('hoshizora'), '102-headline-1'));
    return { figures: [{ ...figure, cells: figure.cells.slice(0, 2) }] };
  },
  'No unit': (city) => ({
    figures: [indicatorByYear(indicatorOf(city('yukiguni'), 'yuki-akari-milestone-1'))],
  }),
  'Outcomes that were suppressed': (city) => ({
    figures: projectOf(city('maboroshi'), 'tsubu').indicators.map(indicatorByYear),
  }),
});
