import { absolute, dataFiles, paths } from '../addresses.ts';
import type { Publication } from '../domain/publication/publication.ts';
import { sheetFormats } from './files.ts';
import { hasMarkdown } from './markdown/indicator.ts';
import { jsonText, type Json, type JsonObject } from './json-text.ts';
import { tablesOf } from './tables.ts';

/**
 * The addresses of the files as an interface (OpenAPI 3.1), for programs that make clients of such descriptions. Nothing is
 * answered by a program: each address is a file, and an id that is not there is 404. Only of kinds of which there is a file.
 */
export function openApi(publication: Publication): string {
  const { site, sheets, indicators } = publication;
  const { nameEn, name } = site.municipality;
  const tables = Object.values(tablesOf(publication));
  const [sheet] = sheets;
  const [indicator] = indicators;
  const judged = indicators.find(hasMarkdown);
  const budget = sheets.find(({ key }) => key.phase === 'budget');
  const described: [path: string, operation: JsonObject][] = [
    ...tables.flatMap(({ name: table, title, description }): [string, JsonObject][] => [
      [
        paths.dataFile(dataFiles.table(table, 'json')),
        operation(`${table}_json`, `${title.en} (${title.ja})`, description.en, {
          'application/json': { schema: { $ref: absolute(paths.tableSchema(table)) } },
        }),
      ],
      [
        paths.dataFile(dataFiles.table(table, 'en.csv')),
        operation(`${table}_csv`, `${title.en} as CSV`, description.en, textOf('text/csv')),
      ],
      [
        paths.dataFile(dataFiles.table(table, 'parquet')),
        operation(`${table}_parquet`, `${title.en} as Parquet`, description.en, {
          'application/vnd.apache.parquet': {},
        }),
      ],
    ]),
    ...(sheet
      ? ofSheets(
          sheet.measure.id,
          sheet.key.fiscalYear,
          sheets.some((each) => sheetFormats(each).includes('csv')),
        )
      : []),
    ...(budget
      ? [
          [
            'data/measures/{measure}/{year}/budget.json',
            operation('sheet_budget', 'A budget sheet', 'Everything that one budget sheet says.', anyJson, [
              parameter('measure', 'ID of the measure', budget.measure.id),
              parameter(
                'year',
                'Western year in which the fiscal year begins',
                budget.key.fiscalYear.slice(2),
              ),
            ]),
          ] satisfies [string, JsonObject],
        ]
      : []),
    ...(indicator ? ofIndicators(indicator.id) : []),
    ...(judged
      ? [
          [
            paths.markdown(paths.indicator('{indicator}')),
            operation(
              'indicator_markdown',
              'An indicator in Markdown',
              'Headline indicators and KPIs only; in Japanese.',
              textOf('text/markdown'),
              [parameter('indicator', 'ID of the indicator', judged.id)],
            ),
          ] satisfies [string, JsonObject],
        ]
      : []),
    ...whole,
  ];
  return jsonText({
    openapi: '3.1.0',
    info: {
      title: `Measure sheets of ${nameEn ?? name} (${site.name})`,
      description: site.description,
      version: site.updated ?? '1.0',
      license: { name: site.licence.name, url: site.licence.url },
    },
    servers: [{ url: absolute(paths.home).replace(/\/$/, '') }],
    externalDocs: { url: absolute(paths.dictionary), description: 'Every table and column' },
    paths: Object.fromEntries(described.map(([path, get]) => [`/${path}`, { get }])),
  });
}

const anyJson: JsonObject = { 'application/json': { schema: { type: 'object' } } };

function ofSheets(measure: string, fiscalYear: string, hasValues: boolean): [string, JsonObject][] {
  const parameters = [
    parameter('measure', 'ID of the measure (measure_id)', measure),
    parameter('year', 'Western year in which the fiscal year begins', fiscalYear.slice(2)),
  ];
  return [
    [
      'data/measures/{measure}/{year}.json',
      operation('sheet', 'A sheet', 'Everything that one sheet says.', anyJson, parameters),
    ],
    ...(hasValues
      ? [
          [
            'data/measures/{measure}/{year}.csv',
            operation(
              'sheet_csv',
              'Values of a sheet',
              'Indicators that one sheet states.',
              textOf('text/csv'),
              parameters,
            ),
          ] satisfies [string, JsonObject],
        ]
      : []),
    [
      paths.markdown('measures/{measure}/{year}/'),
      operation('sheet_markdown', 'A sheet in Markdown', 'In Japanese.', textOf('text/markdown'), parameters),
    ],
  ];
}

function ofIndicators(id: string): [string, JsonObject][] {
  const parameters = [parameter('indicator', 'ID of the indicator (indicator_id)', id)];
  return [
    [
      paths.dataFile(dataFiles.indicator('{indicator}', 'json')),
      operation('indicator', 'An indicator', 'What all sheets state about it.', anyJson, parameters),
    ],
    [
      paths.dataFile(dataFiles.indicator('{indicator}', 'csv')),
      operation('indicator_csv', 'An indicator as CSV', 'Its values.', textOf('text/csv'), parameters),
    ],
  ];
}

/** Files that every site has. */
const whole: [string, JsonObject][] = [
  [paths.dataPackage, operation('data_package', 'All tables described', 'Data Package 2.0.', anyJson)],
  [
    paths.catalogue,
    operation('catalogue', 'The catalogue', 'DCAT-AP 3.0.1.', {
      'application/ld+json': { schema: { type: 'object' } },
    }),
  ],
  [paths.feed, operation('feed', 'What is new', 'Atom.', textOf('application/atom+xml'))],
  [
    paths.checksums,
    operation('checksums', 'SHA-256 of every file', 'As sha256sum reads it.', textOf('text/plain')),
  ],
  [paths.llms, operation('llms', 'What is available in Markdown', 'In Japanese.', textOf('text/plain'))],
];

function operation(
  operationId: string,
  summary: string,
  description: string,
  content: JsonObject,
  parameters: Json[] = [],
): JsonObject {
  return {
    operationId,
    summary,
    description,
    ...(parameters.length > 0 && { parameters }),
    responses: {
      '200': { description: 'The file', content },
      ...(parameters.length > 0 && { '404': { description: 'Nothing is registered under this ID' } }),
    },
  };
}

function parameter(name: string, description: string, example: string): JsonObject {
  return { name, in: 'path', required: true, description, schema: { type: 'string' }, example };
}

function textOf(mediaType: string): JsonObject {
  return { [mediaType]: { schema: { type: 'string' } } };
}
