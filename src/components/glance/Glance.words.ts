import type { Rating } from '../../domain/rating/rating.ts';
import type { CostBar } from '../../charts/cost-bars/cost-bars.ts';
import type { Cost } from '../../domain/money/cost.ts';
import { shownActual } from '../../domain/observation/own-actual.ts';
import type { IndicatorOnSheet, Measure, Sheet } from '../../domain/publication/publication.ts';
import type { Form } from '../../schema/form.ts';
import { moneyBasis } from '../../text/basis.ts';
import { columnLabel } from '../../text/column.ts';
import { headed, say, type Words } from '../../text/words.ts';
import { countOf } from '../../text/kind-count.ts';
import { periodWithWesternYear } from '../../text/period.ts';
import { gradesOnSheet, phaseOutcome } from '../../text/sheet.ts';
import { numberInSection, numberOfSection, numberParts } from '../../text/section-number.ts';
import { byKind } from '../indicator-table/table.ts';
import { judgementGrid } from '../judgements/grid.ts';
import { roundName } from '../judgements/Judgements.words.ts';
import { moneyOfSheet } from '../money-table/table.ts';
import { showsTables } from '../sheet-page/shows-tables.ts';

/** What the sheet's year cost, and what else it states for that year on other bases. */
export interface MoneyAtGlance {
  label: string;
  /** What counts for the year, under which basis. */
  cost: Cost;
  basis: string;
  /** 当初予算 8,600千円 */
  others: Words[];
}

/** The amount that says what a sheet's own year cost: what its sources pay for, else the cost; nothing where it states neither. */
export function moneyAtGlance(sheet: Sheet): MoneyAtGlance | undefined {
  const { amounts } = moneyOfSheet(sheet);
  const row = amounts.find(({ isWhole }) => isWhole) ?? amounts.find(({ item }) => item === 'cost');
  const cell = row?.cells.find(({ isNow }) => isNow);
  if (!row || cell?.cost === undefined) return undefined;
  const others = row.cells.filter(
    ({ column, cost }) => cost && column !== cell.column && column.period === cell.column.period,
  );
  return {
    label: row.label,
    cost: cell.cost,
    basis: moneyBasis(cell.column),
    others: others.flatMap(({ column, cost }) => (cost ? say`${moneyBasis(column)} ${headed(cost)}` : [])),
  };
}

/** What the last round of judgement says should become of the measure, beside what earlier rounds said. */
export interface JudgementAtGlance {
  aspect: string;
  round: string;
  rating: Rating;
  /** 一次評価は「現状維持」 */
  before: string[];
}

/** The judgement that sums a sheet up: a word without an order, or the only aspect that is judged; nothing of several aspects. */
export function judgementAtGlance({ own }: Sheet): JudgementAtGlance | undefined {
  const { rounds, aspects } = judgementGrid(own.ratings);
  const aspect =
    aspects.findLast(({ isUnordered }) => isUnordered) ?? (aspects.length === 1 ? aspects[0] : undefined);
  const at = aspect?.ratings.findLastIndex((rating) => rating?.grade !== undefined) ?? -1;
  const [rating, round] = [aspect?.ratings[at], rounds[at]];
  if (!aspect || !rating || !round) return undefined;
  return {
    aspect: aspect.name,
    round: round.name,
    rating,
    before: rounds.slice(0, at).flatMap((each, index) => {
      const published = aspect.ratings[index]?.published;
      return published === undefined ? [] : `${roundName(each)}は「${published}」`;
    }),
  };
}

/** What the summary of a sheet is called. */
export const glanceTitle = 'ひと目で';

/** Under which number the paper has the progress: （2）①; empty where it has none. */
export function progressNumber(form: Form): string {
  const [section, within] = [numberOfSection(form, ['progress']), numberInSection(form, 'progress')];
  return section === within ? section : `${section}${within}`;
}

/** The printed heading over the progress, where it heads nothing else that would show it. */
export function progressHeading({ sections }: Form): string | undefined {
  const at = sections.findIndex(({ part }) => part === 'progress');
  const own = sections[at];
  const next = sections[at + 1]?.number;
  const isShared = next !== undefined && numberParts(next).head === numberParts(own?.number ?? '').head;
  return isShared ? undefined : own?.heading;
}

/** What the cost of a sheet's year is called there: 7事業の事業費. */
export function costAtGlanceTitle({ projects, vocabulary: { project, cost } }: Sheet): string {
  return `${countOf(projects.length, project)}の${cost}`;
}

/** What the amount is, or what stands in its place: 令和3年度（決算）の合計です, 令和4年度の合計です（＋欄未特定 1事業）. */
export function costAtGlance({ label, amount, word }: Pick<CostBar, 'label' | 'amount' | 'word'>): string {
  if (!amount) return `${label}：${word ?? ''}`;
  return `${label}の合計です${word === undefined ? '' : `（${word}）`}。`;
}

/** Leads to what each project cost. */
export function costByProject({ vocabulary: { project } }: Sheet): string {
  return `${project}ごとの内訳`;
}

/** Which year a summary is of: 令和3年度（2021年度）の結果. */
export function glanceYear(sheet: Sheet): string {
  return `${periodWithWesternYear(sheet.key.fiscalYear)}${phaseOutcome(sheet)}`;
}

/** The indicators in a summary: all; where the sheet's page has tables of them, one of each kind stands for the others. */
export function indicatorsAtGlance(sheet: Sheet): IndicatorOnSheet[] {
  const { indicators } = sheet.own;
  return showsTables(sheet) ? byKind(indicators).flatMap((kind) => kind.indicators.slice(0, 1)) : indicators;
}

/** The sheet that sums up how a measure goes: its newest settled one of a year, unless that has no indicator; and the one before it. */
export function sheetAtGlance({
  sheets,
}: Pick<Measure, 'sheets'>): { newest: Sheet; before?: Sheet } | undefined {
  const settled = sheets.filter(({ key, record }) => key.phase === 'settled' && record.kind === 'yearly');
  const [before, newest] = [settled.at(-2), settled.at(-1)];
  if (!newest || newest.own.indicators.length === 0) return undefined;
  return { newest, ...(before ? { before } : {}) };
}

/** Whether an indicator at a glance has no column for its value, which is said by that name. */
export function lacksColumnAtGlance(sheet: Sheet): boolean {
  return indicatorsAtGlance(sheet).some((stated) => !shownActual(stated));
}

/** What a sheet's year came to, in a few sentences. */
export function glanceLead(sheet: Sheet): Words[] {
  if (!showsTables(sheet)) return gradesOnSheet(sheet).map((sentence) => say`${sentence}`);
  const money = moneyAtGlance(sheet);
  const judgement = judgementAtGlance(sheet);
  const said = judgement?.rating.published;
  const round = judgement?.round === '' ? '' : `${judgement?.round ?? ''}の`;
  return [
    ...(money
      ? [
          say`${columnLabel({ period: money.cost.period })}の${money.label}は、${headed(money.cost)}（${money.basis}）です。`,
        ]
      : []),
    ...(judgement && said !== undefined
      ? [say`${round}${judgement.aspect}は「${said}」です。`]
      : gradesOnSheet(sheet).map((sentence) => say`${sentence}`)),
  ];
}
