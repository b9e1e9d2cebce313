import { newestOf, type Publication } from './publication.ts';

/** What the city itself calls things, by their ids, to stand beside what they are called in another language. */
export interface OriginalNames {
  indicators: ReadonlyMap<string, string>;
  measures: ReadonlyMap<string, string>;
  projects: ReadonlyMap<string, string>;
}

/** The names of a publication in the language of the city. */
export function originalNames({ indicators, measures, projects }: Publication): OriginalNames {
  const newest = (items: readonly { id: string; statements: Parameters<typeof nameOf>[0] }[]) =>
    new Map(items.map(({ id, statements }) => [id, nameOf(statements)]));
  return {
    indicators: newest(indicators),
    projects: newest(projects),
    measures: new Map(measures.map(({ id, name }) => [id, name])),
  };
}

function nameOf(
  statements: readonly (Parameters<typeof newestOf>[0][number] & { printed: { name: string } })[],
) {
  return newestOf(statements).printed.name;
}
