import { absencesOf } from '../../domain/observation/sheet-absences.ts';
import { sheetOf } from '../../gallery/by-id.ts';
import { examplesOf, type CityReader, type ExampleCity } from '../../gallery/example.ts';
import TranslatedSource from './TranslatedSource.astro';

const given = (city: CityReader, name: ExampleCity, id: string) => {
  const sheet = sheetOf(city(name, 'en'), id);
  return {
    sheets: [sheet],
    site: city(name, 'en').site,
    title: sheet.record.measureName,
    address: 'https://example.org/en/',
    code: 'import pandas as pd',
    occurring: absencesOf(sheet),
    lacksColumn: true,
  };
};

export default examplesOf(
  TranslatedSource,
  {
    'A document with an address': (city) => given(city, 'maboroshi', '2042/nijikake'),
    'An official site': (city) => given(city, 'hoshizora', '2024/102'),
  },
  {},
  'en',
);
