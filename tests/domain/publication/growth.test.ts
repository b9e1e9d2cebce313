import { expect, test } from 'vitest';
import { changesOverYears, opinionThreads } from '../../../src/domain/between-sheets/opinion-threads.ts';
import { opinionListing } from '../../../src/domain/between-sheets/opinion-listing.ts';
import { revisedTargetOf } from '../../../src/domain/between-sheets/revised-target.ts';
import { revisionsOf } from '../../../src/domain/between-sheets/revision.ts';
import { measureCosts, sharedProjects } from '../../../src/domain/money/measure-cost.ts';
import { newestCost, spendingOf, spokenYears } from '../../../src/domain/money/spending.ts';
import { costInOwnYear, costOfSheets, phasesOf } from '../../../src/domain/money/year-cost.ts';
import { endingOf } from '../../../src/domain/observation/ending.ts';
import { factsOf } from '../../../src/domain/observation/fact.ts';
import { current } from '../../../src/domain/observation/observation.ts';
import { recordChanges, sheetsByYear } from '../../../src/domain/observation/record-changes.ts';
import { seriesOf } from '../../../src/domain/observation/series.ts';
import { absencesOf } from '../../../src/domain/observation/sheet-absences.ts';
import { costByYear, indicatorByYear, sharedYears } from '../../../src/domain/observation/side-by-side.ts';
import { unplacedCount, unplacedNumbers } from '../../../src/domain/observation/unplaced.ts';
import { columnsWithValues } from '../../../src/domain/observation/year-columns.ts';
import { formersOf } from '../../../src/domain/over-years/former.ts';
import { indicatorToday, ratedStatements } from '../../../src/domain/over-years/indicator-today.ts';
import { afterwardsOf } from '../../../src/domain/over-years/measure-afterwards.ts';
import { historyOf, measureRevisions } from '../../../src/domain/over-years/measure-history.ts';
import { policiesOf } from '../../../src/domain/over-years/policy.ts';
import { indicatorListing } from '../../../src/domain/publication/indicator-listing.ts';
import { projectsByMeasure } from '../../../src/domain/publication/catalogue.ts';
import { coverageOf } from '../../../src/domain/publication/coverage.ts';
import { departmentNamed, leadUnplaced, mentionsOf } from '../../../src/domain/publication/department.ts';
import { successionOf } from '../../../src/domain/publication/lineage.ts';
import { printedWordings } from '../../../src/domain/publication/printed-wording.ts';
import type { Publication } from '../../../src/domain/publication/publication.ts';
import { recordedSheets } from '../../../src/domain/publication/recorded.ts';
import { relatedProjects } from '../../../src/domain/publication/relation.ts';
import { sameFigures } from '../../../src/domain/publication/same-figure.ts';
import {
  fiscalYearsOf,
  goalPart,
  newestSheet,
  newestWithLetters,
  plansOfYear,
  yearPart,
  type Part,
} from '../../../src/domain/publication/selection.ts';
import {
  questionsByMeasure,
  questionsOf,
  questionsOfIndicator,
  questionsOfMeasure,
  questionsOfProject,
  questionsOnSheet,
} from '../../../src/questions/question.ts';
import { byAxis, countGrades, distributionsOf } from '../../../src/domain/rating/distribution.ts';
import { statusRuns, statusYear } from '../../../src/domain/rating/status-year.ts';
import { statusRows, statusOf, unratedIndicators } from '../../../src/domain/rating/status.ts';
import { newestRatedYear, successionAcross, yearChangesOf } from '../../../src/domain/rating/year-change.ts';
import { countCalls } from './calls.ts';
import { growingCity } from './growing-city.ts';

