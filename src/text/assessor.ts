import { inLanguages } from './language.ts';

/** Who gave a grade, where the form names somebody: 評価者　担当課. */
export const assessedBy = inLanguages<(assessor: string) => string>({
  ja: (assessor) => `評価者　${assessor}`,
  en: (assessor) => `Assessor: ${assessor}`,
});
