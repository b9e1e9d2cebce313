import type { Publication } from '../../domain/publication/publication.ts';
import { spendingOf } from '../../domain/money/spending.ts';
import { projectOf, sheetOf, statedOn } from '../../gallery/by-id.ts';
import { examplesOf, firstOf } from '../../gallery/example.ts';
import { placeOfIndicator, placeOfMoney, placeOfProject, placesOfYear } from './place.ts';
import SourcePlace from './SourcePlace.astro';

const of = (city: Publication, sheet: string, id: string) => ({
  place: placeOfIndicator(statedOn(city, sheet, id)),
});

/** What sheets state of a project in a settled year. */
const inYear = (city: Publication, id: string, year: string) => {
  const project = projectOf(city, id);
  const spending = firstOf(spendingOf(project, 'settled'), ({ period }) => period === year);
  return { place: firstOf(placesOfYear(spending, project)) };
};

export default examplesOf(SourcePlace, {
  'Values that stand in their cells': (city) => of(city('hoshizora'), '2021/101', '101-headline-1'),
  'Values that are printed for a goal above': (city) => of(city('hotaru'), '2018/sho-1-1-1', 'chu-1-1-kpi-1'),
  'Amounts and indicators of a project': (city) => ({
    place: placeOfProject(firstOf(sheetOf(city('hoshizora'), '2021/101').projects, () => true)),
  }),
  'A year of a project that several sheets state, one of them otherwise': (city) =>
    inYear(city('hoshizora'), '1010', 'FY2022'),
  'A year of a project that its own sheet states': (city) => inYear(city('yukiakari'), '4-1-01', 'FY2023'),
  'The money of the sheet itself': (city) => ({
    place: firstOf(
      [sheetOf(city('maboroshi'), '2042/nijikake')].flatMap((sheet) => placeOfMoney(sheet) ?? []),
    ),
  }),
  'Values with page, words of the source and a correction': (city) => {
    const stated = statedOn(city('hoshizora'), '2021/101', '101-headline-1');
    const corrections = city('hoshizora').corrections.slice(0, 1);
    const observations = stated.observations.map((each) => ({
      ...each,
      ...(each.value === undefined ? {} : { placement: 'placed' as const }),
      sourcePage: 2,
      sourceText: '80.2 99.0',
      corrections,
    }));
    return { place: placeOfIndicator({ ...stated, observations }) };
  },
});
