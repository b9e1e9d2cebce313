import { examplesOf } from '../../gallery/example.ts';
import LanguageSwitch from './LanguageSwitch.astro';

export default examplesOf(LanguageSwitch, {
  'The same thing in English': { others: [{ language: 'en', path: 'en/glossary/', isSame: true }] },
  'Back to the same thing in Japanese': { others: [{ language: 'ja', path: 'glossary/', isSame: true }] },
});
