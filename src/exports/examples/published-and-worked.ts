import { countingCode } from './counting-code.ts';
import { counted, readRows, type WorkedQuestion } from './worked-question.ts';

const by = ['axis', 'published', 'worked_out', 'agrees'];
const uses = [...by, 'rule', 'is_primary'];

/** Where the printed grade and the one that the sheet's own numbers give agree, and where not. */
export const publishedAndWorked: WorkedQuestion = {
  id: 'published-and-worked',
  title: { ja: '印刷された評価と、計算した評価', en: 'Published and worked-out grades' },
  text: {
    ja: 'シートに印刷された評価（published）と、同じシートの数に様式の決まりを当てはめた評価（worked_out、当サイトの読み方）をくらべます。違いは、誤りとは限りません。決められないときは worked_out が空です。',
    en: 'The printed grade beside the one that the form’s rule gives for the numbers on the same sheet (our reading). A difference is not necessarily a mistake; worked_out is empty where the grade cannot be determined.',
  },
  table: 'ratings',
  uses,
  ...countingCode({
    by,
    where: {
      python: 'df["is_primary"] & df["rule"].notna()',
      r: 'is_primary & !is.na(rule)',
      sql: 'is_primary AND rule IS NOT NULL',
    },
  }),
  result: (table) =>
    counted(
      readRows(table, uses).filter((row) => row['is_primary'] === true && row['rule'] !== undefined),
      by,
    ),
};
