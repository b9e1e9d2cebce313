import { sheetOf } from '../../gallery/by-id.ts';
import { examplesOf, type CityReader, type ExampleCity } from '../../gallery/example.ts';
import SheetPage from './SheetPage.astro';

const of = (name: ExampleCity, id: string) => (city: CityReader) => ({
  sheet: sheetOf(city(name), id),
  publication: city(name),
});

export default examplesOf(SheetPage, {
  'A settled sheet with numbers that have no cell': of('hoshizora', '2021/103'),
  'A budget': of('hoshizora', '2022/101.budget'),
  'All that a form can have': of('maboroshi', '2042/nijikake'),
  'Letters of the measure alone': of('yukiguni', '2024/yuki-akari'),
  'Next to nothing': of('hoshizora', '2023/yoi-no-wa'),
});
