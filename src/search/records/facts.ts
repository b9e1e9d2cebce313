import { newestCost } from '../../domain/money/spending.ts';
import { periodYear } from '../../domain/observation/period.ts';
import { shownActual } from '../../domain/observation/own-actual.ts';
import type { Observation } from '../../domain/observation/observation.ts';
import type { Indicator, IndicatorOnSheet, Measure, Project } from '../../domain/publication/publication.ts';
import { inNewestOrder, type SheetKey } from '../../domain/publication/sheet-key.ts';
import type { Rating } from '../../domain/rating/rating.ts';
import { figureParts, figureRemark, type StatedFigure } from '../../text/figure.ts';
import { absenceWords } from '../../text/absence.ts';
import { gradeSpoken } from '../../text/grade.ts';
import { periodLabel, statedPeriod } from '../../text/period.ts';
import { roleLabel } from '../../text/role.ts';
import { hitWords } from '../../text/search-hit.ts';
import type { HitFact } from '../hit-fact.ts';

/** The newest letter of an indicator, with the value that it judges and the target of the same year, as one sheet states them. */
export function indicatorFacts({ statements }: Indicator): HitFact[] {
  const newest = newestFirst(statements).find(saysSomething);
  return newest ? statedFacts(newest) : [];
}

/** The newest letters of a measure; where its sheets judge indicators alone, what its first indicator has come to. */
export function measureFacts({ sheets }: Measure): HitFact[] {
  const settled = newestFirst(sheets.map((sheet) => ({ sheet }))).filter(
    ({ sheet }) => sheet.key.phase === 'settled',
  );
  const judged = settled.find(({ sheet }) => sheet.own.ratings.some(isPublished));
  if (judged) {
    const { own, key } = judged.sheet;
    return [...grades(own.ratings, key), { words: periodLabel(key.fiscalYear) }];
  }
  const [first] = settled.flatMap(({ sheet }) => sheet.own.indicators.find(saysSomething) ?? []);
  return first ? [{ words: first.printed.name }, ...statedFacts(first)] : [];
}

/** What a project cost most lately. */
export function projectFacts(project: Project): HitFact[] {
  const cost = newestCost(project);
  return cost ? [figure(cost, project.vocabulary.cost, hitWords.settled(cost.period))] : [];
}

/** The Western years of which some cells have a number or words. */
export function yearsStated(cells: readonly Pick<Observation, 'period' | 'absence'>[]): number[] {
  const years = cells.flatMap(({ period, absence }) =>
    period === undefined || absence !== undefined ? [] : periodYear(period),
  );
  return [...new Set(years)].sort((a, b) => a - b);
}

function saysSomething(stated: IndicatorOnSheet): boolean {
  return stated.ratings.some(isPublished) || shownActual(stated) !== undefined;
}

function statedFacts(stated: IndicatorOnSheet): HitFact[] {
  const { ratings, sheet, target } = stated;
  const value = shownActual(stated);
  return [
    ...grades(ratings, sheet.key),
    ...(value
      ? [
          {
            ...figure(value, undefined, `${statedPeriod(value) ?? ''} ${roleLabel(value)}`.trim()),
            strong: true,
          } as const,
        ]
      : []),
    target
      ? figure(target, sheet.vocabulary.target, statedPeriod(target))
      : { words: hitWords.noTarget(sheet.vocabulary.target) },
  ];
}

function grades(ratings: readonly Rating[], { fiscalYear }: SheetKey): HitFact[] {
  return ratings.flatMap(({ grade, axis }) =>
    grade
      ? {
          grade: { grade: grade.grade, ...(grade.tone === undefined ? {} : { tone: grade.tone }) },
          spoken: hitWords.grade(
            periodLabel(fiscalYear),
            axis.name,
            `${gradeSpoken(grade)}${grade.label ?? ''}`,
          ),
        }
      : [],
  );
}

function figure(stated: StatedFigure, before: string | undefined, note: string | undefined): HitFact {
  const parts = figureParts(stated);
  const remark = figureRemark(stated, 'name');
  return {
    figure: parts ? parts.said : stated.absence ? absenceWords[stated.absence].label : '',
    ...(parts?.unit ? { unit: `${parts.unit}${parts.rest ?? ''}` } : {}),
    ...(before === undefined ? {} : { before }),
    ...(note === undefined && remark === '' ? {} : { note: `${note ?? ''}${remark}` }),
  };
}

function isPublished({ published }: Rating): boolean {
  return published !== undefined;
}

function newestFirst<Statement extends { sheet: { key: SheetKey } }>(
  statements: readonly Statement[],
): Statement[] {
  return statements.toSorted((a, b) => inNewestOrder(b.sheet.key, a.sheet.key));
}
