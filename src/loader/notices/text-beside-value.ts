import Big from 'big.js';
import type { Absence } from '../../schema/absence.ts';
import { cellNumber } from '../../schema/decimal.ts';
import type { SheetRecord } from '../../schema/sheet.ts';
import { absenceWords } from '../../text/absence.ts';
import { numbersIn, scaleOf, type SpeltNumber } from '../numbers-in-words.ts';
import type { Finding } from '../problem.ts';
import { cellsOf, type SheetCell } from '../references/sheet-cells.ts';

/**
 * Cells whose printed words say another number than their value, a number where there is said to be none, or nothing but a number,
 * which is then counted nowhere: people see the words, and files the value.
 */
export function textNotices(sheet: SheetRecord): Finding[] {
  return cellsOf(sheet).flatMap((placed): Finding[] => {
    const { text, value, absence } = placed.cell;
    if (text === undefined) return [];
    if (value !== undefined) return otherNumber(placed, text, value);
    if (absence !== undefined) return numberOfNone(placed, text, absence);
    return lostNumber(placed, text);
  });
}

function otherNumber({ path, unit }: SheetCell, text: string, value: string): Finding[] {
  const numbers = numbersIn(text);
  const inOnes = new Big(value).times(scaleOf(unit));
  const says = ({ number, scaled }: SpeltNumber) => number.eq(value) || (scaled && number.eq(inOnes));
  if (numbersIn(withoutDates(text, unit)).length === 0 || numbers.some(says)) return [];
  return [
    {
      path: [...path, 'text'],
      reason: `印刷された語（text）は「${text}」ですが、値（value）は ${value} です。`,
      remedy: 'ページには text が、データには value が出ます。紙面と見比べて、違うほうを直してください。',
    },
  ];
}

/** A text without its dates and ordinals, whose numbers are no figure (令和6年3月策定), unless the figure itself is a time. */
function withoutDates(text: string, unit: string | undefined): string {
  return /[年月日]/u.test(unit ?? '') ? text : text.normalize('NFKC').replaceAll(dates, '');
}

const dates = /(?:令和|平成|昭和|[RHS])\s*\d+(?:\.\d+)*(?:年度?)?|\d{4}年度?|\d{1,2}月(?:\d{1,2}日)?|第\d+/gu;

/** The absences that say that the cell holds no number at all; of the others the words may say how few, when, or where. */
const withoutNumber: readonly Absence[] = ['blank', 'dash', 'after_sheet', 'not_applicable'];

function numberOfNone({ path, unit }: SheetCell, text: string, absence: Absence): Finding[] {
  if (!withoutNumber.includes(absence) || !numberOfCell(text, unit)) return [];
  return [
    {
      path: [...path, 'text'],
      reason: `印刷された語（text）は「${text}」ですが、値が無い（absence: ${absence}、${absenceWords[absence].label}）とあります。`,
      remedy: '数が印刷されているなら、absence を消して value に数を書いてください。',
    },
  ];
}

function lostNumber({ path, unit }: SheetCell, text: string): Finding[] {
  const found = numberOfCell(text, unit);
  if (!found) return [];
  return [
    {
      path: [...path, 'text'],
      reason: `「${text}」は数ですが、語（text）として書かれているので、数としては数えられません。`,
      remedy: found.isOfRow
        ? `数なら、value: ${found.number} と書いてください。`
        : '数なら、この欄の単位に合わせた数を value に書いてください。',
    },
  ];
}

/**
 * The number of a text that is a number alone, or one with the unit of its row or a common counter behind it; with another counter than
 * that unit it is no number of the row (50人 in a row of 千人).
 */
function numberOfCell(
  text: string,
  unit: string | undefined,
): { number: string; isOfRow: boolean } | undefined {
  const plain = text.normalize('NFKC').trim();
  const own = unit?.normalize('NFKC');
  const behind = [own, ...counters].find((each) => each !== undefined && each !== '' && plain.endsWith(each));
  const parsed = cellNumber.safeParse(behind === undefined ? plain : plain.slice(0, -behind.length));
  return parsed.success
    ? { number: parsed.data, isOfRow: behind === undefined || behind === own }
    : undefined;
}

const counters = ['世帯', '千円', '万円', '億円', '円', '人', '名', '件', '回', '%'];
