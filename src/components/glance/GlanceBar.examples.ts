import { statedOn } from '../../gallery/by-id.ts';
import { examplesOf, firstOf } from '../../gallery/example.ts';
import GlanceBar from './GlanceBar.astro';

export default examplesOf(GlanceBar, {
  'A value and its target': (city) => ({ stated: statedOn(city('hoshizora'), '2021/101', '101-headline-1') }),
  'A word in place of the value': (city) => ({
    stated: statedOn(city('hoshizora'), '2020/101', '101-kpi-1'),
  }),
  'No target': (city) => ({ stated: statedOn(city('maboroshi'), '2041/nijikake', 'nijikake-kpi-2') }),
  'A target that cannot be placed': (city) => {
    const stated = statedOn(city('hoshizora'), '2021/101', '101-headline-1');
    const { value: _, ...target } = firstOf(stated.targets);
    return { stated: { ...stated, target: { ...target, absence: 'unplaced' as const } } };
  },
  'Neither value nor target': (city) => {
    const { actual: _, ...stated } = statedOn(city('maboroshi'), '2041/nijikake', 'nijikake-kpi-2');
    return { stated: { ...stated, actuals: [] } };
  },
});
