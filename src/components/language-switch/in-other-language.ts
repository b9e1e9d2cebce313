import type { Language } from '../../schema/language.ts';

/** The same page in another language, or where one begins to read in it. */
export interface InOtherLanguage {
  language: Language;
  path: string;
  /** Whether it is of the same thing. */
  isSame: boolean;
}
