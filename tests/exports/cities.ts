import { publicationIn } from '../share/cities.ts';

/** The real city, and the invented one with several years, plans and phases: for tests that hold for any. */
export const cities = [
  { city: '旭市', publication: publicationIn('content') },
  { city: '星空市', publication: publicationIn('tests/cities/hoshizora/content') },
];
