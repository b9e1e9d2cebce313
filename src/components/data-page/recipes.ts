import { absolute, dataFiles, paths } from '../../addresses.ts';
import type { Table } from '../../exports/table.ts';

/** A few lines of code that load a table in one tool. */
interface Recipe {
  tool: string;
  /** What the lines do, where the tool has several. */
  note?: string;
  code: string;
}

/**
 * How to load the published files by program, with this site's own addresses and the tables' own columns: by the example of the
 * indicators' values, or where there are none of the first table.
 */
export function recipes(tables: readonly Table[]): Recipe[] {
  const example = tables.find(({ name }) => name === 'observations') ?? tables[0];
  return [
    ...(example ? loading(example) : []),
    ...costs(tables),
    ...(example ? [severalCities(example)] : []),
    shell(),
  ];
}

/** The rows of one table; of values only the actual ones, each once. */
function loading(table: Table): Recipe[] {
  const { name } = table;
  const codes = codeColumns(table);
  const hasValues = name === 'observations';
  return [
    {
      tool: 'Python（pandas）',
      code: `import pandas as pd
df = pd.read_csv(
    "${address(name, 'en.csv')}",
    dtype={
${lines(codes, (key) => `        "${key}": "string"`)}
    })${hasValues ? '\nactual = df[(df["role"] == "actual") & df["is_current"] & df["is_primary"]]' : ''}`,
    },
    {
      tool: 'R（readr）',
      code: `library(readr)
df <- read_csv(
  "${address(name, 'en.csv')}",
  col_types = cols(
${lines(codes, (key) => `    ${key} = "c"`)}
  ))${hasValues ? '\nactual <- subset(df, role == "actual" & is_current & is_primary)' : ''}`,
    },
    {
      tool: 'DuckDB',
      note: 'Parquet は、型がそのまま読めます。',
      code: hasValues
        ? `SELECT indicator_name, unit, period_label, basis, value
FROM read_parquet('${address(name, 'parquet')}')
WHERE role = 'actual' AND is_current AND is_primary AND value IS NOT NULL;`
        : `SELECT * FROM read_parquet('${address(name, 'parquet')}');`,
    },
  ];
}

function costs(tables: readonly Table[]): Recipe[] {
  const table = tables.find(({ name }) => name === 'costs');
  if (!table) return [];
  return [
    {
      tool: 'DuckDB（CSV）',
      code: `SELECT project_name, period_label, basis, amount_yen, absence
FROM read_csv('${address('costs', 'en.csv')}',
  types = {
${lines(codeColumns(table), (key) => `    '${key}': 'VARCHAR'`)}
  })
WHERE item = 'cost' AND is_current AND is_primary;`,
    },
  ];
}

function severalCities({ name }: Table): Recipe {
  return {
    tool: 'DuckDB（いくつかの自治体）',
    note: '同じ形のサイトが2つ以上あれば、1つの表として読めます。2つめのアドレスは、たとえです。',
    code: `SELECT municipality_code, municipality_name, count(*) AS rows
FROM read_parquet([
  '${address(name, 'parquet')}',
  '${anotherCity}${paths.dataFile(dataFiles.table(name, 'parquet'))}'
], union_by_name = true)
GROUP BY ALL ORDER BY ALL;`,
  };
}

function shell(): Recipe {
  return {
    tool: 'シェル',
    note: 'すべてのファイルを保存して、途中で変わっていないかを確かめます。',
    code: `curl -O "${absolute(paths.dataFile(dataFiles.all('zip')))}"
curl -O "${absolute(paths.checksums)}"
sha256sum --check --ignore-missing SHA256SUMS
unzip ${dataFiles.all('zip')}`,
  };
}

/** Stands for the site of another city, which has the same files. */
const anotherCity = 'https://city-b.example/';

/** The columns whose codes may look like numbers, and would lose a leading zero or become one: the code of the city, every id, every code on paper. */
function codeColumns({ columns }: Table): string[] {
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
