import { indicatorTrend } from '../../charts/trend/indicator-trend.ts';
import type { Publication } from '../../domain/publication/publication.ts';
import { examplesOf } from '../../gallery/example.ts';
import { indicatorToday } from './IndicatorPage.examples.ts';
import IndicatorTrend from './IndicatorTrend.astro';

const trend = (city: Publication, id: string) => {
  const { indicator, today } = indicatorToday(city, id);
  return { indicator, today, trend: indicatorTrend(indicator) };
};

export default examplesOf(IndicatorTrend, {
  'Many years': (city) => trend(city('hoshizora'), '101-headline-1'),
  'A year without a value': (city) => trend(city('hoshizora'), '101-kpi-1'),
  'A target that is a direction alone': (city) => trend(city('hoshizora'), '301-kpi-2'),
  'One that it continues, in the same picture': (city) => trend(city('hoshizora'), '202-kpi-5'),
  'Two that were merged into it': (city) => trend(city('hoshizora'), '202-kpi-8'),
  'Years in another unit': (city) => {
    const given = trend(city('hoshizora'), '101-kpi-2');
    return { ...given, trend: { ...given.trend, otherUnits: true } };
  },
  'Words alone': (city) => trend(city('yukiguni'), 'yuki-akari-milestone-1'),
  'Nothing to draw': (city) => {
    const given = trend(city('maboroshi'), 'nijikake-kpi-0');
    return { ...given, trend: { ...given.trend, drawn: false } };
  },
  'Nothing stated': (city) => {
    const given = trend(city('maboroshi'), 'nijikake-kpi-0');
    const chart = { ...given.trend.chart, rows: [] };
    return { ...given, trend: { ...given.trend, drawn: false, chart } };
  },
});
