import type { MoneyColumn, MoneySum } from '../../domain/money/money-sums.ts';
import type { Vocabulary } from '../../domain/publication/vocabulary.ts';
import { periodYear } from '../../domain/observation/period.ts';
import type { Basis } from '../../schema/basis.ts';
import { moneyBasis } from '../../text/basis.ts';
import { costBehind } from '../../text/cost.ts';
import { countOf } from '../../text/kind-count.ts';
import { periodLabel, shortYear } from '../../text/period.ts';

/** The title of the page, and of that of one measure. */
export function moneyTitle({ project }: Vocabulary): string {
  return `シートにのっている${project}のお金`;
}

/** What follows the name of a measure in the title of its page, for those who do not see the rest. */
export function ofMeasure({ project }: Vocabulary): string {
  return `の${project}のお金`;
}

/** A column in a sentence: 令和7年度 決算. */
export function columnSaid(column: MoneyColumn): string {
  return `${periodLabel(column.period)} ${moneyBasis(column)}`;
}

/** A column at the head of a narrow cell: R7 決算. */
export function columnShort(column: MoneyColumn): string {
  return `${yearShort(column)} ${moneyBasis(column)}`;
}

/** The year alone, where the basis stands over it: R7. */
export function yearShort({ period }: MoneyColumn): string {
  return shortYear(periodYear(period));
}

/** What is read aloud before an amount in a row of years, which leads to its place in the original. */
export function amountOf(name: string, column: MoneyColumn | undefined): string {
  return `${name} ${column ? columnSaid(column) : ''} `;
}

/** Where the amounts of a table lead. */
export const placesLead = '額をえらぶと、それが原本のどこにあるかが出ます。';

/** What the sum at the head of the page is, what it is not, and what it lacks. */
export function headSentences(
  column: MoneyColumn,
  { stated, unknown }: MoneySum,
  vocabulary: Vocabulary,
): string[] {
  const { project, publisher } = vocabulary;
  return [
    `${costBehind(columnSaid(column), vocabulary)}の合計です。${publisher}の支出のすべてではありません。`,
    `${countOf(stated, project)}の分で${unknown === 0 ? 'す。' : `、金額の分からない${countOf(unknown, project)}は入っていません。`}`,
  ];
}

/** The same on the page of a measure, with its share of all that is added up. */
export function measureSentence(
  column: MoneyColumn,
  { stated, unknown }: MoneySum,
  share: string | undefined,
  vocabulary: Vocabulary,
): string {
  const { project } = vocabulary;
  const missing = unknown === 0 ? '' : `金額の分からない${countOf(unknown, project)}は入っていません。`;
  const part = share === undefined ? '' : `お金のまとめの中で ${share}％です。`;
  return `${costBehind(columnSaid(column), vocabulary)}の合計です（${countOf(stated, project)}の分）。${missing}${part}`;
}

/** How many things a sum counts, and what is to be remarked on it: 354事業、＋不明 5. */
export function countedWords(sum: MoneySum, { project }: Vocabulary): string {
  return [countOf(sum.stated, project), ...remarksOn(sum)].join('、');
}

/** What a sum lacks, and what of it may change: ＋不明 5, 速報値をふくむ. */
export function remarksOn({ unknown, provisional }: MoneySum): string[] {
  return [...(unknown === 0 ? [] : [`＋不明 ${unknown}`]), ...(provisional === 0 ? [] : ['速報値をふくむ'])];
}

/** What the table calls a share. */
export const shareHead = 'この表の中で';

/** What the lengths of the bars are. */
export const barHead = '大きさ';

/** Titles of the sections. */
export function sectionTitles(
  { goal, measure, leadDepartment, funding, project }: Vocabulary,
  hasGoals: boolean,
) {
  return {
    years: '年度ごと',
    goals: hasGoals ? `${goal}と${measure}ごと` : `${measure}ごと`,
    projects: `${project}ごと`,
    departments: `${leadDepartment}ごと`,
    sources: `${funding}ごと`,
    outcomes: 'かけたお金と、成果の額',
    how: 'この表の読み方',
  };
}

/** Why sums of several bases stand in rows of their own; nothing where there is one. */
export function basesApart(bases: readonly Basis[]): string {
  const words = [...new Set(bases)].map((basis) => moneyBasis({ basis }));
  return words.length < 2 ? '' : `${words.join('、')}は別のものです。足したり、つなげたりしません。`;
}

/** What bars and shares are of, and what a fold holds. */
export function goalsLead(column: MoneyColumn, years: number, { measure }: Vocabulary): string {
  const folded = years > 1 ? `ひらくと、${measure}ごとの${years}年分が出ます。` : '';
  return `棒と割合は、${columnSaid(column)}です。${folded}`;
}

