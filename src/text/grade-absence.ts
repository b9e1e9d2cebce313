import type { Absence } from '../schema/absence.ts';
import type { Language } from '../schema/language.ts';
import { absenceInCell } from './absence.ts';
import { inLanguages } from './language.ts';

/** What stands where a sheet prints no letter and nothing says why. */
export const noGrade = '評価の記載なし';

/** The same in each language. */
const noGradeIn = inLanguages({ ja: noGrade, en: 'no grade' });

/** What stands in place of a letter: what its cell has instead, where that is said; else that there is none. */
export function withoutGrade(
  { absence }: { absence?: Absence | undefined },
  language: Language = 'ja',
): string {
  return absence === undefined ? noGradeIn[language] : absenceInCell(absence, language);
}
