import type { TextPair, TextPlace } from '../../domain/between-sheets/text-pairs.ts';
import type { Vocabulary } from '../../domain/publication/vocabulary.ts';
import { indicatorTitle } from '../../text/indicator-page.ts';

/** What the marks in two compared texts mean. */
export const marksMean =
  'ことばごとにくらべました。前のシートにだけあることばには線を引き、あとのシートにだけあることばには下線を引いています。文章は、どちらもシートのとおりです。';

/** Said before a word of one sheet alone to those who do not see its mark. */
export const aloneSpoken = { before: '消えたことば：', after: '加わったことば：' };

/** Where a text stands: 現状と課題, 方針, 理由　転入世帯数. */
export function placeInWords(place: TextPlace, { policy, reason }: Vocabulary): string {
  if (place.is === 'text') return place.field.label;
  if (place.is === 'policy') return policy;
  const { printed, sheet, ratings } = place.indicator;
  const axis = ratings.length > 1 ? `${place.axis.name}の` : '';
  return `${axis}${reason}　${indicatorTitle(printed, sheet)}`;
}

/** What opens the comparison: 文章をならべて見る（ちがうところ 5つ、同じ 1つ). */
export function comparisonOpens(pairs: readonly TextPair[]): string {
  const different = pairs.filter(isDifferent).length;
  const counts = [
    ...(different > 0 ? [`ちがう文章 ${different}`] : []),
    ...(different < pairs.length ? [`同じ文章 ${pairs.length - different}`] : []),
  ];
  return `文章をならべて見る（${counts.join('、')}）`;
}

/** That texts are the same to the letter. */
export function sameTexts(names: readonly string[]): string {
  return `${names.map((name) => `「${name}」`).join('、')}は、1字もちがいません。`;
}

/** Whether two texts differ in anything. */
export function isDifferent({ before, after }: TextPair): boolean {
  return before.join('\n') !== after.join('\n');
}