/** What a table of one column is of. */
export function departmentsLead(column: MoneyColumn, { publisher }: Vocabulary): string {
  return `${columnSaid(column)}です。${publisher}の順にならべました。`;
}

/** What sums by source are of, what they add up to, and what is not known of any source. */
export function sourcesLead(
  column: MoneyColumn,
  funding: string,
  unknown: number,
  { project, funding: word }: Vocabulary,
): string {
  const missing =
    unknown === 0 ? '' : `${word}の額が書かれていない${countOf(unknown, project)}は入っていません。`;
  return `${columnSaid(column)}です。${funding}${missing}`;
}

/** Names of the tables, each with what it is of and the unit of its amounts. */
export function captions({ cost, funding, leadDepartment, measure, project }: Vocabulary, unit: string) {
  const inUnit = (words: string) => `${words}（単位：${unit}）`;
  return {
    years: inUnit(`年度ごとの${cost}の合計`),
    measures: (goal: string | undefined) =>
      inUnit(goal === undefined ? `${measure}ごとの${cost}` : `${goal}の${measure}ごとの${cost}`),
    projects: inUnit(`${project}ごとの${cost}`),
    departments: (column: MoneyColumn) =>
      `${leadDepartment}ごとの${cost}（${columnSaid(column)}、単位：${unit}）`,
    sources: (column: MoneyColumn) => `${funding}ごとの額（${columnSaid(column)}、単位：${unit}）`,
    sourceYears: inUnit(`${funding}ごとの額`),
  };
}

/** The last row of a table of years. */
export function sumOfAll(goal: string | undefined): string {
  return goal === undefined ? '合計' : `${goal}の合計`;
}

/** The fold with the years of the sources. */
export function sourceYears(years: number, { funding }: Vocabulary): string {
  return `${funding}の${years}年分`;
}

/** Heads of the columns that count. */
export function countHeads({ project }: Vocabulary) {
  return { counted: `数えた${project}`, paysFor: `ある${project}` };
}

/** What is said where no goal is known, or no paper names a department. */
export const noneWords = { goal: '目標は未登録', department: '記載なし' };

/** What a bar is, by the bases of its rows: words for each look that occurs. */
export function keyWords(bases: readonly Basis[]): { look: string; words: string }[] {
  const settled = bases.filter((basis) => basis === 'settled').length;
  const hollow = (['expected', 'budget'] as const).filter((basis) => bases.includes(basis));
  const word = (basis: Basis) => moneyBasis({ basis });
  return [
    ...(settled > 0
      ? [{ look: 'now', words: settled > 1 ? `${word('settled')}（最後の年度）` : word('settled') }]
      : []),
    ...(settled > 1 ? [{ look: 'old', words: word('settled') }] : []),
    ...(hollow.length > 0 ? [{ look: 'hollow', words: hollow.map(word).join('・') }] : []),
    ...(bases.includes('planned') ? [{ look: 'plan', words: word('planned') }] : []),
  ];
}

/** What the hatch behind a bar is. */
export const tailWords = '斜線は、金額が分からないものの分です。長さに意味はありません。';

/** How the sums are to be read. */
export function howToRead({ project, measure, cost, publisher }: Vocabulary): string[] {
  return [
    `シートにのっている${project}の、${cost}の合計です。${publisher}の支出のすべてではありません。シートにない${project}や費用は入っていません。`,
    '割合は「この表の中で」、金額の分かるものだけでくらべたものです。',
    `2つ以上の${measure}にのる${project}は、合計では1回だけ、先にのっている${measure}で数えます。`,
    '＋不明は、金額の欄が空欄や「-」だったり、欄を特定できなかったりしたものの数です。0円ではありません。不明があるときは、合計どうしをくらべて、ふえた・へったとは言えません。',
    `合計は当サイトが足したものなので、原本に合計の行はありません。名前をえらぶと、足した1つずつの額に進めます。`,
    `${measure}の額と、その下の${project}の額を、二重に足していません。`,
  ];
}

/** Whose cost and outcome stand beside each other. */
export function outcomesLead({ project }: Vocabulary): string {
  return `どちらも金額で書かれている${project}です。`;
}

/** The whole of what stands on the page of all measures. */
export function toAll(name: string): string {
  return `${name}へ`;
}

/** One sentence for search engines. */
export function moneyDescription(
  municipality: string,
  { project, cost }: Vocabulary,
  measure?: string,
): string {
  const whose = measure === undefined ? 'シートにのっている' : `「${measure}」の`;
  return `${municipality}の${whose}${project}の${cost}を、年度・担当・財源ごとに足したものです。`;
}
