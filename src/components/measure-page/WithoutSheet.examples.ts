import type { Publication } from '../../domain/publication/publication.ts';
import { examplesOf } from '../../gallery/example.ts';
import { measureOf } from './MeasurePage.examples.ts';
import WithoutSheet from './WithoutSheet.astro';

const named = (city: Publication, id: string) => ({ measure: measureOf(city, id).measure });

export default examplesOf(WithoutSheet, {
  'A plan that can be read on the web': (city) => named(city('hoshizora'), 'uchu-koeki'),
  'A plan with a note on where it is kept': (city) => named(city('maboroshi'), 'kazeyomi'),
  'A plan on paper alone': (city) => named(city('tsukimi'), '202'),
});
