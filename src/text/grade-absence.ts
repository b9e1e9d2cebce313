import { inLanguages } from './language.ts';

/** What stands where a sheet prints no letter. */
export const noGrade = '評価の記載なし';

/** The same in each language. */
export const noGradeIn = inLanguages({ ja: noGrade, en: 'no grade' });
