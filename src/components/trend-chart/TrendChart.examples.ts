import { statedOn } from '../../gallery/by-id.ts';
import { examplesOf, type CityReader, type ExampleCity } from '../../gallery/example.ts';
import { sheetTrend } from '../indicator-article/sheet-trend.ts';
import TrendChart from './TrendChart.astro';

const on = (name: ExampleCity, id: string, indicator: string) => (city: CityReader) => ({
  chart: sheetTrend(statedOn(city(name), id, indicator)),
  id: `${indicator}-chart`,
});

export default examplesOf(TrendChart, {
  'Two years of five': on('hoshizora', '2021/101', '101-headline-1'),
  'A target every year': on('hoshizora', '2024/101', '101-kpi-1'),
  'Below zero, and a target that is a direction': on('hoshizora', '2021/102', '102-headline-1'),
  'No number at all': on('yukiguni', '2024/yuki-akari', 'yuki-akari-milestone-1'),
  'Expected and planned values': on('maboroshi', '2042/nijikake', 'nijikake-headline-1'),
  'Large, on the page of the indicator': (city) => ({
    ...on('hoshizora', '2024/101', '101-headline-1')(city),
    size: 'xl' as const,
  }),
});
