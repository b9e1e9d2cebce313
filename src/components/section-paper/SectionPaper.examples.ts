import { sheetOf } from '../../gallery/by-id.ts';
import { examplesOf, type CityReader, type ExampleCity } from '../../gallery/example.ts';
import SectionPaper from './SectionPaper.astro';

const of = (name: ExampleCity, id: string) => (city: CityReader) => ({
  sheet: sheetOf(city(name), id),
  site: city(name).site,
});

export default examplesOf(SectionPaper, {
  'A goal, departments and no code': of('yukiguni', '2024/yuki-akari'),
  'Goals under goals, a remark and a code': of('maboroshi', '2042/nijikake'),
  'Neither goal nor department': of('hoshizora', '2023/yoi-no-wa'),
});
