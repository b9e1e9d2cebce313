import { indicatorView } from '../indicator-page/indicator-view.ts';
import type { Publication } from '../../domain/publication/publication.ts';
import { indicatorOf } from '../../gallery/by-id.ts';
import { examplesOf } from '../../gallery/example.ts';
import TranslatedIndicator from './TranslatedIndicator.astro';

const given = (city: Publication, id: string, original?: string) => {
  const indicator = indicatorOf(city, id);
  return { indicator, today: indicatorView(indicator).today, original, site: city.site };
};

export default examplesOf(
  TranslatedIndicator,
  {
    'Letters of many sheets with their working': (city) => given(city('hoshizora', 'en'), '102-kpi-2'),
    'Planned and expected values': (city) => given(city('maboroshi', 'en'), 'shizuku-outcome-1'),
    'A ratio to the target': (city) => given(city('tsukimi', 'en'), firstId(city('tsukimi', 'en'))),
    'Another unit than today’s': (city) => given(city('hoshizora', 'en'), '202-kpi-2'),
  },
  {},
  'en',
);

function firstId({ indicators }: Publication): string {
  return indicators[0]?.id ?? '';
}
