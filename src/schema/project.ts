import { z } from 'zod';
import { row } from './cell.ts';
import { wholeNumber } from './decimal.ts';
import { described } from './described.ts';
import { sheetIndicator } from './indicator.ts';
import { identifier, printedText, yesOrNo } from './printed-text.ts';
import { publishedRating } from './rating.ts';

/** The unit in which a sheet prints money. */
export const moneyUnit = z.enum(['円', '千円', '万円', '百万円', '億円'], {
  error: '円、千円、万円、百万円、億円のどれかを書きます。',
});

/** The unit in which a sheet prints money. */
export type MoneyUnit = z.output<typeof moneyUnit>;

/** What one sheet says of one 事務事業 in (4) 重点施策関連事業. */
export const sheetProject = z.strictObject({
  id: described(identifier, '事務事業のID（register にあるもの）', 'Project id, as in the register'),
  number: described(wholeNumber.optional(), '表の No.', 'Printed row number'),
  code: described(printedText.optional(), '印刷された事業コード（22400②など）', 'Code as printed'),
  name: described(printedText, '印刷された事務事業名', 'Name as printed on this sheet'),
  mainProject: described(
    yesOrNo.optional(),
    '「主な事業」に○があるか',
    'Whether the sheet marks it as a main project',
  ),
  moneyUnit: described(moneyUnit.default('千円'), '金額の単位', 'Unit of the amounts'),
  cost: described(row.optional(), '事業費', 'Cost by fiscal year'),
  funding: described(
    z.record(z.string(), row).default({}),
    '財源ごとの額（財源のIDごと）',
    'Amounts by funding source of the plan',
  ),
  outcomes: described(z.array(sheetIndicator).default([]), '成果指標', 'Outcome indicators'),
  ratings: described(z.array(publishedRating).default([]), '事業の評価', 'Published letters of the project'),
  note: described(printedText.optional(), '備考', 'Note'),
});

/** What one sheet says of one project. */
export type SheetProject = z.output<typeof sheetProject>;
