import { inLanguages } from '../text/language.ts';

/** Words of the frame of every page, and the name of its language for those who share it (Open Graph). */
export const pageWords = inLanguages({
  ja: { locale: 'ja_JP', skip: '本文へ移動' },
  en: { locale: 'en_GB', skip: 'Skip to content' },
});
