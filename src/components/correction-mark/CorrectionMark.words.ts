import { correctionMark } from '../../text/correction.ts';
import { inLanguages } from '../../text/language.ts';

/** What marks a corrected value; where the correction itself is told in Japanese alone, that it leads there. */
export const correctedWords = inLanguages<{ mark: string; meaning?: string }>({
  ja: { mark: correctionMark },
  en: { mark: 'corrected', meaning: ': what was there before, and why it was changed (in Japanese)' },
});
