import { inLanguages } from '../../text/language.ts';

/** What leads to a column by its name, and how many there are. */
export const columnNamesWords = inLanguages({
  ja: { title: '列の名前から選ぶ', columns: (count: number) => `${count}列` },
  en: { title: 'Jump to a column', columns: (count: number) => `${count} columns` },
});
