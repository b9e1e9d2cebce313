import type { Cost } from '../domain/money/cost.ts';
import type { Absence } from '../schema/absence.ts';
import type { Language } from '../schema/language.ts';
import { absenceBeside, absencesIn } from './absence.ts';
import { inLanguages } from './language.ts';
import { readableNumber } from './number.ts';

/** What a cell says: a number, what is printed instead, or why there is none. */
export interface Said {
  value?: string | undefined;
  /** What is printed in the cell; people see it instead of the number. */
  valueText?: string | undefined;
  absence?: Absence | undefined;
  unit?: string | undefined;
}

/** What stands in a cell, to be set in type: the number or the printed words, and the unit that follows them. */
export interface SaidParts {
  said: string;
  /** Empty where the printed words have it, or hold no number; with the space before it where the language has one. */
  unit: string;
  /** What is printed in brackets behind the number, before which its unit stands: （達成率 101.0%） in 202日（達成率 101.0%）. */
  rest?: string;
}

const unitsIn = inLanguages<{
  after: (unit: string, number?: string) => string;
  inBrackets: (unit: string) => string;
}>({
  ja: {
    after: (unit) => (beginsWithNumber.test(unit) ? `（${unit}）` : unit),
    inBrackets: (unit) => `（${unit}）`,
  },
  en: {
    after: (unit, number) => {
      if (unit === '' || /^[%％]/u.test(unit)) return unit;
      if (beginsWithNumber.test(unit)) return ` (${unit})`;
      // Units are named as several things are (people, households): one of them would need another word.
      const isOne = number !== undefined && Math.abs(Number(number)) === 1 && /[a-z]$/i.test(unit);
      return isOne ? ` (${unit})` : ` ${moneyInEnglish[unit] ?? unit}`;
    },
    inBrackets: (unit) => ` (${moneyInEnglish[unit] ?? unit})`,
  },
});

// Behind a number it would be read as more of its digits: 5 and 10世帯 are not 510世帯.
const beginsWithNumber = /^[\p{N}.,．，]/u;

const moneyInEnglish: Partial<Record<string, string>> = {
  円: 'yen',
  千円: 'thousand yen',
  万円: 'ten thousand yen',
  百万円: 'million yen',
  億円: 'hundred million yen',
};

/**
 * A unit as it follows its number: 58世帯, 58 households; in brackets where it begins with a number itself: 5（10世帯）; and in English
 * behind a single one, which needs no plural there: 1 (people).
 */
export function unitAfter(unit: string, language: Language, number: string): string {
  return unitsIn[language].after(unit, number);
}

/**
 * What people see of a cell that says something (schema/README: cell): the words that are printed, else the number, and its unit once.
 * 58 世帯; 50人以上; 202日（達成率 101.0%）, because the unit is the number's; 50以上（世帯）, because it cannot follow a word; 増加.
 * Nothing where there is neither.
 */
export function saidParts(
  { value, valueText, unit = '' }: Said,
  language: Language = 'ja',
): SaidParts | undefined {
  const { after, inBrackets } = unitsIn[language];
  if (valueText === undefined)
    return value === undefined ? undefined : { said: readableNumber(value), unit: after(unit, value) };
  if (unit === '' || !/\d/.test(valueText.normalize('NFKC'))) return { said: valueText, unit: '' };
  const [, number = '', rest = ''] = numberBeforeBrackets.exec(valueText) ?? [];
  if (number !== '' && !hasUnit(number, unit)) return { said: number, unit: after(unit), rest };
  if (hasUnit(valueText, unit)) return { said: valueText, unit: '' };
  return {
    said: valueText,
    unit: numbersAlone.test(valueText.normalize('NFKC')) ? after(unit) : inBrackets(unit),
  };
}

/** A number, whatever leads to it, and brackets with words of their own; a number alone in them, as in 23(8), is of the same unit. */
const numberBeforeBrackets =
  /^([^\d０-９]*[\d０-９][\d０-９,，.．]*)(\s*[（(](?![\d０-９,，.．]+[)）]$).*[)）])$/u;

/** Numbers with nothing but signs between and behind them, which a unit may follow: 延べ50, 23(8), 10/20. */
const numbersAlone = /^\D*\d[\d\s,.()/~〜・:−-]*$/u;

/** The parts as they follow each other. */
export function partsInOne({ said, unit, rest = '' }: SaidParts): string {
  return `${said}${unit}${rest}`;
}

/** Why there is no number, behind words that are printed in its place: （欄未特定）; empty where a number stands, or the words say it themselves. */
export function reasonInBrackets(cell: Said, language: Language = 'ja'): string {
  const reason = absenceBeside(cell, language);
  return reason === undefined ? '' : unitsIn[language].inBrackets(reason);
}

/** The same in one piece, or the word for why there is nothing: 58世帯, 増加, 中止; both where a word is printed beside an absence: 算定中（非公表）. */
export function statedWords(cell: Said, language: Language = 'ja'): string {
  const parts = saidParts(cell, language);
  if (parts) return `${partsInOne(parts)}${reasonInBrackets(cell, language)}`;
  return cell.absence === undefined ? '' : absencesIn[language][cell.absence].label;
}

/** An amount as its sheet prints it, or why there is none: 41,300千円, 2.65人, 欄未特定. */
export function costInWords({
  published,
  text,
  unit,
  absence,
}: Pick<Cost, 'published' | 'text' | 'unit' | 'absence'>): string {
  return statedWords({ value: published, valueText: text, unit, absence });
}

function hasUnit(text: string, unit: string): boolean {
  const [within, sought] = [text, unit].map((each) => each.normalize('NFKC'));
  return within?.includes(sought ?? '') ?? false;
}
