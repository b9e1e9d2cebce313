import type { Publication } from '../../domain/publication/publication.ts';
import { examplesOf, withId } from '../../gallery/example.ts';
import { sheetAtAGlance } from '../glance/Glance.examples.ts';
import { glanceTitle } from '../glance/Glance.words.ts';
import MeasureGlance from './MeasureGlance.astro';

const at = (city: Publication, sheet: string) => ({
  ...sheetAtAGlance(city, sheet),
  words: { id: 'glance', title: glanceTitle, inContents: true },
});

export default examplesOf(MeasureGlance, {
  'Letters with short reasons': (city) => ({
    ...at(city('hoshizora'), '2025/101'),
    before: withId(city('hoshizora').sheets, '2024/101'),
  }),
  'A reason that is too long, and what is asked': (city) => at(city('maboroshi'), '2042/nijikake'),
  'Money and a judgement': (city) => at(city('yukiakari'), '2024/4-1-01'),
});
