import type { Cost } from '../domain/cost.ts';
import type { Project } from '../domain/publication.ts';
import type { PlanRecord } from '../schema/plan.ts';
import type { SheetProject } from '../schema/project.ts';
import type { Site } from '../schema/site.ts';
import { absenceWords } from './absence.ts';
import { amount, spokenAmount } from './money.ts';
import { readableNumber } from './number.ts';
import { periodLabel } from './period.ts';
import { phaseLabels } from './phase.ts';
import { sourceInWords } from './source.ts';

/** What all project pages begin with. */
export const projectsLead =
  '[重点施策](measure)を進めるために、市がシートに挙げた[事務事業](project)です。[事業費](cost)は、登録したシートのうち新しい決算の額です。寄附などの収入は含みません。';

/** 事業費, and what funding sources are called; an id where no plan names it. */
export function costItemLabel(item: string, plans: readonly PlanRecord[]): string {
  if (item === 'cost') return '事業費';
  const sources = plans.flatMap(({ funding }) => funding.sources);
  return sources.findLast(({ id }) => id === item)?.label ?? item;
}

/** An amount as its sheet prints it, or why there is none: 41,300千円, 欄未特定. */
export function costInWords({ published, unit, absence }: Cost): string {
  if (published !== undefined) return `${readableNumber(published)}${unit}`;
  return absence === undefined ? '' : absenceWords[absence].label;
}

/** The project in a crumb or a title: 4510 定住促進奨励金交付事業. */
export function projectTitle({ code, name }: Pick<SheetProject, 'code' | 'name'>): string {
  return code === undefined ? name : `${code} ${name}`;
}

/** What a project cost most lately, in a sentence. */
export function newestCostInWords(cost: Cost | undefined): string {
  if (cost === undefined) return '登録したシートに、決算の事業費はありません。';
  const { period, yen, unit } = cost;
  if (yen === undefined) return `${periodLabel(period)}の事業費は、${costInWords(cost)}です。`;
  return `${periodLabel(period)}の事業費は${amount(yen, unit)}${unit === '円' || yen === 0 ? '' : `（${spokenAmount(yen)}）`}です。`;
}

/** One sentence for search results. */
export function projectDescription(title: string, cost: Cost | undefined, { municipality }: Site): string {
  return `${municipality.name}の事務事業「${title}」の事業費と成果指標。${newestCostInWords(cost)}`;
}

/** What 予算 is against 決算. */
export const budgetLead = '事前・予算のシートにある額です。使う予定の額で、決算の額とは別のものです。';

/** What two ids of one history have to do with each other. */
export const projectLineageInWords =
  '分けたり、まとめたりして、別の事業になったものです（当サイトの読み方です）。';

/** Whether a sheet marks the project with ○ in 「主な事業」. */
export function mainProjectIn(marked: boolean): string {
  return marked ? '主な事業（○）' : '「主な事業」の○なし';
}

/** What an earlier sheet said of an amount: 令和3年度の事業費は、令和3年度 事後・決算のシートでは 43,000千円でした。 */
export function revisedCost({ earlier }: { earlier: Cost }, plans: readonly PlanRecord[]): string {
  const { fiscalYear, phase } = earlier.statedBy;
  return `${periodLabel(earlier.period)}の${costItemLabel(earlier.item, plans)}は、${periodLabel(fiscalYear)} ${phaseLabels[phase]}のシートでは ${costInWords(earlier)}でした。`;
}

/** The text to copy when the page is cited. */
export function projectCitation(
  { sheet, printed }: Project['statements'][number],
  site: Site,
  address: string,
): string {
  const unofficial = site.official ? '' : `（非公式。${site.municipality.name}のサイトではありません）`;
  return `${sourceInWords(sheet)} 事業 ${projectTitle(printed)}をもとに「${site.name}」${unofficial}が作成。${address}`;
}
