import { examplesOf } from '../../gallery/example.ts';
import { changesIn } from './YearChanges.examples.ts';
import MovedSection from './MovedSection.astro';

export default examplesOf(MovedSection, {
  'Many that moved': (city) => changesIn(city('hoshizora'), '2020', 'FY2024'),
  'Those of some measures': (city) => ({
    ...changesIn(city('hoshizora'), '2020', 'FY2024'),
    measures: new Set(['101', '201']),
  }),
  'The first year of a plan': (city) => changesIn(city('hoshizora'), '2025', 'FY2025'),
  'Several axes': (city) => changesIn(city('yukiguni'), 'yuki-1', 'FY2024'),
  'Axes on which nothing moved': (city) => changesIn(city('yukiakari'), 'sogo-6', 'FY2024'),
});
