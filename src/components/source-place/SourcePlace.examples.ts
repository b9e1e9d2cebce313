import type { Publication } from '../../domain/publication/publication.ts';
import { sheetOf, statedOn } from '../../gallery/by-id.ts';
import { examplesOf, firstOf } from '../../gallery/example.ts';
import { placeOfIndicator, placeOfProject } from './place.ts';
import SourcePlace from './SourcePlace.astro';

const of = (city: Publication, sheet: string, id: string) => ({
  place: placeOfIndicator(statedOn(city, sheet, id)),
});

export default examplesOf(SourcePlace, {
  'Values that stand in their cells': (city) => of(city('hoshizora'), '2021/101', '101-headline-1'),
  'Amounts and indicators of a project': (city) => ({
    place: placeOfProject(firstOf(sheetOf(city('hoshizora'), '2021/101').projects, () => true)),
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
