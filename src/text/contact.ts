import type { Sheet } from '../domain/publication/publication.ts';
import type { Department } from '../schema/department.ts';
import { inLanguages } from './language.ts';
import { periodLabel } from './period.ts';
import { sheetYear } from './sheet.ts';

/** What the ways of asking are called. */
export const contactWords = {
  title: '担当・問い合わせ',
  ask: '問い合わせ',
  page: '課のページ',
  /** Where a mistake of this site is reported. */
  mistakes: '誤りを知らせる',
  noMistakes: '知らせる先は、まだ決まっていません。',
};

/** What the ways of asking are called on pages in any language, and before those of the site's own office. */
export const askWords = inLanguages({
  ja: { askOrReport: '問い合わせ・誤りを知らせる', phone: '電話', email: 'メール' },
  en: { askOrReport: 'Questions and error reports', phone: 'Telephone', email: 'Email' },
});

/** By which sheet a department is in charge of a measure. */
export function bySheet(sheet: Sheet): string {
  return `${sheetYear(sheet)}のシートによります。`;
}

/** Before the departments that took over from one. */
export const successorsLead = '引きついだ課：';

/** Before the departments that one took over from. */
export const predecessorsLead = 'この課が引きついだ課：';

/** The address by which a telephone is called: what is printed, without what only people read. */
export function phoneAddress(printed: string): string {
  return `tel:${printed.normalize('NFKC').replaceAll(/[^\d+]/gu, '')}`;
}

/** What a department that a sheet names by an older name is called since; nothing where it bears that name still. */
export function calledSince({ names }: Department, name: string): string | undefined {
  const newest = names.at(-1);
  if (newest === undefined || newest.name === name) return undefined;
  return `${newest.from === undefined ? 'いまは' : `${periodLabel(newest.from)}からは`}「${newest.name}」です。`;
}
