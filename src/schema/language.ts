import { z } from 'zod';
import { translations } from './translations.ts';

/** The languages that pages are written in: the city's own, and those it is told in besides. A further one is added here, and what lacks its words no longer compiles. */
export type Language = 'ja' | Translation;

/** A language besides the city's own. */
export const translation = z.enum(translations, { error: 'en（英語）を書きます。' });

/** A language besides the city's own. */
export type Translation = z.output<typeof translation>;

/** The end of a field's name that holds the words of a field in another language: `nameEn` beside `name`. */
export const suffixes: Record<Translation, string> = { en: 'En' };
