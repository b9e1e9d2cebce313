import { inLanguages } from '../../text/language.ts';

/** Words of the list of bands. */
export const bandWords = inLanguages<{ of: (grade: string) => string; here: string }>({
  ja: { of: (grade) => `${grade}：`, here: 'ここ' },
  en: { of: (grade) => `${grade}: `, here: ' here' },
});
