import { sheetOf } from '../../gallery/by-id.ts';
import { examplesOf, type CityReader, type ExampleCity } from '../../gallery/example.ts';
import { inParagraphs } from '../text-fields/TextFields.examples.ts';
import SheetPage from './SheetPage.astro';

/** All that a form can have, on one that has no exact layout and prints its texts as paragraphs under one head. */
function onSections(city: CityReader) {
  const { sheet, publication } = of('maboroshi', '2042/nijikake')(city);
  const paragraphs = inParagraphs(sheet);
  const ratings = sheet.own.ratings.flatMap((rating) => [
    rating,
    { ...rating, axis: { ...rating.axis, id: 'minori', name: 'みのり', order: 'best_first' as const } },
  ]);
  return { sheet: { ...paragraphs, own: { ...paragraphs.own, ratings } }, publication };
}

const of = (name: ExampleCity, id: string) => (city: CityReader) => ({
  sheet: sheetOf(city(name), id),
  publication: city(name),
});

export default examplesOf(SheetPage, {
  'A settled sheet with numbers that have no cell': of('hoshizora', '2021/103'),
  'A budget': of('hoshizora', '2022/101.budget'),
  'All that a form can have': of('maboroshi', '2042/nijikake'),
  'Letters of the measure alone': of('yukiguni', '2024/yuki-akari'),
  'All of it, printed from its sections': onSections,
  'Opinions and letters, printed from their sections': of('tsukimi', '2022/201'),
  'Next to nothing': of('hoshizora', '2023/yoi-no-wa'),
});
