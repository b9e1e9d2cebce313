import type { Publication } from '../../domain/publication/publication.ts';
import { projectOf } from '../../gallery/by-id.ts';
import { examplesOf } from '../../gallery/example.ts';
import OutcomeList from './OutcomeList.astro';

const listed = (city: Publication, id: string) => {
  const { indicators } = projectOf(city, id);
  return { indicators, among: indicators };
};

export default examplesOf(OutcomeList, {
  'One kind, with its place in the original': (city) => ({
    ...listed(city('hoshizora'), '1010'),
    places: true,
  }),
  'Several kinds': (city) => listed(city('maboroshi'), 'shizuku'),
  None: { indicators: [], among: [] },
});
