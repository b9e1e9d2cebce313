import { once } from '../domain/publication/once.ts';
import type { Publication } from '../domain/publication/publication.ts';

/** How to name the data's source: the city's documents first, then who made data of them, on which terms and where. */
export function citation(publication: Publication, address: string): string {
  const { municipality, licence, name } = publication.site;
  return `出典：${municipality.name}「${documentOf(publication)}」をもとに「${name}」が作成（${licence.name}）　${address}`;
}

/** The title of the city's documents: their own where they share one. Every page asks for it. */
const documentOf = once(({ sheets, vocabulary }: Publication): string => {
  const [only, ...others] = new Set(sheets.map(({ record }) => record.source.title));
  return only !== undefined && others.length === 0 ? only : vocabulary.paper;
});
