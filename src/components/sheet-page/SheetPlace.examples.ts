import { sheetOf } from '../../gallery/by-id.ts';
import { examplesOf, type CityReader, type ExampleCity } from '../../gallery/example.ts';
import SheetPlace from './SheetPlace.astro';

const of = (name: ExampleCity, id: string) => (city: CityReader) => ({ sheet: sheetOf(city(name), id) });

export default examplesOf(SheetPlace, {
  'A goal of the plan': of('hoshizora', '2021/101'),
  'A goal without a name': of('yukiakari', '2024/3-2-2-01'),
  'A measure that stands under another': of('maboroshi', '2042/shizukutori'),
  'A measure that others stand under': of('maboroshi', '2042/nijikake'),
});
