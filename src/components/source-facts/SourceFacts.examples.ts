import { sheetOf } from '../../gallery/by-id.ts';
import { examplesOf, type CityReader, type ExampleCity } from '../../gallery/example.ts';
import SourceFacts from './SourceFacts.astro';

const of =
  (name: ExampleCity, ...ids: string[]) =>
  (city: CityReader) => ({
    sheets: ids.map((id) => sheetOf(city(name), id)),
    site: city(name).site,
  });

export default examplesOf(SourceFacts, {
  'Two documents, one of them of two sheets': of('hoshizora', '2020/101', '2020/101', '2021/101'),
  'A document without an address': of('yukiguni', '2024/kamakura'),
  'A remark on the document': of('maboroshi', '2042/nijikake'),
});
