import { indicatorTrend } from '../../charts/trend/indicator-trend.ts';
import { indicatorOf, statedOn } from '../../gallery/by-id.ts';
import { examplesOf, type CityReader, type ExampleCity } from '../../gallery/example.ts';
import { sheetTrend } from '../indicator-article/sheet-trend.ts';
import YearTable from './YearTable.astro';

const on = (name: ExampleCity, id: string, indicator: string) => (city: CityReader) => ({
  chart: sheetTrend(statedOn(city(name), id, indicator)),
});

const overAllSheets = (name: ExampleCity, id: string) => (city: CityReader) => {
  const indicator = indicatorOf(city(name), id);
  return { chart: indicatorTrend(indicator).chart };
};

export default examplesOf(YearTable, {
  'Two years of five under their chart': (city) => ({
    ...on('hoshizora', '2021/101', '101-headline-1')(city),
    underChart: true,
  }),
  'A cancelled year, and a target every year': on('hoshizora', '2021/101', '101-kpi-1'),
  'A value that was put right': on('hoshizora', '2024/102', '102-kpi-4'),
  'Values that are expected or planned, with remarks': on(
    'maboroshi',
    '2042/nijikake',
    'nijikake-headline-1',
  ),
  'Values of a former indicator': overAllSheets('hoshizora', '202-kpi-5'),
  'Many years without a column': overAllSheets('maboroshi', 'nijikake-kpi-2'),
  'No unit': on('yukiguni', '2024/yuki-akari', 'yuki-akari-milestone-1'),
});
