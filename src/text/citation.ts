import type { Publication } from '../domain/publication.ts';

/** How to name the data's source: the city's documents first, then who made data of them, on which terms and where. */
export function citation({ site, sheets }: Publication, address: string): string {
  const { municipality, licence, name } = site;
  const titles = [...new Set(sheets.map(({ record }) => record.source.title))];
  const document = titles.length === 1 ? titles[0] : '重点施策マネジメントシート';
  return `出典：${municipality.name}「${document}」をもとに「${name}」が作成（${licence.name}）　${address}`;
}
