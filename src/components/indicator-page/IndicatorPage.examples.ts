import type { Publication } from '../../domain/publication/publication.ts';
import { indicatorOf } from '../../gallery/by-id.ts';
import { examplesOf } from '../../gallery/example.ts';
import IndicatorPage from './IndicatorPage.astro';
import { indicatorView } from './indicator-view.ts';

/** An indicator with what it has come to, as the page of an indicator is given it. */
export function indicatorToday(publication: Publication, id: string) {
  const indicator = indicatorOf(publication, id);
  return { indicator, today: indicatorView(indicator).today };
}

const page = (publication: Publication, id: string) => ({
  ...indicatorToday(publication, id),
  publication,
});

export default examplesOf(IndicatorPage, {
  'Eight sheets over two plans, with values stated anew': (city) => page(city('hoshizora'), '101-headline-1'),
  'A figure that two measures share and a project states too': (city) => page(city('hoshizora'), '101-kpi-4'),
  'A figure that its sheets leave questions about': (city) => page(city('maboroshi'), 'nijikake-kpi-2'),
  'Words in place of numbers': (city) => page(city('maboroshi'), 'nijikake-kpi-1'),
  'A figure without a unit, a target or a letter': (city) => page(city('yukiguni'), 'yuki-akari-milestone-1'),
});
