import { holdingOf } from '../../domain/publication/holding.ts';
import type { Publication } from '../../domain/publication/publication.ts';
import { latestFirst, newestSheet } from '../../domain/publication/selection.ts';
import { examplesOf, withId } from '../../gallery/example.ts';
import ReadingGuide from './ReadingGuide.astro';

const guide = (publication: Publication) => ({
  plans: latestFirst(publication.plans),
  newest: newestSheet(publication),
  absences: holdingOf(publication).absences,
});

export default examplesOf(ReadingGuide, {
  'Two scales': (city) => guide(city('hoshizora')),
  'Examples of every kind': (city) => {
    const { plans, absences } = guide(city('hoshizora'));
    return { plans, absences, newest: withId(city('hoshizora').sheets, '2021/102') };
  },
  'One scale': (city) => guide(city('tsukimi')),
  'Whole yen': (city) => {
    const { plans, absences } = guide(city('yukiguni'));
    return { plans, absences, newest: withId(city('yukiguni').sheets, '2024/yuki-akari') };
  },
  'A newer plan that keeps the scale': (city) => {
    const { plans, newest, absences } = guide(city('tsukimi'));
    return {
      plans: plans.flatMap((plan) => [{ ...plan, id: '2025', name: 'つきみ市の次の計画' }, plan]),
      newest,
      absences,
    };
  },
  'No letters and no sheet': (city) => {
    const { plans, absences } = guide(city('tsukimi'));
    return { plans: plans.map((plan) => ({ ...plan, axes: [] })), newest: undefined, absences };
  },
});
