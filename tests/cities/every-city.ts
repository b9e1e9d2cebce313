/** The invented places, by the names of their folders. */
export const inventedCities = [
  'hoshizora',
  'tsukimi',
  'yukiguni',
  'maboroshi',
  'yukiakari',
  'hotaru',
] as const;

/** The content folder of an invented place. */
export const contentOf = (city: string) => `tests/cities/${city}/content`;

/** Every content folder of the project: the real city's, then those of the invented places. */
export const everyContent = ['content', ...inventedCities.map(contentOf)];
