import { sheetOf } from '../../gallery/by-id.ts';
import { examplesOf, type CityReader, type ExampleCity } from '../../gallery/example.ts';
import PrintForm from './PrintForm.astro';

const of = (name: ExampleCity, id: string) => (city: CityReader) => ({
  sheet: sheetOf(city(name), id),
  site: city(name).site,
});

export default examplesOf(PrintForm, {
  'Both sides of a settled sheet': of('hoshizora', '2021/103'),
  'Costs of a year that could not be placed': of('hoshizora', '2020/102'),
  'A budget without letters and opinions': of('hoshizora', '2022/101.budget'),
  'Opinions without projects': of('tsukimi', '2022/201'),
  'A measure without a goal': of('hoshizora', '2023/yoi-no-wa'),
  'Letters of the measure on three axes': of('yukiguni', '2024/yuki-akari'),
  'An unofficial site, and all that a form can have': of('maboroshi', '2042/nijikake'),
  'Neither department could be placed': of('maboroshi', '2041/nijikake'),
  'Two scales of letters, and money of the measure': of('maboroshi', '2042/shizukutori'),
});
