import type { Publication } from '../domain/publication/publication.ts';
import type { Opinion } from '../schema/sheet.ts';
import type { Vocabulary } from '../domain/publication/vocabulary.ts';

/** The number of an opinion as sheets print it: ① to ⑳, then plain. */
export function opinionNumber(number: number): string {
  return number >= 1 && number <= 20 ? String.fromCodePoint(0x245f + number) : String(number);
}

/** What stands beside an opinion that the sheet leaves without an answer. */
export const noAnswer = '回答の記載なし';

/** What opinions and answers are, for those who meet them first; and where none says what came of it, that. */
export function opinionsLead({ committee }: Vocabulary, opinions: readonly Opinion[] = []): string {
  const isSilent = opinions.length > 0 && opinions.every(({ followUp }) => followUp === undefined);
  return `[${committee}](committee)から出た意見（[要旨](summary)）に、担当の課が番号ごとに答えています。シートの文章のままです。${isSilent ? 'その後の記載はありません。' : ''}`;
}

/** The title of the list of all opinions. */
export const opinionsTitle = '意見と回答';

/** What the list holds, in one sentence for search results: of all years, or of one. */
export function opinionsDescription(
  { site, vocabulary }: Pick<Publication, 'site' | 'vocabulary'>,
  year?: string,
): string {
  return `${site.municipality.name}の${vocabulary.measure}についての${year === undefined ? '' : `${year}の`}意見と、回答と、その後です。`;
}

/** What came of an opinion, as the city states it, and where it states nothing. */
export const followUpWords = { label: 'その後', none: 'その後の記載なし' };
