import { publicationIn } from '../share/cities.ts';
import { fullCity } from './full-city.ts';

/** The real city, and the invented one with several years, plans and phases: for tests that hold for any. */
export const cities = [
  { city: '旭市', publication: publicationIn('content') },
  { city: '星空市', publication: publicationIn('tests/cities/hoshizora/content') },
];

/** The same, and the one that has everything. */
export const everyCity = [...cities, { city: '何でもある市', publication: fullCity }];
