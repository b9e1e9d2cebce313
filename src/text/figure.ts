import { fromYen } from '../domain/money/money.ts';
import type { MoneyUnit } from '../schema/money.ts';
import type { Language } from '../schema/language.ts';
import { absencesIn } from './absence.ts';
import { firmnessInBrackets, type Based } from './basis.ts';
import { spokenAmount } from './money.ts';
import { readableNumber, readablePercent } from './number.ts';
import { partsInOne, reasonInBrackets, saidParts, unitAfter, type Said, type SaidParts } from './stated.ts';

/** What a sheet states in a cell, as far as printing it needs: an observation, an amount, or a line of a chart. */
export interface StatedFigure extends Said, Based {
  /** The number of an amount in its `unit`, and the words that are printed instead. */
  published?: string | undefined;
  text?: string | undefined;
}

/** A number that is worked out of stated ones, or counted. */
export interface WorkedFigure {
  worked: 'operand' | 'sum' | 'spoken' | 'difference' | 'rate' | 'ratio' | 'share' | 'count';
  /** Exact decimal; of money that is spoken, whole yen. */
  value: string;
  unit: string;
}

/** A number that stands on a page: no page prints one in any other way (schema/README: no number alone). */
export type Figure = StatedFigure | WorkedFigure;

/**
 * What says already on which basis a number stands: its name (見込み値), which leaves the stage open; the head of its column; or
 * words beside it, which say all that there is to remark.
 */
export type BasisIn = 'name' | 'head' | 'words';

/** A number of a sum or a rule as it is reckoned with, in the unit of what it was taken from. */
export function operand(value: string, unit = ''): WorkedFigure {
  return { worked: 'operand', value, unit };
}

/** A sum of money in the unit of the papers: 87,309千円. */
export function sumOfMoney(yen: number, unit: MoneyUnit): WorkedFigure {
  return { worked: 'sum', value: fromYen(yen, unit), unit };
}

/** The same as people say it: 約8,731万円. */
export function spokenMoney(yen: number): WorkedFigure {
  return { worked: 'spoken', value: String(yen), unit: '円' };
}

/** How far two values are from each other, with its sign: +6.0ポイント. */
export function difference(value: string, unit: string): WorkedFigure {
  return { worked: 'difference', value, unit };
}

/** A printed share of a whole: 28.6%. */
export function share(value: string): WorkedFigure {
  return { worked: 'share', value, unit: '%' };
}

/** How many there are: 3事業. */
export function count(number: number, unit: string): WorkedFigure {
  return { worked: 'count', value: String(number), unit };
}

/** A figure to be set in type: the number or the printed words, and the unit that follows them; nothing where there is neither. */
export function figureParts(figure: Figure, language: Language = 'ja'): SaidParts | undefined {
  if ('worked' in figure)
    return {
      said: workedParts[figure.worked](figure.value),
      unit: unitAfter(figure.unit, language, figure.value),
    };
  return saidParts(asSaid(figure), language);
}

/**
 * What is to be remarked on a figure behind it, beyond what its place says already: （見込み）, （速報値）, and why there is no number
 * where words are printed in its place, （欄未特定）; empty of a firm one.
 */
export function figureRemark(figure: Figure, basisIn?: BasisIn, language: Language = 'ja'): string {
  if ('worked' in figure || basisIn === 'words') return '';
  const { status, stage } = figure;
  const firmness = firmnessInBrackets(
    basisIn === 'head' || (basisIn === 'name' && stage === undefined) ? { status } : figure,
    language,
  );
  return `${firmness}${reasonInBrackets(asSaid(figure), language)}`;
}

/** A figure where no element can stand: in titles, labels and pictures. 58世帯, 16人（見込み）, 中止. */
export function figureWords(figure: Figure, basisIn?: BasisIn, language: Language = 'ja'): string {
  const parts = figureParts(figure, language);
  if (parts) return `${partsInOne(parts)}${figureRemark(figure, basisIn, language)}`;
  return 'absence' in figure && figure.absence ? absencesIn[language][figure.absence].label : '';
}

/** The cell of a figure, whichever table it is of: an amount has its number and its words under names of their own. */
function asSaid({ value, valueText, published, text, absence, unit }: StatedFigure): Said {
  return { value: value ?? published, valueText: valueText ?? text, absence, unit };
}

const signed = (value: string) => `${Number(value) > 0 ? '+' : ''}${readableNumber(value)}`;
const percent = (value: string) => readablePercent(value).replace('%', '');

const workedParts: Record<WorkedFigure['worked'], (value: string) => string> = {
  operand: readableNumber,
  sum: readableNumber,
  spoken: (yen) => spokenAmount(Number(yen)).replace(/円$/u, ''),
  difference: signed,
  rate: (value) => `${Number(value) > 0 ? '+' : ''}${percent(value)}`,
  ratio: percent,
  share: readableNumber,
  count: readableNumber,
};
