import { correctedSheet, type Correction } from '../domain/publication/correction.ts';
import { absence } from '../schema/absence.ts';
import { withheld, type CorrectedText, type CorrectionRecord } from '../schema/correction.ts';
import type { Form } from '../schema/form.ts';
import { decimal } from '../schema/decimal.ts';
import { dateLabel } from './changes.ts';
import { sheetInWords } from './fact.ts';
import { columnLabel } from './column.ts';
import { figureWords, type StatedFigure } from './figure.ts';
import { ofPeriod } from './period.ts';
import { roleLabel } from './role.ts';
import { say, type Words } from './words.ts';

const textLabels: Record<Exclude<CorrectedText['field'], 'text'>, (words: FormWords) => string> = {
  measureName: ({ measure }) => `${measure}名`,
  leadDepartment: ({ leadDepartment }) => leadDepartment,
  team: ({ team }) => team,
  policy: ({ policy }) => policy,
  opinion: ({ opinion }) => opinion,
  answer: ({ answer }) => answer,
  name: () => '名前',
  unit: () => '単位',
  grade: ({ rating }) => rating,
  reason: ({ rating, reason }) => `${rating}の${reason}`,
  note: ({ note }) => note,
};

type FormWords = Form['words'];

/** The sheet that was corrected, by the ids of its file: 101 令和3年度 事後・決算. */
export function correctedSheetName(correction: CorrectionRecord): string {
  return sheetInWords(correctedSheet(correction), correction.sheet.measure);
}

/** What was corrected, by the ids of the file: 指標 101-kpi-1 の令和3年度の実績値. */
export function correctedSubject(correction: CorrectionRecord, words: FormWords): string {
  const { indicator, amount, text } = correction;
  const field = correctedField(correction, words);
  if (indicator) return `${words.indicator} ${indicator.id} の${field}`;
  if (amount?.project !== undefined) return `${words.project} ${amount.project} の${field}`;
  return `${text?.of === undefined ? '' : `${text.of} の`}${field}`;
}

/**
 * What was corrected of its subject: 令和3年度の実績値, 令和4年度の事業費, 評価の理由, 意見 2. `labelOf` names an amount or a text field of
 * the form by its id.
 */
export function correctedField(
  { indicator, amount, text }: CorrectionRecord,
  words: FormWords,
  labelOf: (id: string) => string = (id) => (id === 'cost' ? words.cost : id),
): string {
  if (indicator) {
    const { role, period } = indicator;
    const basis = period?.basis;
    return `${ofPeriod(period ?? {})}${roleLabel({ role, ...(basis ? { basis } : {}) })}`;
  }
  if (amount) return `${columnLabel(amount.period)}の${labelOf(amount.item)}`;
  if (!text) return '';
  if (text.field === 'text') return labelOf(text.text ?? '');
  return `${textLabels[text.field](words)}${text.number === undefined ? '' : ` ${text.number}`}`;
}

/** A value of a correction as a figure: a number with its unit, or why there is none; nothing where words were corrected. */
export function correctedFigure(
  written: string,
  { text }: CorrectionRecord,
  unit?: string,
): StatedFigure | undefined {
  if (text) return undefined;
  const value = decimal.safeParse(written).data;
  if (value !== undefined) return { value, unit };
  const word = absence.safeParse(written).data;
  return word === undefined ? undefined : { absence: word };
}

/** Words of a correction, or that they are not given out: 出していません. */
export function correctedWords(written: string): string {
  return written === withheld ? '出していません' : written;
}

/** That what stood there before is not given out, of a correction that withholds it: 訂正前の値は出していません。 */
export function withheldNote({ old, text }: CorrectionRecord): string | undefined {
  return old === withheld ? `訂正前の${text ? '文' : '値'}は出していません。` : undefined;
}

/** The same where no element can stand: 1,475,683人, 欄未特定, or the passage as it is. */
export function correctedValue(written: string, correction: CorrectionRecord, unit?: string): string {
  const figure = correctedFigure(written, correction, unit);
  return figure === undefined ? correctedWords(written) : figureWords(figure);
}

/** The mark beside a number that was corrected, and what a screen reader says of it. */
export const correctionMark = '訂正';

/** What the mark means: （2026年5月1日に、480人から495人に直しました）. */
export function correctionMeaning(correction: Correction, unit?: string): Words {
  const { date, old, new: now } = correction;
  const [before, after] = [old, now].map(
    (written) => correctedFigure(written, correction, unit) ?? correctedWords(written),
  );
  const note = withheldNote(correction);
  if (note !== undefined) return say`（${dateLabel(date)}に、${after}に直しました。${note}）`;
  return say`（${dateLabel(date)}に、${before}から${after}に直しました）`;
}

/** Said at the head of a sheet that was corrected. */
export function sheetCorrections(count: number): string {
  return `このシートの読み取りには、公開のあとに直したところが${count}件あります。`;
}
