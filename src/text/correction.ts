import { correctedSheet, type Correction } from '../domain/correction.ts';
import { absence } from '../schema/cell.ts';
import type { CorrectedText, CorrectionRecord } from '../schema/correction.ts';
import { decimal } from '../schema/decimal.ts';
import { absenceWords } from './absence.ts';
import { dateLabel } from './changes.ts';
import { editionInWords } from './fact.ts';
import { measured } from './measured.ts';
import { periodLabel } from './period.ts';
import { roleLabels } from './role.ts';

const textLabels: Record<CorrectedText['field'], string> = {
  measureName: '重点施策名',
  leadDepartment: '主管課',
  team: '担当班',
  issues: '現状と課題、方向性',
  policy: '施策の方針',
  opinion: '推進委員会からの意見',
  answer: '担当課の考え',
  name: '名前',
  unit: '単位',
  grade: '達成状況',
  reason: '達成状況の理由',
  note: '備考',
};

/** The sheet that was corrected, by the ids of its file: 101 令和3年度 事後・決算. */
export function correctedSheetName(correction: CorrectionRecord): string {
  return editionInWords(correctedSheet(correction), correction.sheet.measure);
}

/** What was corrected, by the ids of the file: 指標 101-kpi-1 の令和3年度の実績値. */
export function correctedSubject(correction: CorrectionRecord): string {
  const { indicator, project, text } = correction;
  if (indicator) return `指標 ${indicator.id} の${correctedField(correction)}`;
  if (project) return `事務事業 ${project.id} の${correctedField(correction)}`;
  return `${text?.of === undefined ? '' : `${text.of} の`}${correctedField(correction)}`;
}

/** What was corrected of its subject: 令和3年度の実績値, 令和4年度の事業費, 達成状況の理由, 推進委員会からの意見 2. `itemLabel` names an item of cost. */
export function correctedField(
  { indicator, project, text }: CorrectionRecord,
  itemLabel: (item: string) => string = (item) => (item === 'cost' ? '事業費' : item),
): string {
  if (indicator)
    return `${indicator.period === undefined ? '' : `${periodLabel(indicator.period)}の`}${roleLabels[indicator.role]}`;
  if (project) return `${periodLabel(project.period)}の${itemLabel(project.item)}`;
  if (!text) return '';
  return `${textLabels[text.field]}${text.number === undefined ? '' : ` ${text.number}`}`;
}

/** A value of a correction for reading: 1,475,683人, 欄未特定, or the passage as it is. */
export function correctedValue(written: string, { text }: CorrectionRecord, unit = ''): string {
  if (text) return written;
  const number = decimal.safeParse(written).data;
  if (number !== undefined) return measured(number, unit);
  const word = absence.safeParse(written).data;
  return word === undefined ? written : absenceWords[word].label;
}

/** The mark beside a number that was corrected, and what a screen reader says of it. */
export const correctionMark = '訂正';

/** What the mark means: （2026年5月1日に、480から495に直しました）. */
export function correctionMeaning(correction: Correction): string {
  const { date, old, new: now } = correction;
  return `（${dateLabel(date)}に、${correctedValue(old, correction)}から${correctedValue(now, correction)}に直しました）`;
}

/** Said at the head of a sheet that was corrected. */
export function sheetCorrections(count: number): string {
  return `このシートの読み取りには、公開のあとに直したところが${count}件あります。`;
}
