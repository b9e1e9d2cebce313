import { examplesOf } from '../../gallery/example.ts';
import WithTerms from './WithTerms.astro';

export default examplesOf(WithTerms, {
  'The same hard word twice': (city) => ({
    text: '[彩虹](sainiji)と、もう1つの[彩虹](sainiji)です。',
    glossary: city('maboroshi').glossary,
    at: 'lead',
  }),
  'Two hard words, one of them explained': (city) => ({
    text: '[彩虹](sainiji)は[現状値](baseline)ではありません。',
    glossary: city('maboroshi').glossary,
    at: 'lead',
  }),
});
