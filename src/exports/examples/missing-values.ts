import { countingCode } from './counting-code.ts';
import { counted, readRows, type WorkedQuestion } from './worked-question.ts';

const by = ['role', 'absence'];
const uses = [...by, 'is_after_sheet', 'is_primary'];

/** What is missing, and why. */
export const missingValues: WorkedQuestion = {
  id: 'missing-values',
  title: { ja: 'ない値と、その理由', en: 'What is missing, and why' },
  text: {
    ja: '指標の値がない欄を、理由ごとに数えます。シートより後の年度の、まだ空の欄（is_after_sheet）は除きます。0 は値で、ここには数えません。',
    en: 'Counts the cells without a value, by reason. Columns for later years that are still empty (is_after_sheet) are left out. Zero is a value and is not counted here.',
  },
  table: 'observations',
  uses,
  ...countingCode({
    by,
    where: {
      python: 'df["is_primary"] & ~df["is_after_sheet"] & df["absence"].notna()',
      r: 'is_primary & !is_after_sheet & !is.na(absence)',
      sql: 'is_primary AND NOT is_after_sheet AND absence IS NOT NULL',
    },
  }),
  result: (table) =>
    counted(
      readRows(table, uses).filter(
        (row) =>
          row['is_primary'] === true && row['is_after_sheet'] === false && row['absence'] !== undefined,
      ),
      by,
    ),
};
