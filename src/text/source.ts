import type { Goal } from '../domain/publication/goal.ts';
import type { Measure, Sheet } from '../domain/publication/publication.ts';
import type { Site } from '../schema/site.ts';
import { periodRange } from './period.ts';
import { goalName } from './plan.ts';
import { measureTitle } from './registration.ts';
import { sheetMeasureTitle } from './sheet.ts';

/** The source document of a sheet as one names it: 旭市「…」, the word for a measure, 103　故郷創出プロジェクト; of what it prints for a goal above, that goal. */
export function sourceInWords(sheet: Sheet, goal?: Goal): string {
  const { publisher, title } = sheet.record.source;
  return `${publisher}「${title}」${goal ? goalName(goal) : `${sheet.vocabulary.measure} ${sheetMeasureTitle(sheet)}`}`;
}

/** The plan with its years. */
export function planWithYears({ name, from, to }: Sheet['plan']): string {
  return `${name}（${periodRange([from, to])}）`;
}

/** What this site has added to the source. */
export const ourPart =
  'うすい青の部分（計算と説明）、図、指標のやさしい説明、注記、値がない理由の区分は、当サイトが加えました。それ以外は、原本の値と文章です。';

/** On which terms the page may be used. */
export function termsInWords(
  { licence }: Site,
  { record: { source } }: Sheet,
): { ours: string; source: string } {
  return { ours: licence.name, source: `原本の権利は、${source.publisher}にあります。` };
}

/** The text to copy when the page of a measure is cited: over all its sheets, whose years it names. */
export function measureCitation(measure: Measure, site: Site, address: string): string {
  const { sheets, vocabulary } = measure;
  const years = periodRange(sheets.map(({ key }) => key.fiscalYear));
  const publishers = [...new Set(sheets.map(({ record }) => record.source.publisher))].join('、');
  const source = publishers === '' ? site.municipality.name : publishers;
  return `${source}「${vocabulary.paper}」${vocabulary.measure} ${measureTitle(measure)}${years === '' ? '' : `（${years}）`}${madeBy(site)}${address}`;
}

/** The text to copy when the page is cited. */
export function citation(sheet: Sheet, site: Site, address: string): string {
  return `${sourceInWords(sheet)}${madeBy(site)}${address}`;
}

/** That the page was made of what is named before, by whom, and whether the city stands behind it. */
export function madeBy({ name, official, municipality }: Site): string {
  const unofficial = official ? '' : `（非公式。${municipality.name}のサイトではありません）`;
  return `をもとに「${name}」${unofficial}が作成。`;
}
