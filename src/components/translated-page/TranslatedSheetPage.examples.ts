import { originalNames } from '../../domain/publication/original-names.ts';
import { sheetOf } from '../../gallery/by-id.ts';
import { examplesOf, type CityReader, type ExampleCity } from '../../gallery/example.ts';
import TranslatedSheetPage from './TranslatedSheetPage.astro';

const given = (city: CityReader, name: ExampleCity, sheet: string) => ({
  sheet: sheetOf(city(name, 'en'), sheet),
  publication: city(name, 'en'),
  names: originalNames(city(name)),
});

export default examplesOf(
  TranslatedSheetPage,
  {
    'Letters with their working': (city) => given(city, 'hoshizora', '2024/102'),
    'Names in English for some and none for others': (city) => given(city, 'maboroshi', '2042/nijikake'),
  },
  {},
  'en',
);
