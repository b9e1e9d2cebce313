import { inLanguages } from '../../text/language.ts';

/** Words of the way to a page. */
export const crumbWords = inLanguages({
  ja: { home: 'ホーム', label: '現在の位置' },
  en: { home: 'Home', label: 'You are here' },
});
