import { inLanguages } from '../../text/language.ts';

/** Opens the list of places on narrow screens. */
export const menuName = inLanguages({ ja: 'メニュー', en: 'Menu' });
