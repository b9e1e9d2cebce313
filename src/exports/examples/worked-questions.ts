import type { Table } from '../table.ts';
import { budgetAndSettled } from './budget-and-settled.ts';
import { gradesByYear } from './grades-by-year.ts';
import { missingValues } from './missing-values.ts';
import { publishedAndWorked } from './published-and-worked.ts';
import { severalCities } from './several-cities.ts';
import type { Result, WorkedQuestion } from './worked-question.ts';

const questions: readonly WorkedQuestion[] = [
  gradesByYear,
  publishedAndWorked,
  missingValues,
  budgetAndSettled,
  severalCities,
];

/** A question asked of the tables of a site: of which it is asked, and what comes out. */
export interface AskedQuestion {
  question: WorkedQuestion;
  table: Table;
  result: Result;
}

/** The questions that a site's tables can answer, each with its result; one to which they have nothing to say is not asked. */
export function askedQuestions(tables: Record<string, Table>): AskedQuestion[] {
  return questions.flatMap((question) => {
    const table = tables[question.table];
    if (!table) return [];
    const result = question.result(table);
    return result.rows.length > 0 ? [{ question, table, result }] : [];
  });
}
