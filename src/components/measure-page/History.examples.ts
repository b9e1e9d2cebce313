import { examplesOf, withId } from '../../gallery/example.ts';
import History from './History.astro';
import { measureOf, sectionOf } from './MeasurePage.examples.ts';
import { sectionsOf } from './sections.ts';

export default examplesOf(History, {
  'Two plans, with targets and values stated anew': (city) =>
    sectionOf(city('hoshizora'), '101', 'indicators'),
  'Words and planned values, values put right, a measure judged on its own': (city) =>
    sectionOf(city('maboroshi'), 'nijikake', 'indicators'),
  'Projects judged on several axes': (city) => sectionOf(city('yukiguni'), 'yuki-akari', 'indicators'),
  'Judged, and nothing measured': (city) => {
    const { measure } = measureOf(city('yukiguni'), 'yuki-akari');
    const sheets = measure.sheets.map((sheet) => ({
      ...sheet,
      ratings: sheet.ratings.filter(({ subject }) => subject.type !== 'indicator'),
    }));
    const judged = { ...measure, indicators: [], sheets };
    return { measure: judged, words: withId(sectionsOf(judged, { asked: false }), 'indicators') };
  },
  'Headings of years that are no fiscal years': (city) => sectionOf(city('hoshizora'), '301', 'indicators'),
  'A sheet alone': (city) => sectionOf(city('tsukimi'), '201', 'indicators'),
});
