import { paths } from '../addresses.ts';
import type { Publication } from '../domain/publication/publication.ts';
import { fileHeader } from './file-header.ts';
import { jsonText } from './json-text.ts';
import { record } from './json.ts';
import { ratingJson } from './rating-record.ts';
import type { PrintedIndicator } from './tables/indicators.ts';
import type { Tables } from './tables.ts';

/** One indicator over all sheets as JSON: its row, every statement about it and every letter it was given. */
export function indicatorJson(row: PrintedIndicator, tables: Tables, publication: Publication): string {
  const { id, statements } = row.indicator;
  const ofIndicator = new Set(['municipality_code', 'municipality_name', 'indicator_id']);
  return jsonText({
    ...fileHeader(publication, {
      title: { ja: `指標 ${row.statement.printed.name}`, en: `Indicator ${id}` },
      description: {
        ja: '1つの指標について、すべてのシートが書いていることです。',
        en: 'What all sheets state about one indicator.',
      },
      page: paths.indicator(id),
      sheets: [...new Set(statements.map(({ sheet }) => sheet))],
    }),
    indicator: record(tables.indicators, row),
    observations: statements.flatMap(({ sheet, observations }) =>
      observations.map((fact) => record(tables.observations, { sheet, fact }, ofIndicator)),
    ),
    ratings: statements.flatMap(({ sheet, ratings }) =>
      ratings.map((fact) => ratingJson({ sheet, fact }, tables, ofIndicator)),
    ),
  });
}
