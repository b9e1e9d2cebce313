import type { Publication } from '../../domain/publication/publication.ts';
import { examplesOf, withId } from '../../gallery/example.ts';
import PlanPage from './PlanPage.astro';

const page = (publication: Publication, id: string) => ({
  plan: withId(publication.plans, id),
  publication,
});

export default examplesOf(PlanPage, {
  'A plan whose letters follow a rule': (city) => page(city('hoshizora'), '2020'),
  'A plan that names no measure yet': (city) => page(city('hajimari'), '2028'),
  'Several axes without a rule': (city) => page(city('yukiguni'), 'yuki-1'),
  'Several axes, one of them with a rule': (city) => page(city('maboroshi'), 'niji'),
  'A plan on paper alone': (city) => page(city('tsukimi'), '2020'),
  'A progress scale that may have more steps': (city) => {
    const { plan, publication } = page(city('hoshizora'), '2020');
    const { progressScale, ...form } = plan.form;
    return {
      plan: { ...plan, form: { ...form, progressScale: progressScale && { ...progressScale, open: true } } },
      publication,
    };
  },
  'A goal without a name': (city) => {
    const { plan, publication } = page(city('tsukimi'), '2020');
    return { plan: { ...plan, goals: [{ id: '1', number: '1', level: '目標' }] }, publication };
  },
  'A form without letters, progress, kinds or funding': (city) => {
    const { plan, publication } = page(city('tsukimi'), '2020');
    const form = {
      ...plan.form,
      ratings: [],
      progressScale: undefined,
      indicatorKinds: [],
      funding: undefined,
    };
    return { plan: { ...plan, axes: [], goals: [], goalByMeasure: new Map(), form }, publication };
  },
});
