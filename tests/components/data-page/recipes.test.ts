import { describe, expect, it } from 'vitest';
import { recipes, typedRecipes } from '../../../src/components/data-page/recipes.ts';
import { sharedColumns } from '../../../src/components/data-page/shared-columns.ts';
import type { Column, ColumnType, Table } from '../../../src/exports/table.ts';

const words = { ja: '', en: '' };
const column = (key: string, type: ColumnType = 'string'): Column<unknown> => ({
  key,
  ja: key,
  en: key,
  type,
  description: words,
  required: true,
  value: () => undefined,
});
const table = (name: string, columns: Column<unknown>[]): Table => ({
  name,
  title: words,
  description: words,
  rowMeans: words,
  columns,
  primaryKey: [],
  foreignKeys: [],
  rows: [],
});

const observations = table('observations', [
  column('municipality_code'),
  column('municipality_name'),
  column('measure_id'),
  column('measure_code'),
  column('project_code'),
  column('column_code'),
  column('indicator_identity'),
  column('row_id', 'integer'),
  column('value', 'decimal'),
]);
const costs = table('costs', [column('municipality_code'), column('project_id')]);
const codeOf = (tool: string, tables: Table[]) => recipes(tables).find((each) => each.tool === tool)!.code;

describe('the code that loads the files', () => {
  it('gives every column its type, and of the values takes the actual ones that are not of years to come', () => {
    expect(codeOf('Python（pandas）', [observations])).toBe(`import pandas as pd
df = pd.read_csv(
    "https://example.org/data/observations.en.csv",
    dtype={
        "municipality_code": "string", "municipality_name": "string", "measure_id": "string",
        "measure_code": "string", "project_code": "string", "column_code": "string",
        "indicator_identity": "string", "row_id": "Int64", "value": "float64"
    },
    parse_dates=[],
    keep_default_na=False, na_values=[""])
actual = df[(df["role"] == "actual") & df["is_current"] & df["is_primary"] & ~df["is_after_sheet"]]`);
    expect(codeOf('R（readr）', [observations])).toContain('row_id = "d", value = "d"\n  ),\n  na = "",');
    expect(codeOf('R（readr）', [observations])).toMatch(/ & !is_after_sheet\)$/);
  });

  it('reads the costs where they are published, with their own columns', () => {
    expect(recipes([observations]).map(({ tool }) => tool)).not.toContain('DuckDB（CSV）');
    const code = codeOf('DuckDB（CSV）', [observations, costs]);
    expect(code).toContain("read_csv('https://example.org/data/costs.en.csv',\n  auto_detect = false, ");
    expect(code).toContain("    'municipality_code': 'VARCHAR', 'project_id': 'VARCHAR'\n  })\nWHERE ");
    expect(code).toMatch(/ AND NOT is_after_sheet;$/);
  });

  it('reads any table by four programs, which its dictionary offers to copy', () => {
    expect(typedRecipes(observations).map(({ tool }) => tool)).toEqual([
      'Python（pandas）',
      'R（readr）',
      'DuckDB',
      'Excel（Power Query）',
    ]);
    expect(typedRecipes(observations, 'en').map(({ tool }) => tool)).toEqual([
      'Python (pandas)',
      'R (readr)',
      'DuckDB',
      'Excel (Power Query)',
    ]);
    expect(typedRecipes(observations)[3]!.code).toContain(
      '{"row_id", Int64.Type},\n    {"value", type number}\n  }, "en-US")',
    );
  });

  it('reads the first table where there are no values, and none where there is no table', () => {
    const measures = table('measures', [column('measure_id')]);
    expect(codeOf('Python（pandas）', [measures, costs])).toMatch(
      /measures\.en\.csv[^]*"measure_id": "string"\n {4}\},[^]*na_values=\[""\]\)$/,
    );
    expect(codeOf('R（readr）', [measures])).toMatch(/measure_id = "c"\n {2}\),[^]*FALSE\)$/);
    expect(codeOf('DuckDB', [measures])).toBe(
      "SELECT * FROM read_parquet('https://example.org/data/measures.parquet');",
    );
    expect(codeOf('DuckDB（いくつかの自治体）', [measures])).toContain(
      'https://city-b.example/data/measures.parquet',
    );
    expect(recipes([]).map(({ tool }) => tool)).toEqual(['シェル']);
  });

  it('reads the sites of several cities as one, and checks what was saved', () => {
    expect(codeOf('DuckDB（いくつかの自治体）', [observations])).toContain(
      "  'https://example.org/data/observations.parquet',\n  'https://city-b.example/data/observations.parquet'\n",
    );
    expect(codeOf('シェル', [observations])).toBe(`curl -O "https://example.org/data/all.zip"
curl -O "https://example.org/data/SHA256SUMS"
sha256sum --check --ignore-missing SHA256SUMS
unzip all.zip`);
    expect(codeOf('DuckDB', [observations])).toContain(
      "read_parquet('https://example.org/data/observations.parquet')",
    );
  });
});

describe('the columns that every table has', () => {
  it('are those of the first that all others have too', () => {
    const keys = (tables: Table[]) => sharedColumns(tables).map(({ key }) => key);
    expect(keys([observations, costs])).toEqual(['municipality_code']);
    expect(keys([costs])).toEqual(['municipality_code', 'project_id']);
    expect(keys([])).toEqual([]);
  });
});
