import type { Coverage, MeasureKind } from '../domain/publication/coverage.ts';
import type { SheetKey } from '../domain/publication/sheet-key.ts';
import type { Publication } from '../domain/publication/publication.ts';
import type { Vocabulary } from '../domain/publication/vocabulary.ts';
import type { Language } from '../schema/language.ts';
import type { MeasureRecord } from '../schema/plan.ts';
import { things } from './counting.ts';
import { countOf } from './kind-count.ts';
import { periodLabel, periodWithWesternYear } from './period.ts';
import { phaseLabels, phaseTermIds } from './phase.ts';

/** A sheet that this site does not hold yet. Not an absence: nothing is said about what the city has published. */
export const unregistered = {
  label: '未登録',
  explanation: 'このサイトにまだ登録していないシートです。公表されていないという意味ではありません。',
};

/** What 未登録 means, in a sentence. */
export const unregisteredMeaning = `「${unregistered.label}」は、${unregistered.explanation}`;

/** What stands in the place of a plan's measures where the plan names none yet. */
export function noMeasures({ plan, measure }: Vocabulary): string {
  return `この${plan}の${measure}は、まだ登録していません。登録すると、ここに並びます。`;
}

/** A measure as it is named in lists: 103　故郷創出プロジェクト. */
export function measureTitle({ code, name }: Pick<MeasureRecord, 'code' | 'name'>): string {
  return code === undefined ? name : `${code}　${name}`;
}

/** The same in a language: 103 Hometown Creation Project. */
export function measureTitleIn(
  language: Language,
  { code, name }: Pick<MeasureRecord, 'code' | 'name'>,
): string {
  if (language === 'ja') return measureTitle({ code, name });
  return code === undefined ? name : `${code} ${name}`;
}

/**
 * What stands over the last of the registered sheets: its year, for nothing is new merely because nothing came after it; the hard
 * word in it is written `[word](term-id)`.
 */
export function lastSheet({ fiscalYear, phase }: SheetKey): string {
  return `登録しているうちで最後のシート　${periodWithWesternYear(fiscalYear)} [${phaseLabels[phase]}](${phaseTermIds[phase]})`;
}

/** How many measures a plan has, kind by kind, and which of them are registered: 7施策（登録は 103だけです）. */
export function measuresInWords({ kinds }: Pick<Coverage, 'kinds'>): string[] {
  return kinds.map(
    (kind) =>
      `${counted(kind.measures.length, kind.word, kinds)}（${registeredMeasuresNote(kind, { kinds })}）`,
  );
}

/** Which of them are registered, in a few words beside their number. */
export function registeredMeasuresNote(
  { word, measures, registered }: MeasureKind,
  { kinds }: Pick<Coverage, 'kinds'>,
): string {
  const names = registered.map(({ measure }) => measure.code ?? measure.name);
  return note(names, measures.length, (count) => counted(count, word, kinds));
}

/** The number of a plan's measures of a kind: 7施策; beside other kinds, which may end in the same word, 5つの施策. */
function counted(count: number, word: string, kinds: readonly MeasureKind[]): string {
  return kinds.length > 1 ? `${things(count)}の${word}` : countOf(count, word);
}

/** What the measures of a plan are called, whatever their kind: 施策・事業. */
export function kindsInWords({ kinds, plan }: Pick<Coverage, 'kinds' | 'plan'>): string {
  return kinds.length === 0 ? plan.vocabulary.measure : kinds.map(({ word }) => word).join('・');
}

/** How many years a plan has, and which of them are registered: 5年度（登録は令和3年度だけです）. */
export function yearsInWords({
  years,
  registeredYears,
}: Pick<Coverage, 'years' | 'registeredYears'>): string {
  const names = registeredYears.map((year) => periodLabel(year));
  return `${years.length}年度（${note(names, years.length, (count) => `${count}年度`)}）`;
}

function note(registered: string[], all: number, counted: (count: number) => string): string {
  if (registered.length === 0) return 'まだ登録していません';
  if (registered.length === all) return 'すべて登録しています';
  return registered.length <= 2
    ? `登録は${isLatin(registered[0]) ? ' ' : ''}${registered.join('、')}だけです`
    : `ほかの${counted(all - registered.length)}は未登録です`;
}

/** What the data covers, in a sentence. */
export function publishedExtent({ sheets }: Publication): string {
  const [first, ...others] = sheets;
  if (!first) return 'シートは、まだ1枚も登録していません。';
  if (others.length > 0) return `公開しているのは、シート${sheets.length}枚分です。`;
  const { record, key, vocabulary } = first;
  const name = record.measureCode ?? record.measureName;
  return `公開しているのは、${vocabulary.measure} ${name} の${periodWithWesternYear(key.fiscalYear)}シート1枚分です。`;
}

/** Whether a word begins with a letter or digit, which stands apart from what is before it. */
function isLatin(word = ''): boolean {
  return /^[A-Za-z0-9]/.test(word);
}
