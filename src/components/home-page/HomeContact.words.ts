import type { Vocabulary } from '../../domain/publication/vocabulary.ts';

/** What may be asked of the site itself. */
export const askAboutSite = 'サイト全体のこと';

/** Where it is said who is in charge of a measure. */
export function askAboutMeasure({ measure, sheet, leadDepartment }: Vocabulary): string {
  return `${measure}ごとの${leadDepartment}は、それぞれの${sheet}の終わりにあります。`;
}
