import { moneyUnitOf } from '../domain/money/cost.ts';
import { costInOwnYear } from '../domain/money/year-cost.ts';
import { shownActual } from '../domain/observation/own-actual.ts';
import type { IndicatorToday } from '../domain/over-years/indicator-today.ts';
import type { IndicatorOnSheet, Measure, Sheet } from '../domain/publication/publication.ts';
import { newestWithLetters } from '../domain/publication/selection.ts';
import type { Rating } from '../domain/rating/rating.ts';
import { chartRoles } from './chart.ts';
import { costSentence } from './cost.ts';
import { things } from './counting.ts';
import { figureWords } from './figure.ts';
import { periodInBrackets, periodLabel, statedPeriod } from './period.ts';
import { gradesOnSheet, phaseOutcome } from './sheet.ts';
import { plain } from './words.ts';

/** A description for search results and feeds is shorter than this; what is longer is cut there, and a cut finding misleads. */
export const descriptionLimit = 120;

/** The first of some wordings, the fullest first, that is short enough; the last where none is. */
export function shortEnough(wordings: readonly string[]): string {
  return wordings.find((each) => Array.from(each).length < descriptionLimit) ?? wordings.at(-1) ?? '';
}

/** What a sheet's year came to: 令和3年度の結果。転入世帯数は58世帯でS（目標50世帯、令和6年度）。ほかに3つの指標。 As many of its indicators as there is room for, in the order of the paper. */
export function sheetFinding(sheet: Sheet): string {
  return findingUnder(sheet, '');
}

/** The same under a head; what names neither value nor letter names the paper. */
function findingUnder(sheet: Sheet, head: string): string {
  const { own, key, vocabulary, record } = sheet;
  const year = `${head}${periodLabel(key.fiscalYear)}${phaseOutcome(sheet)}。`;
  const clauses = own.indicators.map(finding);
  const listed = (count: number) => {
    const others = clauses.length - count;
    const rest = others === 0 ? '' : `ほかに${things(others)}の${vocabulary.indicator}。`;
    return `${year}${clauses.slice(0, count).join('、')}。${rest}`;
  };
  const counts = clauses.map((_, index) => clauses.length - index);
  return shortEnough([
    ...counts.map(listed),
    ...withoutValues(sheet).map((words) => `${year}${words}`),
    `${year}${head === '' ? record.measureName : vocabulary.measure}の${vocabulary.paper}です。`,
    year,
  ]);
}

/** What the newest sheet of a measure that gives letters says of its year, under the measure's name; nothing of a measure without a sheet. */
export function measureFinding({ sheets, name }: Measure): string | undefined {
  const newest = newestWithLetters(sheets);
  return newest && findingUnder(newest, `${name}、`);
}

/** What an indicator has come to, with the letter that its newest sheet gives for it; its name as far as there is room. */
export function indicatorFinding(title: string, { rated }: IndicatorToday, today: string): string {
  const letters = rated ? lettersOf(rated.ratings) : '';
  const letter =
    rated && letters !== '' ? `${periodLabel(rated.sheet.key.fiscalYear)}の評価は${letters}です。` : '';
  return shortEnough([`${title}。${today}${letter}`, `${today}${letter}`, today]);
}

/** A sheet's indicator in a clause: its value, the letter, and the target that judged it. */
function finding(stated: IndicatorOnSheet): string {
  const { printed, sheet, ratings, actual, target } = stated;
  const came = shownActual(stated);
  const value =
    came === undefined ? '値なし' : `${figureWords(came)}${came === actual ? '' : periodInBrackets(came)}`;
  const letters = lettersOf(ratings);
  const when = target && target.period !== sheet.key.fiscalYear ? statedPeriod(target) : undefined;
  const aim =
    target === undefined
      ? ''
      : `（${chartRoles(target.words).target}${figureWords(target)}${when === undefined ? '' : `、${when}`}）`;
  return `${printed.name}は${value}${letters === '' ? '' : `で${letters}`}${aim}`;
}

/** S; of several axes each with its name: 必要性A・有効性B. */
function lettersOf(ratings: readonly Rating[]): string {
  const given = ratings.flatMap(({ axis, published }) =>
    published === undefined ? [] : [{ name: axis.name, published }],
  );
  return given.map(({ name, published }) => `${given.length > 1 ? name : ''}${published}`).join('・');
}

/** What a sheet says that has no room for an indicator, or has none: its letters, what its projects cost. */
function withoutValues(sheet: Sheet): string[] {
  const unit = moneyUnitOf(sheet.projects.flatMap(({ costs }) => costs));
  const cost = unit === undefined ? '' : plain(costSentence(costInOwnYear(sheet), unit, sheet.vocabulary));
  const letters = gradesOnSheet(sheet).join('');
  return [`${letters}${cost}`, letters, cost].filter((words) => words !== '');
}
