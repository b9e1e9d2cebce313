import type { Vocabulary } from '../domain/publication/vocabulary.ts';

/** The number of an opinion as sheets print it: ① to ⑳, then plain. */
export function opinionNumber(number: number): string {
  return number >= 1 && number <= 20 ? String.fromCodePoint(0x245f + number) : String(number);
}

/** What stands beside an opinion that the sheet leaves without an answer. */
export const noAnswer = 'シートに、意見への回答は書かれていません。';

/** What opinions and answers are, for those who meet them first. */
export function opinionsLead({ committee }: Vocabulary): string {
  return `[${committee}](committee)から出た意見（[要旨](summary)）に、担当の課が番号ごとに答えています。シートの文章をそのまま載せています。`;
}
