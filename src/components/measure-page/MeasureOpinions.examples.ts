import type { Publication } from '../../domain/publication/publication.ts';
import { examplesOf } from '../../gallery/example.ts';
import MeasureOpinions from './MeasureOpinions.astro';
import { glossaryWith, sectionOf } from './MeasurePage.examples.ts';

const opinions = (city: Publication, id: string) => ({
  ...sectionOf(city, id, 'opinions'),
  glossary: glossaryWith({ committee: '推進委員会', summary: '要旨' }),
});

export default examplesOf(MeasureOpinions, {
  'More sheets with opinions than are shown at once': (city) => opinions(city('hoshizora'), '101'),
  'A year between without a sheet': (city) => opinions(city('hoshizora'), '102'),
  'Years after that have no sheet yet': (city) => opinions(city('tsukimi'), '201'),
  'A measure whose plan has no further year': (city) => {
    const { measure, ...given } = opinions(city('tsukimi'), '201');
    const sheets = measure.sheets.map((sheet) => ({
      ...sheet,
      measure: { ...measure, years: ['FY2020', 'FY2021', 'FY2022'] },
    }));
    return { ...given, measure: { ...measure, sheets } };
  },
  'Answers with a state and what came of them': (city) => opinions(city('maboroshi'), 'nijikake'),
});
