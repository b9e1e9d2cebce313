import { examplesOf } from '../../gallery/example.ts';
import SearchForm from './SearchForm.astro';

export default examplesOf(SearchForm, {
  'With words to begin with': { id: 'home-q', examples: ['星見台', '夜光バス'] },
  'A label of its own': { id: 'q', label: 'さがすことば' },
  'Hidden until a script is there': { id: 'q', hidden: true },
});
