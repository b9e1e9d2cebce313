import { inOrder, readRows, type ReadRow, type WorkedQuestion } from './worked-question.ts';

const by = ['project_id', 'period'];
const uses = [...by, 'item', 'basis', 'stage', 'amount_yen', 'is_newest', 'is_primary'];

function isOf(row: ReadRow, basis: string): boolean {
  return (
    row['item'] === 'cost' &&
    row['basis'] === basis &&
    row['stage'] === undefined &&
    row['is_newest'] === true &&
    row['is_primary'] === true &&
    row['project_id'] !== undefined &&
    row['amount_yen'] !== undefined
  );
}

/** What was budgeted and what was spent, of the projects and years for which sheets state both. */
export const budgetAndSettled: WorkedQuestion = {
  id: 'budget-and-settled',
  title: { ja: '予算と決算', en: 'Budget against settled cost' },
  text: {
    ja: '同じ事業の同じ年度について、予算と決算の両方がシートにあるものを並べます。予算と決算を足すことはありません。予算の段階（補正後など）があるものは除きます。差は、余りやむだを意味しません。',
    en: 'Projects and years for which sheets state both a budget and a settled cost, side by side and never added up; stages of a budget are left out. A difference does not mean a saving or waste.',
  },
  table: 'costs',
  uses,
  python: `df = df[(df["item"] == "cost") & df["stage"].isna() & df["is_newest"] & df["is_primary"]]
df = df.dropna(subset=["project_id", "amount_yen"])
by = ["project_id", "period"]
budget = df[df["basis"] == "budget"][by + ["amount_yen"]].rename(columns={"amount_yen": "budget_yen"})
settled = df[df["basis"] == "settled"][by + ["amount_yen"]].rename(columns={"amount_yen": "settled_yen"})
result = budget.merge(settled, on=by).sort_values(by)[by + ["budget_yen", "settled_yen"]]`,
  r: `df <- subset(df, item == "cost" & is.na(stage) & is_newest & is_primary & !is.na(project_id) & !is.na(amount_yen))
by <- c("project_id", "period")
budget <- setNames(subset(df, basis == "budget", c(by, "amount_yen")), c(by, "budget_yen"))
settled <- setNames(subset(df, basis == "settled", c(by, "amount_yen")), c(by, "settled_yen"))
result <- merge(budget, settled, by = by)
result <- result[order(result$project_id, result$period, method = "radix"), ]`,
  sql: `WITH cost AS (
  SELECT * FROM {table}
  WHERE item = 'cost' AND stage IS NULL AND is_newest AND is_primary
    AND project_id IS NOT NULL AND amount_yen IS NOT NULL)
SELECT project_id, period, budget.amount_yen AS budget_yen, settled.amount_yen AS settled_yen
FROM (FROM cost WHERE basis = 'budget') AS budget
JOIN (FROM cost WHERE basis = 'settled') AS settled USING (project_id, period)
ORDER BY project_id, period;`,
  result: (table) => {
    const rows = readRows(table, uses);
    const keyOf = (row: ReadRow) => `${String(row['project_id'])} ${String(row['period'])}`;
    const settled = Map.groupBy(
      rows.filter((row) => isOf(row, 'settled')),
      keyOf,
    );
    const both = rows
      .filter((row) => isOf(row, 'budget'))
      .flatMap((row) =>
        (settled.get(keyOf(row)) ?? []).map((other) => [
          String(row['project_id']),
          Number(row['period']),
          Number(row['amount_yen']),
          Number(other['amount_yen']),
        ]),
      );
    const measured = ['budget_yen', 'settled_yen'];
    return { columns: [...by, ...measured], measured, rows: inOrder(both, by.length) };
  },
};
