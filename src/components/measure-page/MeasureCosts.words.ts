import { total, type Total } from '../../domain/money/money.ts';
import type { CostRemark, MeasureCostYear } from '../../domain/money/measure-cost.ts';
import { newestOf, type Measure, type Project } from '../../domain/publication/publication.ts';
import type { Cost } from '../../domain/money/cost.ts';
import type { Vocabulary } from '../../domain/publication/vocabulary.ts';
import type { Basis } from '../../schema/basis.ts';
import type { Form } from '../../schema/form.ts';
import { unplacedProjects } from '../../text/chart.ts';
import { moneyBasis } from '../../text/basis.ts';
import { costOn } from '../../text/cost.ts';
import { columnLabel } from '../../text/column.ts';
import { costItemLabel } from '../../text/cost-item.ts';
import { countOf } from '../../text/kind-count.ts';
import { periodLabel } from '../../text/period.ts';
import { phaseLabels } from '../../text/phase.ts';
import { projectTitle } from '../../text/project-page.ts';
import { measureTitle } from '../../text/registration.ts';
import { headed, say, type Words } from '../../text/words.ts';

const plainly: Record<Basis, string> = {
  settled: '使った額',
  expected: '使う見込みの額',
  budget: '使う予定の額',
  planned: '使う計画の額',
};

/** What stands over the sums of one basis: 決算（使った額）. */
export function measureCostTitle(basis: Basis): string {
  return `${moneyBasis({ basis })}（${plainly[basis]}）`;
}

/** What the table of one basis is of: 夜光バスの年度ごとの予算の事業費（使う予定の額）. */
export function measureCostCaption(name: string, basis: Basis, vocabulary: Vocabulary): string {
  return `${name}の年度ごとの${costOn(basis, vocabulary)}（${plainly[basis]}）`;
}

/** The columns of the sums. */
export function measureCostColumns({ cost, project }: Vocabulary): {
  cost: string;
  general: string;
  projects: string;
} {
  return { cost: `${cost}の合計`, general: 'うち一般財源', projects: `合計した${project}` };
}

/** What the sums are, in plain sentences. */
export function measureCostLead({ measure, project, cost }: Vocabulary): string {
  return `この${measure}の[${project}](project)の[${cost}](cost)を、年度ごとに当サイトが足したものです。同じ${project}の同じ年度の額を2枚以上のシートが書いているときは、あとのシートの額を使います。1つの${project}は1回だけ数えます。寄附などの収入は含みません。`;
}

/** Where the amounts behind the sums are, and their places in the original: the page of money, which is linked below, else that of each project. */
export function placesOfSums({ project }: Vocabulary, hasMoneyPage: boolean): string {
  const where = hasMoneyPage ? '次のページ' : `${project}ごとのページ`;
  return `合計の行は、原本にはありません。1つずつの額と、それが原本のどこにあるかは、${where}にあります。`;
}

/** How many projects a sum holds, and how many of them have no amount: 3事業, 39事業（ほか1事業は金額なし）. */
export function projectsInSum(
  { stated, absent }: Pick<Total, 'stated' | 'absent'>,
  { project }: Vocabulary,
): string {
  const without = absent > 0 ? `（ほか${countOf(absent, project)}は金額なし）` : '';
  return `${countOf(stated, project)}${without}`;
}

/** What a partial sum of general revenue leaves out. */
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

/** An amount that was once stated otherwise, by its project, column and item: 星見台整備事業の令和4年度の一般財源. */
export function remarkedAmount({ project, cost }: CostRemark, stated: readonly { form: Form }[]): string {
  return `${newestOf(project.statements).printed.name}の${columnLabel(cost)}の${costItemLabel(cost.item, stated)}`;
}

/** What the sheet before said of an amount: 前のシート（令和4年度 事後・決算）では 9,999千円. */
export function earlierAmount(cost: Cost): Words {
  const { fiscalYear, phase } = cost.statedBy;
  return say`前のシート（${periodLabel(fiscalYear)} ${phaseLabels[phase]}）では ${headed(cost)}`;
}

/** A project that other measures count too: 1030 夜光バス運行事業は、103　夜光バスのシートにもあり、… */
export function sharedProject({ project, others }: { project: Project; others: Measure[] }): string {
  return `${projectTitle(newestOf(project.statements).printed)}は、${others.map((each) => `${each.vocabulary.measure}「${measureTitle(each)}」`).join('、')}のシートにもあり、そちらの合計にも入っています。`;
}
