import { indicatorTrend } from '../../charts/trend/indicator-trend.ts';
import type { Publication } from '../../domain/publication/publication.ts';
import { examplesOf, firstOf, withId } from '../../gallery/example.ts';
import InteractiveChart from './InteractiveChart.astro';

const trend = ({ indicators }: Publication, id: string) => {
  const indicator = withId(indicators, id);
  return { chart: indicatorTrend(indicator).chart, id: 'trend-chart' };
};

export default examplesOf(InteractiveChart, {
  'Many years, with a file of the picture': (city) => ({
    ...trend(city('hoshizora'), '101-headline-1'),
    saved: '/data/indicators/101-headline-1.svg',
  }),
  'No file of the picture': (city) => trend(city('hoshizora'), '101-headline-1'),
  'Nothing that could be moved': (city) => ({
    ...trend(city('yukiguni'), 'yuki-akari-milestone-1'),
    saved: '/data/indicators/yuki-akari-milestone-1.svg',
  }),
  'One number alone': (city) => {
    const { chart, id } = trend(city('hoshizora'), '101-headline-1');
    const number = firstOf(chart.rows, ({ exact }) => exact !== undefined);
    return { chart: { ...chart, rows: [number] }, id };
  },
  'A start that is a span of years': (city) => trend(city('maboroshi'), 'nijikake-kpi-2'),
  'A start without a year': (city) => trend(city('maboroshi'), 'shizuku-activity-1'),
});
