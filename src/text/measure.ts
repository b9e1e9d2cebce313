import type { Measure } from '../domain/publication/publication.ts';
import { measureTitle, unregistered } from './registration.ts';

/** What the page of a measure holds, in one sentence for search results. */
export function measureDescription(measure: Measure, municipality: string): string {
  const named = `${municipality}の重点施策「${measureTitle(measure)}」`;
  if (measure.sheets.length === 0) return `${named}のページ。シートはまだ${unregistered.label}です。`;
  return `${named}の${measure.sheets.length}枚のシート。指標と評価、方針、委員会の意見、事業を年度ごとに載せています。`;
}

/** What the page of a measure's last three years is called, which fills one side of A4. */
export const briefName = 'A4 1枚にまとめたもの';
