import type { Publication } from '../../domain/publication/publication.ts';
import { latestFirst } from '../../domain/publication/selection.ts';
import { examplesOf } from '../../gallery/example.ts';
import RatingsWorkedOut from './RatingsWorkedOut.astro';

const rulesOf = ({ plans, glossary }: Publication) => ({ plans: latestFirst(plans), glossary });

export default examplesOf(RatingsWorkedOut, {
  'Two plans with a rule each': (city) => rulesOf(city('hoshizora')),
  'Three rules of one plan': (city) => rulesOf(city('maboroshi')),
  'Letters without a rule': (city) => rulesOf(city('yukiguni')),
});
