import { paths } from '../addresses.ts';
import type { Publication, Sheet } from '../domain/publication.ts';
import type { Arithmetic } from '../domain/rating.ts';
import type { SheetIndicator } from '../schema/indicator.ts';
import type { SheetProject } from '../schema/project.ts';
import { fileHeader } from './file-header.ts';
import { ExactNumber, jsonText, type Json, type JsonObject } from './json-text.ts';
import { record } from './json.ts';
import { sheetTitle } from './sheet-title.ts';
import type { Tables } from './tables.ts';

/**
 * Everything one sheet says, as one JSON document in the order of the paper. Its records have the keys of the tables' columns;
 * a nested record leaves out what identifies the record it stands in.
 */
export function sheetJson(sheet: Sheet, tables: Tables, publication: Publication): string {
  const { issues, policy, progress, indicators, projects, unplacedValues } = sheet.record;
  const ofSheet = new Set(tables.measures.columns.map(({ key }) => key));
  // What has a page of its own keeps its address.
  const withPage = new Set([...ofSheet].filter((key) => key !== 'page_url'));
  const nested = nestedRecords(sheet, tables, ofSheet, withPage);
  return jsonText({
    ...fileHeader(publication, {
      title: sheetTitle(sheet),
      description: { ja: 'シート1枚に書かれていることのすべてです。', en: 'Everything that one sheet says.' },
      sheets: [sheet],
      page: paths.sheet(sheet.edition),
    }),
    sheet: record(tables.measures, sheet, new Set(['issues', 'policy', 'policy_fiscal_year'])),
    ratings: nested.ratings('measure', sheet.record.measure),
    indicators: indicators.map((printed) => nested.indicator(printed)),
    progress: progress
      ? {
          steps: tables.progress.rows
            .filter((row) => row.sheet === sheet)
            .map((row) => record(tables.progress, row, ofSheet)),
          note: progress.note ?? null,
        }
      : null,
    issues,
    policy: policy
      ? {
          policy_fiscal_year: record(tables.measures, sheet)['policy_fiscal_year'] ?? null,
          items: policy.items,
        }
      : null,
    opinions: tables.opinions.rows
      .filter((row) => row.sheet === sheet)
      .map((row) => record(tables.opinions, row, withPage)),
    projects: projects.map((printed) => nested.project(printed)),
    unplaced_values: unplacedValues
      ? {
          section: unplacedValues.section,
          values: unplacedValues.values.map(({ text, times, note }) => ({ text, times, note: note ?? null })),
        }
      : null,
  });
}

/** Makes the records that stand inside others: what belongs to an indicator, to a project, to either's rating. */
function nestedRecords(
  sheet: Sheet,
  tables: Tables,
  ofSheet: ReadonlySet<string>,
  withPage: ReadonlySet<string>,
) {
  const ofSubject = new Set([...ofSheet, 'subject_type', 'subject_id', 'subject_name', 'indicator_id']);
  const ofIndicator = new Set([...ofSheet, 'indicator_id', 'indicator_name', 'project_id']);
  const ofProject = new Set([...ofSheet, 'project_id', 'project_code', 'project_name']);
  const stated = <Row extends { sheet: Sheet }>({ rows }: { rows: readonly Row[] }) =>
    rows.filter((row) => row.sheet === sheet);

  const ratings = (type: string, id: string): Json =>
    stated(tables.ratings)
      .filter(({ fact: { subject } }) => subject.type === type && subject.id === id)
      .map((row) => ({
        ...record(tables.ratings, row, ofSubject),
        worked_reason: row.fact.worked?.reason ?? null,
        arithmetic: row.fact.worked ? arithmeticJson(row.fact.worked.arithmetic) : null,
      }));

  const indicator = (printed: SheetIndicator, project?: SheetProject): JsonObject => {
    const known = tables.indicators.rows.find((row) => row.indicator.id === printed.id);
    const statement = { sheet, printed, ...(project && { project }) };
    return {
      ...(known && record(tables.indicators, { indicator: known.indicator, statement }, withPage)),
      observations: stated(tables.observations)
        .filter(({ fact }) => fact.indicatorId === printed.id && fact.projectId === project?.id)
        .map((row) => record(tables.observations, row, ofIndicator)),
      ratings: ratings('indicator', printed.id),
    };
  };

  const project = (printed: SheetProject): JsonObject => ({
    ...record(tables.projects, { sheet, fact: printed }, withPage),
    costs: stated(tables.costs)
      .filter(({ fact }) => fact.projectId === printed.id)
      .map((row) => record(tables.costs, row, ofProject)),
    indicators: printed.outcomes.map((outcome) => indicator(outcome, printed)),
    ratings: ratings('project', printed.id),
  });

  return { indicator, project, ratings };
}

/** The numbers of a worked rating under the names of the files. */
function arithmeticJson(arithmetic: Arithmetic): JsonObject {
  const { baseline, actual, target, difference, changePercent, improvementPercent, better, band } =
    arithmetic;
  return {
    baseline: exact(baseline),
    actual: exact(actual),
    target: exact(target),
    difference: exact(difference),
    change_percent: exact(changePercent),
    improvement_percent: exact(improvementPercent),
    better: better ?? null,
    band_grade: band?.grade ?? null,
    band_at_least_percent: exact(band?.atLeast),
    band_above_percent: exact(band?.above),
  };
}

function exact(digits: string | undefined): Json {
  return digits === undefined ? null : new ExactNumber(digits);
}
