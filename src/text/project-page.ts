import type { Cost } from '../domain/money/cost.ts';
import { hasCostOnPaper } from '../domain/publication/project-papers.ts';
import { newestOf, type Project, type Publication } from '../domain/publication/publication.ts';
import type { Vocabulary } from '../domain/publication/vocabulary.ts';
import type { Form } from '../schema/form.ts';
import type { SheetProject } from '../schema/project.ts';
import type { Site } from '../schema/site.ts';
import { columnLabel } from './column.ts';
import { costOn, type costApart } from './cost.ts';
import { costItemLabel } from './cost-item.ts';
import { spokenMoney } from './figure.ts';
import { shortEnough } from './finding.ts';
import { periodLabel } from './period.ts';
import { phaseLabels } from './phase.ts';
import { measureTitle } from './registration.ts';
import { madeBy, sourceInWords } from './source.ts';
import { headed, plain, say, type Words } from './words.ts';

/** What the list of all projects begins with; of what they cost only where sheets state it. */
export function projectsLead({
  vocabulary: { measure, project, cost },
  projects,
}: Pick<Publication, 'vocabulary' | 'projects'>): string {
  const costs = projects.some(hasCostOnPaper)
    ? `[${cost}](cost)は、登録したシートの決算のうち、最後の年度の額です。寄附などの収入は含みません。`
    : '';
  return `[${measure}](measure)を進めるために、シートに挙げられた[${project}](project)です。${costs}`;
}

/** The project in a crumb or a title: 4510 定住促進奨励金交付事業. */
export function projectTitle({ code, name }: Pick<SheetProject, 'code' | 'name'>): string {
  return code === undefined ? name : `${code} ${name}`;
}

/** What a project cost most lately, in a sentence. */
export function newestCostInWords(newest: Cost | undefined, vocabulary: Vocabulary): Words {
  if (newest === undefined) return say`登録したシートに、${costOn('settled', vocabulary)}はありません。`;
  const { cost } = vocabulary;
  const { yen, unit } = newest;
  if (yen === undefined) return say`${columnLabel(newest)}の${cost}は、${headed(newest)}です。`;
  return say`${columnLabel(newest)}の${cost}は${headed(newest)}${unit === '円' || yen === 0 ? '' : say`（${spokenMoney(yen)}）`}です。`;
}

/** What the project cost most lately, for search results; whose it is where its papers state no cost. */
export function projectDescription(project: Project, cost: Cost | undefined): string {
  const { vocabulary, measures } = project;
  const title = projectTitle(newestOf(project.statements).printed);
  const listed = measures.map((each) => `${each.vocabulary.measure}「${measureTitle(each)}」`).join('、');
  const said = hasCostOnPaper(project)
    ? plain(newestCostInWords(cost, vocabulary))
    : `${listed}のシートに載っている${vocabulary.project}です。`;
  return shortEnough([`${title}。${said}`, said]);
}

/** What the table of a project's years is of: 年度ごとの事業費と財源（決算、単位：千円）. */
export function spendingCaption(
  name: string,
  of: ReturnType<typeof costApart>,
  unit: string | undefined,
): string {
  const aside = [of.basis, ...(unit === undefined ? [] : [`単位：${unit}`])].filter((part) => part !== '');
  return `${name}の年度ごとの${of.name}${aside.length === 0 ? '' : `（${aside.join('、')}）`}`;
}

/** What 予算 is against 決算. */
export const budgetLead = '予算の額です。使う予定の額で、決算の額とは別のものです。';

/** What two ids of one history have to do with each other. */
export function projectLineageInWords({ project }: Vocabulary): string {
  return `分けたり、まとめたりして、別の${project}になったものです（当サイトの読み方です）。`;
}

/** Whether a sheet marks the project with ○ in 「主な事業」. */
export function mainProjectIn(marked: boolean): string {
  return marked ? '主な事業（○）' : '「主な事業」の○なし';
}

/** What an earlier sheet said of an amount: 令和3年度の事業費は、令和3年度 事後・決算のシートでは 43,000千円でした。 */
export function revisedCost({ earlier }: { earlier: Cost }, stated: readonly { form: Form }[]): Words {
  const { fiscalYear, phase } = earlier.statedBy;
  return say`${columnLabel(earlier)}の${costItemLabel(earlier.item, stated)}は、${periodLabel(fiscalYear)} ${phaseLabels[phase]}のシートでは ${headed(earlier)}でした。`;
}

/** The text to copy when the page is cited. */
export function projectCitation(
  { sheet, printed }: Project['statements'][number],
  site: Site,
  address: string,
): string {
  return `${sourceInWords(sheet)} ${sheet.vocabulary.project} ${projectTitle(printed)}${madeBy(site)}${address}`;
}
