import type { WholeColumn } from '../../domain/observation/column.ts';
import type { Sheet } from '../../domain/publication/publication.ts';
import type { Absence } from '../../schema/absence.ts';
import type { RatingAxis } from '../../schema/rating-axis.ts';
import type { SheetRecord } from '../../schema/sheet.ts';
import type { Site } from '../../schema/site.ts';
import { absenceWords } from '../../text/absence.ts';
import { columnBasis } from '../../text/column.ts';
import { opinionNumber } from '../../text/opinion.ts';
import { explainTriangles } from '../../text/printed.ts';
import { sourceInWords } from '../../text/source.ts';
import { timesInWords, unplacedLead } from '../../text/unplaced.ts';

/** Headings of the official form, in the order in which they stand on the paper. */
export const formWords = {
  title: '重点施策マネジメントシート',
  goal: '基本目標',
  measure: '重点施策',
  relatedDepartments: '関係課',
  inCharge: '主管課・担当班',
  verification: '（2）重点施策に関する検証',
  measureRating: '施策の評価',
  progress: `${opinionNumber(1)} 施策の進捗状況`,
  reasons: `${opinionNumber(2)} 実績値と${opinionNumber(1)}の状況の理由等`,
  legend: '達成状況の評価',
  opinion: '推進委員会からの意見（要旨）',
  answer: '推進委員会からの意見に対する担当課の考え',
  projects: '（4）重点施策関連事業',
  mainProject: '○',
  notStated: '記載なし',
  costTotal: '事業費の合計',
  trend: '推移',
  trendKey: '（破線＝目標）',
  notes: '注記',
};

/** （1）施策の目標指標、KPI */
export function indicatorTableTitle({ indicators }: SheetRecord): string {
  return `（1）施策の目標指標${indicators.some(({ kind }) => kind === 'kpi') ? '、KPI' : ''}`;
}

/** What kind of figures a column holds: （決算）, （補正後予算）. */
export function columnKind(column: WholeColumn): string {
  return columnBasis(column, 'none');
}

/** What stands in a cell without a number: nothing where the paper has nothing, the dash as printed, else the word. */
export function absenceOnForm(absence: Absence): string {
  if (absence === 'blank' || absence === 'after_sheet') return '';
  return absence === 'dash' ? '-' : absenceWords[absence].label;
}

/** A printed letter before its reason: 【達成状況：D】. */
export function letterOnForm({ name }: Pick<RatingAxis, 'name'>, letter: string): string {
  return `【${name}：${letter}】`;
}

/** Beside the totals, what they are. */
export function totalRemark(somePartial: boolean): string {
  return `当サイトの計算。${somePartial ? `${absenceWords.unplaced.label}の事業がある年度は、合計しない` : ''}`;
}

/** How the form is to be read: what its empty cells, words and signs mean, and what this site has added. */
export function formKey(absences: readonly Absence[], record: SheetRecord): string[] {
  const texts = [...record.indicators, ...record.projects].flatMap(({ ratings }) =>
    ratings.map(({ reason }) => reason ?? ''),
  );
  const passages = [record, ...record.projects].flatMap((judged) => Object.values(judged.texts).flat());
  const triangles = explainTriangles([...texts, ...passages, ...(record.policy?.items ?? [])].join(''));
  return [
    ...absences.map((absence) => meanings[absence]),
    ...(triangles ? [`文中の ${triangles.replace(/。$/, '')}`] : []),
    `${formWords.trend}${record.projects.length > 0 ? `と${formWords.costTotal}` : ''}は当サイトが加えた`,
  ];
}

/** The numbers that could not be placed, in a line. */
export function unplacedInLine(unplaced: NonNullable<SheetRecord['unplacedValues']>): {
  lead: string;
  numbers: string;
} {
  const numbers = unplaced.values.map(({ text, times, note }) => {
    const remarks = [...(times > 1 ? [timesInWords(times)] : []), ...(note === undefined ? [] : [note])];
    return `${text}${remarks.length > 0 ? `（${remarks.join('、')}）` : ''}`;
  });
  return { lead: unplacedLead(unplaced)[0] ?? '', numbers: numbers.join('　') };
}

/** At the foot of every page of the form: whose work it is. */
export function formStanding({ official, name, municipality }: Site): string {
  return official
    ? `「${name}」が、市の様式にならって印刷用に整えた紙面です。原本と違うところがあれば、原本を正しいものとします。`
    : `非公式：${municipality.name}の公表資料をもとに「${name}」が作成。市の様式にならった印刷用の紙面で、原本ではありません。`;
}

/** At the foot of every page of the form: the source document, and the page with the same data. */
export function formSource(sheet: Sheet, address: string): string {
  const { url } = sheet.record.source;
  return `出典：${sourceInWords(sheet)}${url === undefined ? '' : `　${url}`}　このデータのページ　${address}`;
}

const meanings: Record<Absence, string> = {
  dash: '-＝原本に「-」とだけある（理由の記載なし。0 ではない）',
  blank: '空欄＝原本も空欄',
  cancelled: '中止＝市が中止したと書いている',
  after_sheet: '後の年度の空欄＝様式にあらかじめ印刷された、シートより後の年度の列',
  not_applicable: '対象外＝市が対象外としている',
  unplaced: '欄未特定＝どの欄の数かを当サイトが特定できなかった（原本の不備ではない）',
  not_published: '非公表＝市が公表しないとしている',
  suppressed: '秘匿＝人数などが少なく、市が数を伏せている',
};
