import { examplesOf } from '../../gallery/example.ts';
import Term from './Term.astro';

export default examplesOf(Term, {
  "In the city's glossary": (city) => ({
    id: 'sainiji',
    word: '彩りの虹',
    glossary: city('maboroshi').glossary,
    at: 'lead',
  }),
  'A word of the site itself': { id: 'unplaced', word: '欄未特定', glossary: [], at: 'lead' },
  'Not explained anywhere': { id: 'baseline', word: '現状値', glossary: [], at: 'lead' },
});
