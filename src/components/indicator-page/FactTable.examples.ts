import type { Publication } from '../../domain/publication/publication.ts';
import { examplesOf } from '../../gallery/example.ts';
import FactTable from './FactTable.astro';
import { indicatorToday } from './IndicatorPage.examples.ts';

const facts = (city: Publication, id: string) => {
  const { indicator, today } = indicatorToday(city, id);
  return { indicator, unit: today.statement.printed.unit };
};

export default examplesOf(FactTable, {
  'Eight years, each with the sheets that state it': (city) => facts(city('hoshizora'), '101-headline-1'),
  'All of one sheet': (city) => facts(city('hoshizora'), '202-kpi-8'),
  'Sheets of two measures': (city) => facts(city('hoshizora'), '101-kpi-4'),
  'Percentages, which differ by points': (city) => facts(city('hoshizora'), '103-headline-1'),
  'A value put right': (city) => facts(city('hoshizora'), '102-kpi-4'),
  'Another unit than today’s': (city) => facts(city('hoshizora'), '202-kpi-2'),
  'Planned beside settled values, words and notes': (city) => facts(city('maboroshi'), 'shizuku-outcome-1'),
  'No unit': (city) => facts(city('yukiguni'), 'yuki-akari-milestone-1'),
});
