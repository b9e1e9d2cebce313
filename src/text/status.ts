import { statusRows, type PlanStatus, type StatusRow } from '../domain/rating/status.ts';
import { unknownIds } from '../domain/rating/status-filter.ts';
import type { Form } from '../schema/form.ts';
import type { Goal } from '../domain/publication/goal.ts';
import { absenceWords } from './absence.ts';
import { things } from './counting.ts';
import { noDepartment } from './department.ts';
import { indicatorNumber } from './indicator.ts';
import { goalName } from './plan.ts';
import { ratedSubjectLabels } from './rated-subject.ts';
import { unregistered } from './registration.ts';

/** The list of all letters. */
export const statusWords = {
  title: '評価の一覧',
  kicker: '評価',
  list: '年度ごとの評価',
  these: 'これらの評価の一覧',
  years: '分布と変化',
  changes: '前の年度とくらべて',
  lead: '市がシートにつけた評価を、年度ごとにならべました。記号を選ぶと、その年度のシートが開きます。',
  none: '評価のあるシートは、まだ登録していません。',
};

/** What the letters are given to, where they are counted together: 指標. */
export function ratedNoun(statuses: readonly PlanStatus[]): string {
  const types = new Set(statuses.flatMap(statusRows).map(({ subject }) => subject.type));
  const [only] = types;
  return types.size === 1 && only ? ratedSubjectLabels[only] : '評価の対象';
}

/** A goal as it heads its letters: 基本目標 3　…; that it is not known where none is. */
export function goalTitle(goal: Goal | undefined): string {
  return goal ? goalName(goal) : `基本目標は${unregistered.label}`;
}

/** What a row is called; a measure that is rated itself stands in the heading above. */
export function rowName({ subject, printed }: StatusRow): string {
  return printed?.name ?? `${ratedSubjectLabels[subject.type]}の評価`;
}

/** Kind and number as the sheet prints them: 数値目標, KPI 10. */
export function rowNumber({ printed }: StatusRow, paper: { form: Form }): string | undefined {
  return printed && 'targets' in printed ? indicatorNumber(printed, paper) : undefined;
}

/** Further measures whose sheets hold the same indicator. */
export function alsoUnder(others: StatusRow['others']): string {
  return others.length === 0 ? '' : `施策 ${others.map(({ code, name }) => code ?? name).join('、')} と共通`;
}

/** A 主管課 among the choices: its name of today, or why there is none. */
export function leadChoice(id: string, name: string | undefined): string {
  return name ?? (id === unknownIds.unplacedLead ? absenceWords.unplaced.label : noDepartment);
}

/** Indicators that have no letter and therefore stand elsewhere. */
export function unratedSentence(count: number): string {
  return `シートに評価のない指標が、ほかに${things(count)}あります。値と目標は、`;
}

/** The letter that our sum gives where it is another one. */
export function workedNote(grade: string): string {
  return `計算では ${grade}`;
}

/** What the page holds, in one sentence for search results. */
export function statusDescription(municipality: string): string {
  return `${municipality}の重点施策の評価を、年度ごとにすべて並べた一覧です。評価の分布と、前の年度との違いを載せています。`;
}
