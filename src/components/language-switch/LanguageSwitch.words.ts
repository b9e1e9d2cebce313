import type { Language } from '../../schema/language.ts';

/** What each language calls itself. */
export const languageNames: Record<Language, string> = { ja: '日本語', en: 'English' };
