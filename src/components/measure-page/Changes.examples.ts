import { examplesOf } from '../../gallery/example.ts';
import Changes from './Changes.astro';
import { sectionOf } from './MeasurePage.examples.ts';

export default examplesOf(Changes, {
  'Six sheets over two plans': (city) => sectionOf(city('hoshizora'), '101', 'changes'),
  'Indicators and projects that others continue': (city) => sectionOf(city('hoshizora'), '202', 'changes'),
  'More projects than are listed at once': (city) => sectionOf(city('hoshizora'), '103', 'changes'),
  'A following sheet with other targets': (city) => sectionOf(city('tsukimi'), '201', 'changes'),
  'A target taken away': (city) => {
    const { measure, words } = sectionOf(city('tsukimi'), '201', 'changes');
    const sheets = measure.sheets.map((sheet, index) =>
      index === 0
        ? sheet
        : { ...sheet, indicators: sheet.indicators.map((stated) => ({ ...stated, targets: [] })) },
    );
    return { measure: { ...measure, sheets }, words };
  },
  'Two sheets of one measure with little in common': (city) =>
    sectionOf(city('maboroshi'), 'nijikake', 'changes'),
});
