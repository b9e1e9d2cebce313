import type { Publication } from '../../domain/publication/publication.ts';
import { indicatorOf } from '../../gallery/by-id.ts';
import { examplesOf } from '../../gallery/example.ts';
import LetterHistory from './LetterHistory.astro';

const letters = (city: Publication, id: string) => ({ indicator: indicatorOf(city, id) });

export default examplesOf(LetterHistory, {
  'More sheets than are shown at once, one judged by a target of before': (city) =>
    letters(city('hoshizora'), '101-kpi-2'),
  'Sheets of two measures': (city) => letters(city('hoshizora'), '101-kpi-4'),
  'One sheet': (city) => letters(city('tsukimi'), '201-headline-1'),
  'Two sheets': (city) => letters(city('maboroshi'), 'nijikake-kpi-2'),
  'Three sheets': (city) => letters(city('hoshizora'), '202-kpi-2'),
  'No letter': (city) => letters(city('yukiguni'), 'yuki-akari-activity-1'),
});
