import { absolute, paths } from '../addresses.ts';
import type { WholeColumn } from '../domain/observation/column.ts';
import type {
  IndicatorOnSheet,
  Passage,
  ProjectOnSheet,
  Publication,
  Sheet,
} from '../domain/publication/publication.ts';
import { answered, questionsOnSheet, type Answer, type Question } from '../questions/question.ts';
import { absenceWords } from '../text/absence.ts';
import { moneyBasis } from '../text/basis.ts';
import { periodLabel } from '../text/period.ts';
import { questionInWords } from '../questions/found.ts';
import { plain } from '../text/words.ts';
import { basisColumns } from './columns/basis.ts';
import { periodColumns } from './columns/period.ts';
import { sheetIdentity } from './columns/sheet.ts';
import { fileHeader } from './file-header.ts';
import { jsonText, type Json, type JsonObject } from './json-text.ts';
import { record } from './json.ts';
import { ratingJson } from './rating-record.ts';
import { sheetTitle } from './sheet-title.ts';
import type { Tables } from './tables.ts';

/**
 * Everything one sheet says, as one JSON document in the order of the paper, and what the city answered to questions about it.
 * Its records have the keys of the tables' columns;
 * a nested record leaves out what identifies the record it stands in.
 */
export function sheetJson(sheet: Sheet, tables: Tables, publication: Publication): string {
  const { own, projects, columns } = sheet;
  const { policy, progress, opinions, unplacedValues } = sheet.record;
  const nested = nestedRecords(sheet, tables);
  return jsonText({
    ...fileHeader(publication, {
      title: sheetTitle(sheet),
      description: { ja: 'シート1枚に書かれていることのすべてです。', en: 'Everything that one sheet says.' },
      sheets: [sheet],
      page: paths.sheet(sheet.key),
    }),
    // Texts and policy stand below, item by item.
    sheet: record(tables.measures, sheet, new Set(['issues', 'policy', 'policy_fiscal_year'])),
    columns: {
      indicators: columns.indicators.map(columnJson),
      money: columns.money.map(columnJson),
      projects: columns.projects.map(columnJson),
    },
    ratings: nested.ratings(own.ratings),
    indicators: own.indicators.map(nested.indicator),
    progress: progress
      ? {
          steps: progress.steps.map((fact) =>
            record(
              tables.progress,
              { sheet, fact },
              new Set([...ofSheet, 'placement', 'placement_label', 'note']),
            ),
          ),
          placement: progress.placement ?? 'stated',
          note: progress.note ?? null,
        }
      : null,
    texts: own.texts.map(textJson),
    policy: policy
      ? {
          policy_fiscal_year: record(tables.measures, sheet)['policy_fiscal_year'] ?? null,
          items: policy.items,
        }
      : null,
    opinions: opinions.map((fact) => record(tables.opinions, { sheet, fact }, withPage)),
    costs: nested.costs(own.costs),
    projects: projects.map(nested.project),
    unplaced_values: unplacedValues
      ? {
          section: unplacedValues.section,
          values: unplacedValues.values.map(({ text, times, note }) => ({ text, times, note: note ?? null })),
        }
      : null,
    answered_questions: answered(questionsOnSheet(sheet, publication)).map(questionJson),
  });
}

/** A question about the sheet in words of ours, and what the city answers to it in its own. */
function questionJson(question: Question & { answer: Answer }): JsonObject {
  const { name, answer, sheet } = question;
  const { facts, asks } = questionInWords(question);
  return {
    rule: name.rule,
    about: name.about,
    axis: name.axis ?? null,
    period_label: name.period === undefined ? null : periodLabel(name.period),
    facts: facts.map(plain),
    asks: plain(asks),
    answer: answer.paragraphs,
    answered_on: answer.answeredOn,
    department_id: answer.department?.id ?? null,
    department: answer.department?.name ?? null,
    page_url: absolute(paths.question(sheet.key, question.id)),
  };
}

/** What every record of the sheet would repeat. What has a page of its own keeps its address. */
const withPage = new Set(sheetIdentity);
const ofSheet = new Set([...sheetIdentity, 'page_url']);

/** Makes the records that stand inside others: what belongs to an indicator, to a project, to either's rating. */
function nestedRecords(sheet: Sheet, tables: Tables) {
  const ofSubject = new Set([
    ...ofSheet,
    'subject_type',
    'subject_type_label',
    'subject_id',
    'subject_name',
    'indicator_id',
  ]);
  const ofIndicator = new Set([...ofSheet, 'indicator_id', 'indicator_name', 'project_id', 'goal_id']);
  const ofProject = new Set([...ofSheet, 'project_id', 'project_code', 'project_name']);

  const ratings = (facts: Sheet['ratings']): Json =>
    facts.map((fact) => ratingJson({ sheet, fact }, tables, ofSubject));
  const costs = (facts: Sheet['costs']): Json =>
    facts.map((fact) => record(tables.costs, { sheet, fact }, ofProject));

  const indicator = (statement: IndicatorOnSheet): JsonObject => ({
    ...record(tables.indicators, { indicator: statement.indicator, statement }, withPage),
    observations: statement.observations.map((fact) =>
      record(tables.observations, { sheet, fact }, ofIndicator),
    ),
    ratings: ratings(statement.ratings),
  });

  const project = (statement: ProjectOnSheet): JsonObject => ({
    ...record(tables.projects, { sheet, fact: statement }, withPage),
    costs: costs(statement.costs),
    indicators: statement.indicators.map(indicator),
    texts: statement.texts.map(textJson),
    ratings: ratings(statement.ratings),
  });

  return { indicator, project, ratings, costs };
}

function textJson({ field, paragraphs, absence }: Passage): JsonObject {
  return {
    text_id: field.id,
    label: field.label,
    paragraphs,
    absence: absence ?? null,
    absence_label: absence ? absenceWords[absence].label : null,
  };
}

/** A column of a table, as the rows under it say it. */
function columnJson(column: WholeColumn): JsonObject {
  return record({ columns: headColumns }, column);
}

const headColumns = [
  ...periodColumns<WholeColumn>((column) => column, { dated: true }),
  ...basisColumns<WholeColumn>((column) => column, {
    label: (basis) => moneyBasis({ basis }),
    required: true,
  }),
];
