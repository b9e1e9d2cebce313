import type { Publication } from '../../domain/publication/publication.ts';
import { examplesOf, firstOf, withId } from '../../gallery/example.ts';
import AmountTable from './AmountTable.astro';

/** The amounts of one project on one sheet, or of the sheet's own measure. */
function amountsOf({ sheets }: Publication, sheetId: string, projectId?: string) {
  const sheet = withId(sheets, sheetId);
  const judged =
    projectId === undefined ? sheet.own : firstOf(sheet.projects, ({ project }) => project.id === projectId);
  return { costs: judged.costs, papers: [sheet], caption: `${sheetId}の金額` };
}

export default examplesOf(AmountTable, {
  'A cost and its sources, with later years printed in advance': (city) =>
    amountsOf(city('hoshizora'), '2021/101', '1010'),
  'A value that was corrected': (city) => amountsOf(city('hoshizora'), '2023/101', '1010'),
  'A cost that our reading cannot place': (city) => amountsOf(city('hoshizora'), '2020/102', '1120'),
  'Budget, expected and planned amounts, people and remarks': (city) =>
    amountsOf(city('maboroshi'), '2042/nijikake', 'shizuku'),
  'The money of the measure itself, of several quantities': (city) =>
    amountsOf(city('maboroshi'), '2042/nijikake'),
  'Amounts that are missing for different reasons': (city) =>
    amountsOf(city('maboroshi'), '2042/nijikake', 'tsubu'),
  'Each year as its own sheet prints it, in two units': (city) => {
    const { costs, statements } = withId(city('hoshizora').projects, '2230');
    const own = costs.filter(
      ({ item, period, statedBy }) => item === 'cost' && period === statedBy.fiscalYear,
    );
    return {
      costs: own.toReversed(),
      papers: statements.map(({ sheet }) => sheet),
      caption: '年度ごとの事業費',
    };
  },
  'Yen, without a column in advance': (city) => amountsOf(city('yukiguni'), '2024/yuki-akari', 'tento'),
});
