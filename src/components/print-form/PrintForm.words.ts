import type { WholeColumn } from '../../domain/observation/column.ts';
import type { Sheet } from '../../domain/publication/publication.ts';
import { publisherKind, type Vocabulary } from '../../domain/publication/vocabulary.ts';
import type { Absence } from '../../schema/absence.ts';
import type { Form, SectionPart } from '../../schema/form.ts';
import { paragraphsOf } from '../../schema/judged.ts';
import type { RatingAxis } from '../../schema/rating-axis.ts';
import type { SheetRecord } from '../../schema/sheet.ts';
import type { Site } from '../../schema/site.ts';
import { absenceWords } from '../../text/absence.ts';
import { columnBasis } from '../../text/column.ts';
import { explainTriangles } from '../../text/printed.ts';
import { numberParts } from '../../text/section-number.ts';
import { sourceInWords } from '../../text/source.ts';
import { timesInWords, unplacedLead } from '../../text/unplaced.ts';

/** What this site puts on the form by itself. */
export const formWords = {
  mainProject: '○',
  notStated: '記載なし',
  trend: '推移',
  trendKey: '（破線＝目標）',
  notes: '注記',
};

/** The heading over the sections whose numbers begin as a part's does; nothing where the paper prints none. */
export function headingOver(part: SectionPart, { sections }: Form): string | undefined {
  const { head } = numberParts(sections.find((each) => each.part === part)?.number ?? '');
  const heading = sections.find(
    (each) => each.heading !== undefined && numberParts(each.number ?? '').head === head,
  )?.heading;
  return heading === undefined ? undefined : `${head}${heading}`;
}

/** What heads the departments in charge: 担当課・担当. */
export function inChargeHead({ leadDepartment, team }: Vocabulary): string {
  return `${leadDepartment}・${team}`;
}

/** What heads the sums of all projects. */
export function costTotalHead({ cost }: Vocabulary): string {
  return `${cost}の合計`;
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

/** A printed letter before its reason: 【評価：D】. */
export function letterOnForm(axis: Pick<RatingAxis, 'name' | 'assessor'>, letter: string): string {
  return `【${axisOnForm(axis)}：${letter}】`;
}

/** An axis with who judges on it, where the form says so: 必要性（担当課）. */
export function axisOnForm({ name, assessor }: Pick<RatingAxis, 'name' | 'assessor'>): string {
  return `${name}${assessor === undefined ? '' : `（${assessor}）`}`;
}

/** Beside the totals, what they are. */
export function totalRemark(somePartial: boolean, { project }: Vocabulary): string {
  return `当サイトの計算。${somePartial ? `${absenceWords.unplaced.label}の${project}がある年度は、合計しない` : ''}`;
}

/** How the form is to be read: what its empty cells, words and signs mean, and what this site has added. */
export function formKey(
  absences: readonly Absence[],
  { record, vocabulary }: Pick<Sheet, 'record' | 'vocabulary'>,
): string[] {
  const texts = [...record.indicators, ...record.projects].flatMap(({ ratings }) =>
    ratings.map(({ reason }) => reason ?? ''),
  );
  const passages = [record, ...record.projects].flatMap((judged) =>
    Object.values(judged.texts).flatMap(paragraphsOf),
  );
  const triangles = explainTriangles([...texts, ...passages, ...(record.policy?.items ?? [])].join(''));
  return [
    ...absences.map((absence) => meanings[absence]),
    ...(triangles ? [`文中の ${triangles.replace(/。$/, '')}`] : []),
    `${formWords.trend}${record.projects.length > 0 ? `と${costTotalHead(vocabulary)}` : ''}は当サイトが加えた`,
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
export function formStanding(site: Site): string {
  const { official, name, municipality } = site;
  const form = `${publisherKind(site)}の様式`;
  return official
    ? `「${name}」が、${form}にならって印刷用に整えた紙面です。原本と違うところがあれば、原本を正しいものとします。`
    : `非公式：${municipality.name}の公表資料をもとに「${name}」が作成。${form}にならった印刷用の紙面で、原本ではありません。`;
}

/** At the foot of every page of the form: the source document, and the page with the same data. */
export function formSource(sheet: Sheet, address: string): string {
  const { url } = sheet.record.source;
  return `出典：${sourceInWords(sheet)}${url === undefined ? '' : `　${url}`}　このデータのページ　${address}`;
}

const meanings: Record<Absence, string> = {
  dash: '-＝原本に「-」とだけある（理由の記載なし。0 ではない）',
  blank: '空欄＝原本も空欄',
  cancelled: '中止＝中止したと書かれている',
  after_sheet: '後の年度の空欄＝様式にあらかじめ印刷された、シートより後の年度の列',
  not_applicable: '対象外＝対象外とされている',
  unplaced: '欄未特定＝どの欄のものかを当サイトが特定できなかった（原本の不備ではない）',
  not_published: '非公表＝公表しないとされている',
  suppressed: '秘匿＝人数などが少なく、数が伏せられている',
};
