import { inLanguages } from '../../text/language.ts';

/** Words of what is worked out. */
export const whyWords = inLanguages<{ worked: (grade: string) => string; ours: string }>({
  ja: { worked: (grade) => `計算では ${grade}。`, ours: '計算のしかたで、当サイトが決めたこと' },
  en: { worked: (grade) => `Worked out: ${grade}. `, ours: 'Choices we made in working it out' },
});
