import type { Publication } from '../../domain/publication/publication.ts';
import { sheetOf } from '../../gallery/by-id.ts';
import { examplesOf } from '../../gallery/example.ts';
import IndicatorTable from './IndicatorTable.astro';

const on = (city: Publication, id: string, title = '指標') => {
  const sheet = sheetOf(city, id);
  return { sheet, indicators: sheet.own.indicators, title };
};

export default examplesOf(IndicatorTable, {
  'Activities and milestones': (city) => on(city('yukiguni'), '2024/yuki-akari'),
  'Words, spans, targets of every year and remarks': (city) => on(city('maboroshi'), '2042/nijikake'),
  'One kind that the section is called by': (city) => {
    const { indicators, ...given } = on(city('hoshizora'), '2021/101', 'KPI');
    return { ...given, indicators: indicators.filter(({ kind }) => kind === 'kpi') };
  },
  'More columns than fit beside each other': (city) => on(city('hoshizora'), '2024/101'),
  'On paper alone, with letters': (city) => ({ ...on(city('tsukimi'), '2021/201'), onPaper: true }),
});
