import { inLanguages } from '../../text/language.ts';

/** Leads to whoever can put a mistake right. */
export const reportMistake = inLanguages<(label: string) => string>({
  ja: (label) => `誤りを知らせる（${label}）`,
  en: (label) => `Report a mistake (${label})`,
});
