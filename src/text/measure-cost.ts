import { total, type Total } from '../domain/money.ts';
import type { CostRemark, MeasureCostYear } from '../domain/measure-cost.ts';
import { newestOf, type Measure, type Project } from '../domain/publication.ts';
import type { Cost } from '../domain/cost.ts';
import type { PlanRecord } from '../schema/plan.ts';
import type { Phase } from '../schema/sheet.ts';
import { unplacedProjects } from './chart.ts';
import { periodLabel } from './period.ts';
import { phaseLabels } from './phase.ts';
import { costInWords, costItemLabel, projectTitle } from './project-page.ts';
import { measureTitle } from './registration.ts';

/** What stands over the sums of one phase. */
export const measureCostTitles: Record<Phase, string> = {
  settled: '決算（使った額）',
  budget: '予算（使う予定の額）',
};

/** The columns of the sums. */
export const measureCostColumns = {
  cost: '事業費の合計',
  general: 'うち一般財源',
  projects: '合計した事業',
};

/** What the sums are, in plain sentences. */
export const measureCostLead =
  'この施策の[事務事業](project)の[事業費](cost)を、年度ごとに当サイトが足したものです。金額は、登録したシートのうち新しいものを使い、1つの事業は1回だけ数えます。寄附などの収入は含みません。';

/** How many projects a sum holds, and how many of them have no amount: 3事業, 39事業（ほか1事業は金額なし）. */
export function projectsInSum({ stated, absent }: Pick<Total, 'stated' | 'absent'>): string {
  return `${stated}事業${absent > 0 ? `（ほか${absent}事業は金額なし）` : ''}`;
}

/** What a partial sum of 一般財源 leaves out. */
export function missingFromSum(cells: readonly Cost[]): string | undefined {
  const { unplaced, stated } = total(cells);
  return unplaced > 0 && stated > 0 ? unplacedProjects(unplaced) : undefined;
}

/** Why years may not be compared, or what to mind when they are. */
export function comparingYears(years: readonly MeasureCostYear[]): string[] {
  const sums = years.map(({ costs }) => total(costs));
  const counts = new Set(sums.map(({ stated }) => stated));
  return [
    ...(sums.some(({ partial }) => partial)
      ? [
          '斜線の年度には、金額の欄を特定できない事業があり、合計はその分だけ足りません。年度どうしの大小はくらべられません。',
        ]
      : []),
    ...(counts.size > 1 ? ['合計した事業の数は、年度によってちがいます。'] : []),
  ];
}

/** The project and item of an amount that was once stated otherwise: 星見台整備事業の事業費. */
export function remarkedAmount({ project, cost }: CostRemark, plans: readonly PlanRecord[]): string {
  return `${newestOf(project.statements).printed.name}の${costItemLabel(cost.item, plans)}`;
}

/** What the sheet before said of an amount: 前のシート（令和4年度 事後・決算）では 9,999千円. */
export function earlierAmount(cost: Cost): string {
  const { fiscalYear, phase } = cost.statedBy;
  return `前のシート（${periodLabel(fiscalYear)} ${phaseLabels[phase]}）では ${costInWords(cost)}`;
}

/** A project that other measures count too: 1030 夜光バス運行事業は、103　夜光バスのシートにもあり、… */
export function sharedProject({ project, others }: { project: Project; others: Measure[] }): string {
  return `${projectTitle(newestOf(project.statements).printed)}は、${others.map((each) => `施策「${measureTitle(each)}」`).join('、')}のシートにもあり、そちらの合計にも入っています。`;
}
