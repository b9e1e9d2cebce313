import { originalNames } from '../../domain/publication/original-names.ts';
import { examplesOf, type CityReader, type ExampleCity } from '../../gallery/example.ts';
import TranslatedHomePage from './TranslatedHomePage.astro';

const given = (city: CityReader, name: ExampleCity) => ({
  publication: city(name, 'en'),
  names: originalNames(city(name)),
});

export default examplesOf(
  TranslatedHomePage,
  {
    'Names in English for some and none for others': (city) => given(city, 'maboroshi'),
    'Many measures': (city) => given(city, 'hoshizora'),
    'Nothing registered': (city) => given(city, 'hajimari'),
  },
  {},
  'en',
);
