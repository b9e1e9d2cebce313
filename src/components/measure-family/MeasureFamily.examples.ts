import { examplesOf, withId } from '../../gallery/example.ts';
import MeasureFamily from './MeasureFamily.astro';

export default examplesOf(MeasureFamily, {
  'Measures below it': (city) => ({ measure: withId(city('yukiakari').measures, '4-1') }),
  'One above it': (city) => ({ measure: withId(city('yukiakari').measures, '4-1-01') }),
  'Neither above nor below': (city) => ({ measure: withId(city('hoshizora').measures, '101') }),
});
