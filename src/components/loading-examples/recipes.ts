import { absolute, dataFiles, paths } from '../../addresses.ts';
import type { Table } from '../../exports/table.ts';

/** A few lines of code that load a table in one tool. */
interface Recipe {
  tool: string;
  code: string;
}

/** How to load the published files by program, with this site's own addresses and the tables' own columns. */
export function recipes(tables: readonly Table[]): Recipe[] {
  const observations = codeColumns(tables, 'observations');
  const costs = codeColumns(tables, 'costs');
  return [
    {
      tool: 'Python（pandas）',
      code: `import pandas as pd
df = pd.read_csv(
    "${csvAddress('observations')}",
    dtype={
${lines(observations, (key) => `        "${key}": "string"`)}
    })
actual = df[(df["role"] == "actual") & df["is_newest"]]`,
    },
    {
      tool: 'R（readr）',
      code: `library(readr)
df <- read_csv(
  "${csvAddress('observations')}",
  col_types = cols(
${lines(observations, (key) => `    ${key} = "c"`)}
  ))
actual <- subset(df, role == "actual" & is_newest)`,
    },
    {
      tool: 'DuckDB',
      code: `SELECT project_name, period_label, amount_yen, absence
FROM read_csv('${csvAddress('costs')}',
  types = {
${lines(costs, (key) => `    '${key}': 'VARCHAR'`)}
  })
WHERE item = 'cost' AND is_newest;`,
    },
  ];
}

/** The columns whose codes look like numbers and would lose a leading zero: the code of the city and every id. */
function codeColumns(tables: readonly Table[], name: string): string[] {
  const keys = tables.find((table) => table.name === name)?.columns.map(({ key }) => key) ?? [];
  return keys.filter((key) => /^(municipality_code|plan_id|measure_id|project_id|project_code)$/.test(key));
}

function lines(keys: readonly string[], line: (key: string) => string): string {
  return keys.map(line).join(',\n');
}

function csvAddress(name: string): string {
  return absolute(paths.dataFile(dataFiles.table(name, 'en.csv')));
}
