import type { Ending } from '../../domain/observation/ending.ts';
import { saidOf } from '../../domain/observation/observation.ts';
import { spanOf } from '../../domain/observation/period.ts';
import type {
  HistoryCell,
  HistoryRow,
  HistoryRun,
  HistoryTurn,
} from '../../domain/over-years/measure-history.ts';
import type { Vocabulary } from '../../domain/publication/vocabulary.ts';
import { ofPeriod, periodLabel } from '../../text/period.ts';
import { statingSheet } from '../../text/revision.ts';
import { headed, say, type Words } from '../../text/words.ts';

/** What the tables are of, by what they hold: 指標のあゆみ; 評価のあゆみ where nothing is measured; both where something is judged beside. */
export function historyName(rows: readonly HistoryRow[], { indicator, rating }: Vocabulary): string {
  const held = [
    ...(rows.some(({ newest }) => newest) ? [indicator] : []),
    ...(rows.some(({ newest }) => !newest) ? [rating] : []),
  ];
  return `${held.join('と')}のあゆみ`;
}

/** What stands in the tables, and where it is from; of values, targets and letters only where there are some. */
export function historyLead(rows: readonly HistoryRow[], { actual, target, rating }: Vocabulary): string {
  const cells = rows.flatMap(({ years }) => years);
  const isGraded = cells.some(({ letters }) => letters.length > 0);
  const value = 'その年度の値を書いた最後のシートのもの';
  if (!rows.some(({ newest }) => newest)) return `年度ごとの${rating}です。`;
  if (!isGraded) return `年度ごとの${actual}です。値は、${value}です。`;
  const beside = cells.some(({ target: inForce, letters }) => inForce && letters.length > 0)
    ? `評価の横に、その評価をつけたときの${target}をならべました。`
    : '';
  return `${beside}値は${value}、評価はつけたときのままです。`;
}

/** The place of one of the tables on the page. */
export function historyId({ id }: { id: string }): string {
  return `history-${id}`;
}

/** Read aloud after a name that leads to its table: 星空観光の入込客数のあゆみ. */
export const toYears = 'のあゆみ';

/** What one of the tables is of: the name of an indicator or project; the word for the measure, where the measure itself is rated. */
export function historyTitle({ subject, name }: HistoryRow, vocabulary: Vocabulary): string {
  return name ?? vocabulary[subject.type];
}

/** What a table holds, for those who hear it: 星空観光の入込客数：年度ごとの実績値、目標値、評価. */
export function historyCaption(title: string, heads: readonly { word: string }[]): string {
  return `${title}：年度ごとの${heads.map(({ word }) => word).join('、')}`;
}

/** 令和3年度; of several years that stand together: 令和8〜11年度. */
export function yearsOf({ fiscalYears }: HistoryRun): string {
  return periodLabel(spanOf(fiscalYears));
}

/** A line between two years: the plan that begins, else the first thing that is otherwise; then the rest. */
export function turnWords(turn: HistoryTurn, vocabulary: Vocabulary): { head: Words; rest: Words[] } {
  const { plan, baseline, otherScale, otherCounting } = turn;
  const changes = [
    ...(otherScale === 'none' ? [] : [say`${scaleNames(otherScale)}評価の決まりが変わりました。`]),
    ...(baseline
      ? [
          say`${vocabulary.baseline}は、${ofPeriod(baseline.before)}${baseline.before}から、${ofPeriod(baseline.after)}${baseline.after}に変わりました。`,
        ]
      : []),
    ...(otherCounting ? [say`数え方が変わり、前の年度とはつながりません。`] : []),
  ];
  if (plan) return { head: say`ここから「${plan.name}」`, rest: changes };
  const [first, ...rest] = changes;
  return { head: say`ここで${first}`, rest };
}

/** By which axes grades are given otherwise, where others stay as they were: 「効率性」の. */
function scaleNames(otherScale: Exclude<HistoryTurn['otherScale'], 'none'>): string {
  return otherScale === 'all' ? '' : `${otherScale.map(({ name }) => `「${name}」`).join('')}の`;
}

/** That an indicator is in no later sheet: with its plan where those are of another one. */
export function endsHere({ last, without }: Ending): string {
  return without.every(({ plan }) => plan !== last.plan) ? `「${last.plan.name}」まで` : 'ここまで';
}

/** Below a table: on what value a letter was given that a later sheet states otherwise; what an earlier sheet said. */
export function historyNotes({ years }: Pick<HistoryRow, 'years'>): Words[] {
  return years.flatMap((cell) => {
    const judged = cell.letters.flatMap((letter) => letterNote(cell, letter));
    if (judged.length > 0) return judged;
    const { fiscalYear, revision } = cell;
    return revision
      ? [
          say`${periodLabel(fiscalYear)}は、${statingSheet(revision.earlier)}では${headed(revision.earlier)}でした。`,
        ]
      : [];
  });
}

function letterNote(
  { fiscalYear, actual: now }: HistoryCell,
  { grade, axisName, actual }: HistoryCell['letters'][number],
): Words[] {
  if (!actual || !now) return [];
  const letter = [axisName, grade.grade].filter((part) => part !== '').join(' ');
  return [
    say`${periodLabel(fiscalYear)}の ${letter} は、${actual}につけた評価です。値は、あとのシートで${now}になりました。`,
  ];
}

/** Whether a number is too long for the column of a phone. */
export function hasLongNumbers({ years }: Pick<HistoryRow, 'years'>): boolean {
  return years.some(({ actual, target }) =>
    [actual, target].some((each) => each && (saidOf(each) ?? '').length > longest),
  );
}

/** The digits that fit a column of 4.5 rem. */
const longest = 7;
