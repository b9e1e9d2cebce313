/** The number of an opinion as sheets print it: ① to ⑳, then plain. */
export function opinionNumber(number: number): string {
  return number >= 1 && number <= 20 ? String.fromCodePoint(0x245f + number) : String(number);
}

/** What stands beside an opinion that the sheet leaves without an answer. */
export const noAnswer = 'シートに、担当課の考えは書かれていません。';

/** What opinions and answers are, for those who meet them first. */
export const opinionsLead =
  '市の計画の[推進委員会](committee)から出た意見（[要旨](summary)）に、担当の課が番号ごとに答えています。市の文章をそのまま載せています。';