/** What every page of a site asks for once, page by page. */
function askForEveryPage(publication: Publication): void {
  const { plans, departments, measures, sheets, indicators, projects } = publication;
  wholeCity(publication);
  for (const plan of plans) {
    letters({ plan, publication });
    for (const goal of plan.goals) letters(goalPart(goal, plan, publication));
  }
  for (const year of fiscalYearsOf(publication)) {
    for (const plan of plansOfYear(year, publication)) letters(yearPart(year, plan, publication));
    costOfSheets(sheets.filter(({ key }) => key.fiscalYear === year));
  }
  for (const department of departments) {
    mentionsOf(department, publication);
    leadUnplaced(publication);
  }
  for (const measure of measures) {
    historyOf(measure);
    measureRevisions(measure);
    measureCosts(measure, 'settled');
    sharedProjects(measure);
    opinionThreads(measure);
    changesOverYears(measure);
    policiesOf(measure);
    afterwardsOf(measure, publication);
    newestWithLetters(measure.sheets);
    phasesOf(measure.sheets);
    questionsOfMeasure(measure, publication);
  }
  for (const sheet of sheets) {
    questionsOnSheet(sheet, publication);
    absencesOf(sheet);
    columnsWithValues(sheet);
    costInOwnYear(sheet);
    byAxis(sheet.ratings).map(({ axis, ratings }) => countGrades(axis, ratings));
    sheet.indicators.forEach(revisedTargetOf);
    for (const name of sheet.record.relatedDepartments)
      departmentNamed(name, sheet.key.fiscalYear, departments);
  }
  for (const indicator of indicators) {
    indicatorToday(indicator);
    ratedStatements(indicator);
    factsOf(indicator.observations);
    revisionsOf(indicator.observations);
    seriesOf(current(indicator.observations));
    sameFigures(indicator);
    relatedProjects(indicator);
    formersOf(indicator);
    successionOf(indicator);
    endingOf(indicator);
    printedWordings(indicator.statements, ({ name, number, unit }) => [name, number, unit]);
    questionsOfIndicator(indicator.id, publication);
  }
  for (const project of projects) {
    spokenYears(spendingOf(project, 'settled'));
    newestCost(project);
    sharedYears([costByYear(project), ...project.indicators.map(indicatorByYear)]);
    successionOf(project);
    endingOf(project);
    questionsOfProject(project.id, publication);
  }
}

/** What pages about the whole city ask for, and the files of data. */
function wholeCity(publication: Publication): void {
  questionsOf(publication);
  questionsByMeasure(publication);
  indicatorListing(publication);
  projectsByMeasure(publication);
  recordChanges(publication);
  sheetsByYear(publication);
  recordedSheets(publication);
  opinionListing(publication);
  unplacedNumbers(publication);
  unplacedCount(publication);
  newestSheet(publication);
  const statuses = publication.plans.map((plan) => statusOf(plan, publication));
  unratedIndicators(statuses, publication);
}

/** The letters of some of a plan's sheets, on a page that has them. */
function letters({ plan, publication }: Part): void {
  const { sheets } = publication;
  const coverage = coverageOf(plan, publication);
  distributionsOf(plan, sheets);
  const status = statusOf(plan, publication);
  newestRatedYear(status);
  yearChangesOf(status).forEach(({ kinds }) => {
    kinds.forEach(({ changed }) => changed.forEach(successionAcross));
  });
  status.years.forEach((year) => statusYear(status, year, coverage));
  statusRows(status).forEach(({ cells }) => statusRuns(cells));
}

/** Four times the sheets may cost four times the calls, and a little more for putting them in order. */
const most = { measures: [30, 120], times: 6 } as const;

test('no function of the domain is called with the square of the sheets', { timeout: 300_000 }, () => {
  const [few, many] = most.measures.map((measures) =>
    countCalls('src/domain/', () => {
      askForEveryPage(growingCity(measures));
    }),
  );
  const growing = [...many!]
    .map(([name, calls]) => ({ name, before: few!.get(name) ?? 0, calls }))
    .filter(({ before, calls }) => calls > most.times * Math.max(before, most.measures[1]))
    .map(({ name, before, calls }) => `${name}: ${before} → ${calls} calls`);
  expect(many!.size).toBeGreaterThan(300);
  expect(growing).toEqual([]);
});
