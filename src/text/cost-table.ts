import type { Observation } from '../domain/observation/observation.ts';
import type { WholeColumn } from '../domain/observation/column.ts';
import type { IndicatorOnSheet, Sheet } from '../domain/publication/publication.ts';
import type { Vocabulary } from '../domain/publication/vocabulary.ts';
import type { SheetProject } from '../schema/project.ts';
import { absenceWords } from './absence.ts';
import { columnLabel } from './column.ts';
import { figureWords, type WorkedFigure } from './figure.ts';
import { periodInBrackets } from './period.ts';
import { roleLabel } from './role.ts';
import { named, say, type Words } from './words.ts';

/** What a sum of costs holds. */
function costScope({ cost }: Vocabulary): string {
  return `${cost}の合計です。寄附などの収入は含みません。`;
}

/** What a saved picture of yearly totals says of itself. */
export const costPicture = {
  title: ({ cost }: Vocabulary) => `${cost}の合計`,
  note: ({ cost, project }: Vocabulary) =>
    `関連する${project}の${cost}を足したもの。寄附などの収入は含まない。`,
  notComparable: '斜線の年度は、欄を特定できない金額の分だけ足りず、ほかの年度とくらべられない。',
};

/** One column's total in words: 令和3年度 87,309千円. */
export function costBarSentence({
  label,
  amount,
  word,
}: {
  label: string;
  amount?: WorkedFigure;
  word?: string;
}): string {
  return [label, amount && figureWords(amount), word].filter((part) => part !== undefined).join(' ');
}

/** What has to be said beside yearly totals: what they hold, and whether they may be compared. */
export function costTotalsCaption(
  {
    bars,
    comparable,
  }: {
    bars: readonly { label: string; spoken?: WorkedFigure; partial: boolean; current: boolean }[];
    comparable: boolean;
  },
  vocabulary: Vocabulary,
): Words[] {
  const now = bars.find(({ current }) => current);
  return [
    say`${costScope(vocabulary)}${now?.spoken && !now.partial ? say`${now.label}は${now.spoken}です。` : ''}`,
    ...(comparable
      ? []
      : [
          say`斜線の年度には、金額の欄を特定できない事業があり、合計はその分だけ足りません。年度どうしの大小はくらべられません。`,
        ]),
  ];
}

/** Which columns are left out of a table because the paper only prints them in advance: 令和4年度から令和6年度までの欄は、すべて… */
export function omittedColumns(columns: readonly WholeColumn[]): string {
  const labels = [
    ...new Set([columns.at(0), columns.at(-1)].flatMap((each) => (each ? columnLabel(each) : []))),
  ];
  const [first, last] = labels;
  if (first === undefined) return '';
  return `${last === undefined ? first : `${first}から${last}まで`}の欄は、すべて${absenceWords.after_sheet.label}のため省きました。`;
}

/** The code of a project as the sheet prints it, and whether the sheet marks it as a main one. */
export function projectCode({ code, mainProject }: SheetProject): string {
  return [code === undefined ? '' : `事業コード ${code}`, mainProject ? '○ 主な事業' : '']
    .filter((part) => part !== '')
    .join('　');
}

/** The baseline and the targets of an outcome, which table (4) has no columns for. */
export function outcomeBounds({
  baseline,
  targets,
}: Pick<IndicatorOnSheet, 'baseline' | 'targets'>): Words[] {
  return [...(baseline ? [baseline] : []), ...targets].map(bound);
}

/** Said where cells of a table bear the word. */
const unplacedCells = `「[${absenceWords.unplaced.label}](unplaced)」は、どの欄の数かを当サイトが決められなかったところです。`;

/** What stands in the first column of table (4): 事業と指標; 事業 where the sheet has no indicators of them. */
export function projectsHead({ projects, vocabulary }: Pick<Sheet, 'projects' | 'vocabulary'>): string {
  const hasIndicators = projects.some(({ indicators }) => indicators.length > 0);
  return [vocabulary.project, ...(hasIndicators ? [vocabulary.indicator] : [])].join('と');
}

/** What has to be known to read table (4), in plain sentences. */
export function projectsLead({ costs, form, plan, vocabulary }: Sheet): string[] {
  const stated = new Set(costs.flatMap(({ projectId, item }) => (projectId === undefined ? [] : item)));
  const hasGeneral = form.funding?.sources.some(({ id, generalRevenue }) => generalRevenue && stated.has(id));
  return [
    `${plan.name}の${vocabulary.measure}を進めるために、シートに挙げられた[${vocabulary.project}](project)${stated.has('cost') ? `と、その[${vocabulary.cost}](cost)` : ''}です。`,
    ...(hasGeneral ? ['[一般財源](general-revenue)は、使い道が決められていないお金です。'] : []),
    ...(costs.some(({ projectId, absence }) => projectId !== undefined && absence === 'unplaced')
      ? [unplacedCells]
      : []),
  ];
}

function bound(statement: Observation): Words {
  return say`${roleLabel(statement)}${periodInBrackets(statement)} ${named(statement)}`;
}
