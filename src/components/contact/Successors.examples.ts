import { examplesOf, withId, type CityReader } from '../../gallery/example.ts';
import Successors from './Successors.astro';

const merged = (city: CityReader, id: string) => {
  const departments = city('hoshizora').departments.map((each) =>
    each.id === 'bus' ? { ...each, successors: ['anzen'] } : each,
  );
  return { of: withId(departments, id), departments };
};

export default examplesOf(Successors, {
  'A department that another took over from': (city) => merged(city, 'bus'),
  'The department that took over': (city) => ({ ...merged(city, 'anzen'), before: true }),
  'A department that nothing became of': (city) => merged(city, 'anzen'),
});
