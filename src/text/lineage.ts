import type { Ending } from '../domain/observation/ending.ts';
import type { Former } from '../domain/over-years/former.ts';
import type { Succession } from '../domain/publication/lineage.ts';
import type { Measure, Plan, Sheet } from '../domain/publication/publication.ts';
import { inLanguages } from './language.ts';
import { firmnessInBrackets } from './basis.ts';
import { formerLabel } from './chart.ts';
import { periodLabel } from './period.ts';
import { statedWords } from './stated.ts';

/** What happened to an indicator or project, in the word that stands at the break of a chart. */
export const successionWords = inLanguages<Record<Succession, string>>({
  ja: { redefined: '定義の変更', split: '分割', merged: '統合' },
  en: { redefined: 'redefined', split: 'split', merged: 'merged' },
});

/** What follows a thing: how it went on, and the first sheet that lists what continues it. */
interface Following {
  succession: Succession;
  first: Sheet;
}

/** That a thing is listed no more, and what follows it where anything does; links to what follows stand after it. */
export function endingInWords(
  what: string,
  ending: Ending | undefined,
  following: Following | undefined,
): string {
  const last = ending && `この${what}は、${yearOf(ending.last)}のシートが最後です。`;
  if (following) {
    const { first, succession } = following;
    const next = last === undefined ? `この${what}は、` : '';
    return `${last ?? ''}${yearOf(first)}のシートからは、${next}${becomes[succession](what)}（当サイトの読み方です）。`;
  }
  if (!ending || last === undefined) return '';
  return `${last}${ending.without.every(({ plan }) => plan !== ending.last.plan) ? 'そのあとの計画の' : 'そのあとの'}シート（${yearsOf(ending.without)}）には載っていません。`;
}

const becomes: Record<Succession, (what: string) => string> = {
  redefined: (what) => `定義を変えた次の${what}に引きつがれています`,
  split: (what) => `次の${what}に分かれています`,
  merged: (what) => `次の${what}にまとめられています`,
};

/** The quiet mark in a list: 令和3年度まで. */
export function listedUntil({ last }: Ending): string {
  return `${yearOf(last)}まで`;
}

/** Whose figures the grey squares of a picture are. */
export function formersShown(names: readonly string[]): string | undefined {
  if (names.length === 0) return undefined;
  return `灰色の四角：${names.map((name, index) => `${formerLabel(index)}「${name}」`).join('、')}`;
}

/** The words round the link to a former indicator under its chart. */
export function formerCaption(index: number, { until, succession }: Former): [before: string, after: string] {
  return [
    `灰色の四角は、${formerLabel(index)}「`,
    `」の値です。${periodLabel(`FY${until}`)}からは${meaning[succession]}この指標の値なので、線をつないでいません。`,
  ];
}

const meaning: Record<Succession, string> = {
  redefined: '定義を変えた',
  split: '分かれたあとの',
  merged: 'まとめられたあとの',
};

/** Values of a former indicator that are not in the picture, because the one that continues it has values for the same years. */
export function overlappingInWords(index: number, { overlapping }: Former): string {
  if (overlapping.length === 0) return '';
  const values = overlapping.map(
    (each) => `${periodLabel(each.period)} ${statedWords(each)}${firmnessInBrackets(each)}`,
  );
  return `同じ年度に両方の値があるところは、この指標の値だけを図に入れました。${formerLabel(index)}の値は、${values.join('、')}です。`;
}

/** Why the figures of what an indicator continues stand in pictures of their own. */
export function formersBeside(succession: Succession): string {
  return succession === 'merged'
    ? 'この指標は、次の指標をまとめたものです（統合。当サイトの読み方です）。値の意味が違うので、1つの図には描かず、目盛りも別にしました。'
    : `この指標は、次の指標を引きついだものです（${successionWords.ja[succession]}。当サイトの読み方です）。値の意味や単位が違うので、1つの図には描かず、目盛りも別にしました。`;
}

/** That a measure is not among those of the plan that follows its own. */
export function notInPlan(
  { vocabulary }: Pick<Measure, 'vocabulary'>,
  { from, vocabulary: { measure } }: Pick<Plan, 'from' | 'vocabulary'>,
): string {
  return `（${periodLabel(from)}から）の${measure}に、この${vocabulary.measure}はありません。`;
}

/** That another plan gives a measure's code to another measure; the link to that one stands after it. */
export function sameCodeInWords(code = ''): string {
  return `別の計画では、番号${code}は別のものです。`;
}

function yearsOf(sheets: readonly Sheet[]): string {
  return [...new Set(sheets.map(yearOf))].join('、');
}

function yearOf({ key }: Sheet): string {
  return periodLabel(key.fiscalYear);
}
