import type { Publication } from '../../domain/publication/publication.ts';
import { indicatorOf } from '../../gallery/by-id.ts';
import { examplesOf } from '../../gallery/example.ts';
import IndicatorMeaning from './IndicatorMeaning.astro';

const meaning = (city: Publication, id: string) => ({ indicator: indicatorOf(city, id) });

export default examplesOf(IndicatorMeaning, {
  'A running total under two names, explained': (city) => meaning(city('hoshizora'), '101-kpi-3'),
  'A figure that a project states too': (city) => meaning(city('hoshizora'), '101-kpi-4'),
  'A band to stay in': (city) => meaning(city('hoshizora'), '201-kpi-1'),
  'A figure that was split': (city) => meaning(city('hoshizora'), '202-kpi-2'),
  'A figure that others were merged into': (city) => meaning(city('hoshizora'), '202-kpi-8'),
  'A figure of a goal, with a printed direction, numbers in other plans and notes': (city) =>
    meaning(city('maboroshi'), 'nijikake-headline-1'),
  'Years that are no fiscal years': (city) => meaning(city('hoshizora'), '301-kpi-1'),
  'No unit': (city) => meaning(city('yukiguni'), 'yuki-akari-milestone-1'),
});
