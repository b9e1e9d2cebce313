import { sheetOf } from '../../gallery/by-id.ts';
import { examplesOf, type CityReader, type ExampleCity } from '../../gallery/example.ts';
import SourceNote from './SourceNote.astro';

const of = (name: ExampleCity, id: string) => (city: CityReader) => ({
  sheet: sheetOf(city(name), id),
  site: city(name).site,
});

export default examplesOf(SourceNote, {
  'A document with its address and date': of('hoshizora', '2021/101'),
  'A document without an address': of('tsukimi', '2021/201'),
  'Every day of the judgement': of('maboroshi', '2042/nijikake'),
});
