import { examplesOf } from '../../gallery/example.ts';
import NewestChange from './NewestChange.astro';
import { changesIn, onTwoAxes } from './YearChanges.examples.ts';

export default examplesOf(NewestChange, {
  'One axis': (city) => changesIn(city('hoshizora'), '2020', 'FY2024'),
  'Several axes': (city) => changesIn(city('yukiguni'), 'yuki-1', 'FY2024'),
  'Two axes': (city) => onTwoAxes(changesIn(city('yukiguni'), 'yuki-1', 'FY2024')),
  'Nothing to compare with': (city) => changesIn(city('hoshizora'), '2025', 'FY2025'),
});
