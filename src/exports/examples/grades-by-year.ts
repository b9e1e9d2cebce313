import { countingCode } from './counting-code.ts';
import { counted, readRows, type WorkedQuestion } from './worked-question.ts';

const by = ['plan_id', 'axis', 'subject_type', 'sheet_fiscal_year', 'published'];
const uses = [...by, 'is_primary'];

/** How many of each grade there are, by plan and year. */
export const gradesByYear: WorkedQuestion = {
  id: 'grades-by-year',
  title: { ja: '計画と年度ごとの評価の数', en: 'Grades by plan and year' },
  text: {
    ja: '評価の軸と、評価されたもの（指標、事業、施策）ごとに、シートに印刷された評価を数えます。いくつかのシートにある同じ評価は1回だけ数えます。軸の違う評価を足したり、点数にしたりしないでください。',
    en: 'Counts the grades printed on the sheets, by axis and by what is rated; a grade shared by several sheets counts once. Do not add up grades of different axes or turn them into scores.',
  },
  table: 'ratings',
  uses,
  ...countingCode({
    by,
    where: {
      python: 'df["is_primary"] & df["published"].notna()',
      r: 'is_primary & !is.na(published)',
      sql: 'is_primary AND published IS NOT NULL',
    },
  }),
  result: (table) =>
    counted(
      readRows(table, uses).filter((row) => row['is_primary'] === true && row['published'] !== undefined),
      by,
    ),
};
