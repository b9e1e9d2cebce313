import { absolute, dataFiles, paths } from '../../addresses.ts';
import type { Table } from '../../exports/table.ts';

/** A few lines of code that load a table in one tool. */
interface Recipe {
  tool: string;
  /** What the lines do, where the tool has several. */
  note?: string;
  code: string;
}

/** How to load the published files by program, with this site's own addresses and the tables' own columns. */
export function recipes(tables: readonly Table[]): Recipe[] {
  const observations = codeColumns(tables, 'observations');
  const costs = codeColumns(tables, 'costs');
  const hasCosts = tables.some(({ name }) => name === 'costs');
  return [
    {
      tool: 'Python（pandas）',
      code: `import pandas as pd
df = pd.read_csv(
    "${address('observations', 'en.csv')}",
    dtype={
${lines(observations, (key) => `        "${key}": "string"`)}
    })
actual = df[(df["role"] == "actual") & df["is_current"] & df["is_primary"]]`,
    },
    {
      tool: 'R（readr）',
      code: `library(readr)
df <- read_csv(
  "${address('observations', 'en.csv')}",
  col_types = cols(
${lines(observations, (key) => `    ${key} = "c"`)}
  ))
actual <- subset(df, role == "actual" & is_current & is_primary)`,
    },
    {
      tool: 'DuckDB',
      note: 'Parquet は、型がそのまま読めます。',
      code: `SELECT indicator_name, unit, period_label, basis, value
FROM read_parquet('${address('observations', 'parquet')}')
WHERE role = 'actual' AND is_current AND is_primary AND value IS NOT NULL;`,
    },
    ...(hasCosts
      ? [
          {
            tool: 'DuckDB（CSV）',
            code: `SELECT project_name, period_label, basis, amount_yen, absence
FROM read_csv('${address('costs', 'en.csv')}',
  types = {
${lines(costs, (key) => `    '${key}': 'VARCHAR'`)}
  })
WHERE item = 'cost' AND is_current AND is_primary;`,
          },
        ]
      : []),
    {
      tool: 'DuckDB（いくつかの市）',
      note: '同じ形のサイトが2つ以上あれば、1つの表として読めます。2つめのアドレスは、たとえです。',
      code: `SELECT municipality_code, municipality_name, count(*) AS rows
FROM read_parquet([
  '${address('observations', 'parquet')}',
  '${anotherCity}${paths.dataFile(dataFiles.table('observations', 'parquet'))}'
], union_by_name = true)
GROUP BY ALL ORDER BY ALL;`,
    },
    {
      tool: 'シェル',
      note: 'すべてのファイルを保存して、途中で変わっていないかを確かめます。',
      code: `curl -O "${absolute(paths.dataFile(dataFiles.all('zip')))}"
curl -O "${absolute(paths.checksums)}"
sha256sum --check --ignore-missing SHA256SUMS
unzip ${dataFiles.all('zip')}`,
    },
  ];
}

/** Stands for the site of another city, which has the same files. */
const anotherCity = 'https://city-b.example/';

/** The columns whose codes may look like numbers, and would lose a leading zero or become one: the code of the city, every id, every code on paper. */
function codeColumns(tables: readonly Table[], name: string): string[] {
  const columns = tables.find((table) => table.name === name)?.columns ?? [];
  return columns
    .filter(
      ({ key, type }) => type === 'string' && /(^municipality_code|_id|^(measure|project)_code)$/.test(key),
    )
    .map(({ key }) => key);
}

function lines(keys: readonly string[], line: (key: string) => string): string {
  return keys.map(line).join(',\n');
}

function address(name: string, format: 'en.csv' | 'parquet'): string {
  return absolute(paths.dataFile(dataFiles.table(name, format)));
}
