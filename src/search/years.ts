import { eraInitial, eraOffset } from '../schema/era.ts';

/** A year where a text names it, in whatever spelling. */
export interface NamedYear {
  /** Western. */
  year: number;
  /** Where it begins and ends in the text, in UTF-16 units. */
  from: number;
  to: number;
}

const digits = '[0-9０-９]';
const eras = Object.keys(eraOffset).join('|');
const initials = Object.keys(eraInitial)
  .map((letter) => `${letter}${wide(letter)}`)
  .join('');
/** 平成30年度, 平成三十年, 令和元年度, H30, ｒ7; the last part of a span (平成30〜令和2年度) names its year too. */
const ofEra = `(?<era>${eras}|(?<![A-Za-zＡ-Ｚａ-ｚ0-9０-９_-])[${initials}](?=\\s?(?:元|${digits}{1,2}(?!${digits}))))\\s?(?<count>元|${digits}{1,2}|[〇一二三四五六七八九十]{1,3})`;
/** 2018年度, FY2018; alone it is a number like any other. */
const western = `(?<![0-9０-９.．])(?<western>${digits}{4})(?![0-9０-９])`;
const named = new RegExp(
  `(?:${ofEra}(?:年度?)?|(?:FY|CY)${western}|${western.replace('<western>', '<year>')}年度?)`,
  'giu',
);
const alone = new RegExp(`^${digits}{4}$`, 'u');

/** The last count of years that an era may have on a paper: nobody means 令和100年. */
const longestEra = 70;
/** Years that a text can mean; everything else is some other number. */
const [first, last] = [1868, 2199];

/** The years that a text names, in the order in which it does. */
export function yearsIn(text: string): NamedYear[] {
  return [...text.matchAll(named)].flatMap(({ 0: whole, index, groups = {} }) => {
    const year = westernYear(groups);
    return year === undefined ? [] : [{ year, from: index, to: index + whole.length }];
  });
}

/** The year that a word is, a bare number of four digits included; nothing where it is more or other than a year. */
export function yearOfWord(word: string): number | undefined {
  if (alone.test(word)) return within(numberOf(word));
  const [year] = yearsIn(word);
  return year && year.from === 0 && year.to === word.length ? year.year : undefined;
}

function westernYear({
  era,
  count,
  western: whole,
  year,
}: Record<string, string | undefined>): number | undefined {
  if (era === undefined || count === undefined) return within(numberOf(whole ?? year ?? ''));
  const letter = era.normalize('NFKC').toUpperCase();
  const name = letter in eraInitial ? eraInitial[letter as keyof typeof eraInitial] : era;
  const counted = count === '元' ? 1 : numberOf(count);
  return counted >= 1 && counted <= longestEra
    ? within(eraOffset[name as keyof typeof eraOffset] + counted)
    : undefined;
}

function within(year: number): number | undefined {
  return year >= first && year <= last ? year : undefined;
}

/** 30 for 30, ３０ and 三十. */
function numberOf(written: string): number {
  const plain = written.normalize('NFKC');
  if (/^\d+$/u.test(plain)) return Number(plain);
  const [tens, ones] = plain.includes('十') ? plain.split('十') : ['', plain];
  const ten = plain.includes('十') ? (tens === '' ? 1 : digitOf(tens)) : 0;
  return ten * 10 + digitOf(ones);
}

function digitOf(kanji = ''): number {
  return Math.max(0, '〇一二三四五六七八九'.indexOf(kanji === '' ? '〇' : kanji));
}

function wide(letter: string): string {
  return String.fromCharCode(letter.charCodeAt(0) + 0xfee0);
}
