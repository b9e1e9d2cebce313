import { inLanguages } from './language.ts';

/** What stands where a sheet prints no letter. */
export const noGrade = '評価の記載なし';

/** The same in each language, and what a word is that stands alone as a judgement. */
export const gradeWords = inLanguages({
  ja: { none: noGrade, name: '評価' },
  en: { none: 'no grade', name: 'Grade: ' },
});
