import { absolute, dataFiles, paths } from '../../addresses.ts';
import type { Table } from '../../exports/table.ts';
import { typedReading } from '../../exports/typed-reading.ts';
import type { Language } from '../../schema/language.ts';
import { inLanguages } from '../../text/language.ts';

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
  const example = exampleOf(tables);
  return [
    ...(example ? loading(example) : []),
    ...costs(tables),
    ...(example ? [severalCities(example)] : []),
    shell(),
  ];
}

/** The table by which loading is shown. */
export function exampleOf(tables: readonly Table[]): Table | undefined {
  return tables.find(({ name }) => name === 'observations') ?? tables[0];
}

/** A table read by each program, as a whole: what its dictionary offers to copy. */
export function typedRecipes(table: Table, language: Language = 'ja'): Recipe[] {
  const { named, pasted } = recipeWords[language];
  return [
    { tool: named('Python', 'pandas'), code: pandas(table) },
    { tool: named('R', 'readr'), code: readr(table) },
    { tool: 'DuckDB', code: `SELECT * FROM ${typedReading.duckdb(table)};` },
    { tool: named('Excel', 'Power Query'), note: pasted, code: typedReading.powerQuery(table) },
  ];
}

const recipeWords = inLanguages<{ named: (tool: string, part: string) => string; pasted: string }>({
  ja: {
    named: (tool, part) => `${tool}（${part}）`,
    pasted: '「空のクエリ」の「詳細エディター」に貼り付けます。',
  },
  en: {
    named: (tool, part) => `${tool} (${part})`,
    pasted: 'Paste it into the Advanced Editor of a blank query. It reads the CSV with Japanese headers.',
  },
});

/** The rows of one table; of values only the actual ones, each once, without the columns printed for years to come. */
function loading(table: Table): Recipe[] {
  const { name } = table;
  const hasValues = name === 'observations';
  return [
    {
      tool: 'Python（pandas）',
      code: `${pandas(table)}${hasValues ? '\nactual = df[(df["role"] == "actual") & df["is_current"] & df["is_primary"] & ~df["is_after_sheet"]]' : ''}`,
    },
    {
      tool: 'R（readr）',
      code: `${readr(table)}${hasValues ? '\nactual <- subset(df, role == "actual" & is_current & is_primary & !is_after_sheet)' : ''}`,
    },
    {
      tool: 'DuckDB',
      note: 'Parquet は、型がそのまま読めます。',
      code: hasValues
        ? `SELECT indicator_name, unit, period_label, basis, value
FROM read_parquet('${parquetFile(name)}')
WHERE role = 'actual' AND is_current AND is_primary AND value IS NOT NULL;`
        : `SELECT * FROM read_parquet('${parquetFile(name)}');`,
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
FROM ${typedReading.duckdb(table)}
WHERE item = 'cost' AND is_current AND is_primary AND NOT is_after_sheet;`,
    },
  ];
}

function severalCities({ name }: Table): Recipe {
  return {
    tool: 'DuckDB（いくつかの自治体）',
    note: '同じ形のサイトが2つ以上あれば、1つの表として読めます。2つめのアドレスは、たとえです。',
    code: `SELECT municipality_code, municipality_name, count(*) AS rows
FROM read_parquet([
  '${parquetFile(name)}',
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

function pandas(table: Table): string {
  return `import pandas as pd\ndf = ${typedReading.pandas(table)}`;
}

function readr(table: Table): string {
  return `library(readr)\ndf <- ${typedReading.readr(table)}`;
}

function parquetFile(name: string): string {
  return absolute(paths.dataFile(dataFiles.table(name, 'parquet')));
}
