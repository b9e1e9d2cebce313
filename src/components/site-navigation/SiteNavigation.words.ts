import { inLanguages } from '../../text/language.ts';

/** What the list of places is called, for those who do not see where it stands. */
export const navigationName = inLanguages({ ja: 'サイト内', en: 'Site' });
