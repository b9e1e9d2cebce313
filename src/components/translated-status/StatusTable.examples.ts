import { originalNames } from '../../domain/publication/original-names.ts';
import { sheetOf } from '../../gallery/by-id.ts';
import { examplesOf, type CityReader, type ExampleCity } from '../../gallery/example.ts';
import StatusTable from './StatusTable.astro';

const given = (city: CityReader, name: ExampleCity, sheet: string) => ({
  indicators: sheetOf(city(name, 'en'), sheet).own.indicators,
  originals: originalNames(city(name)).indicators,
  caption: 'Indicators',
});

export default examplesOf(
  StatusTable,
  {
    'Letters, with names in English and without': (city) => given(city, 'maboroshi', '2042/nijikake'),
    'Names of the city alone': (city) => given(city, 'hoshizora', '2024/102'),
  },
  {},
  'en',
);
