import type { Vocabulary } from '../../domain/publication/vocabulary.ts';
import type { FilterField, UnusedValue } from '../../domain/rating/status-filter.ts';

/** What letters can be narrowed by. */
export function filterLabels({ goal, leadDepartment }: Vocabulary): Record<FilterField, string> {
  return {
    goal,
    axis: '評価の軸',
    department: leadDepartment,
    letter: '評価',
    year: '年度',
    change: '前の年度とくらべて',
  };
}

/** The choice that does not narrow. */
export const everything = 'すべて';

/** How many are left: 12件の指標. */
export function countSentence(count: number, noun: string, isNarrowed: boolean): string {
  if (count === 0) return `当てはまる${noun}はありません。条件を外してみてください。`;
  return `${count}件の${noun}${isNarrowed ? 'が当てはまります。' : 'をすべて示しています。'}`;
}

/** What is said of a letter that was asked for, beside others of its row that were not. */
export const hitWord = '条件に当てはまる評価';

/** A part of the address that is not applied. */
export function unusedSentence({ value, because }: UnusedValue, label: string): string {
  const named = `アドレスにある${label}「${value}」は、`;
  return because === 'unknown'
    ? `${named}この一覧にない値です。ほかの条件だけを使いました。`
    : `${named}2つ目の値です。1つ目だけを使いました。`;
}

/** The conditions that are in force. */
export const chosen = '選んだ条件';

/** Takes one condition away: 評価「D」を外す. */
export function removal(label: string, value: string): string {
  return `${label}「${value}」を外す`;
}

/** How many would be left then. */
export function removalCount(count: number): string {
  return `（${count}件）`;
}

/** Takes all conditions away. */
export const removeAll = '条件をすべて外す';
