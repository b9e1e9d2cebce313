import { paths } from '../addresses.ts';
import type { Publication } from '../domain/publication.ts';
import { fileHeader } from './file-header.ts';
import { jsonText } from './json-text.ts';
import { record } from './json.ts';
import { rowsWhere } from './table.ts';
import type { PrintedIndicator } from './tables/indicators.ts';
import type { Tables } from './tables.ts';

/** One indicator over all sheets as JSON: its row, every statement about it and every letter it was given. */
export function indicatorJson(row: PrintedIndicator, tables: Tables, publication: Publication): string {
  const { id, statements } = row.indicator;
  const ofIndicator = new Set(['municipality_code', 'municipality_name', 'indicator_id']);
  const observations = rowsWhere(tables.observations, ({ fact }) => fact.indicatorId === id);
  const ratings = rowsWhere(
    tables.ratings,
    ({ fact: { subject } }) => subject.type === 'indicator' && subject.id === id,
  );
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
    observations: observations.rows.map((each) => record(observations, each, ofIndicator)),
    ratings: ratings.rows.map((each) => record(ratings, each, ofIndicator)),
  });
}
