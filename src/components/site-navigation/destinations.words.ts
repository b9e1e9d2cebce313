import { inLanguages } from '../../text/language.ts';

/** What places are called that have a page in each language. */
export const placeNames = inLanguages({
  ja: {
    measures: '施策',
    status: '評価',
    indicators: '指標',
    data: 'データ',
    dictionary: 'データの辞書',
    glossary: '用語集',
    about: 'このサイトについて',
    cite: '引用のしかた',
    terms: 'データとライセンス',
    accessibility: 'アクセシビリティ',
  },
  en: {
    measures: 'Measures',
    status: 'Grades',
    indicators: 'Indicators',
    data: 'Data',
    dictionary: 'Dictionary',
    glossary: 'Glossary',
    about: 'About this site',
    cite: 'How to cite',
    terms: 'Terms of use',
    accessibility: 'Accessibility (in Japanese)',
  },
});
