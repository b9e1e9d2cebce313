import { z } from 'zod';
import { row } from './cell.ts';
import { described } from './described.ts';
import { identifier } from './printed-text.ts';

/** The unit in which a sheet prints money. */
export const moneyUnit = z.enum(['円', '千円', '万円', '百万円', '億円'], {
  error: '円、千円、万円、百万円、億円のどれかを書きます。',
});

/** The unit in which a sheet prints money. */
export type MoneyUnit = z.output<typeof moneyUnit>;

/** The largest amount that is read, in yen (ten trillion, more than any municipality spends): a larger one is a slip of the unit. */
export const largestYen = 10_000_000_000_000;

/** What a sheet or a project on it cost: the cost, who paid, and further amounts that the form names. */
export const money = z.strictObject({
  unit: described(moneyUnit.default('千円'), '金額の単位', 'Unit of the amounts of money', {
    said: ['page', 'print', 'file'],
  }),
  cost: described(row.optional(), '事業費', 'Cost by column'),
  funding: described(
    z.record(identifier, row).default({}),
    '財源ごとの額（財源のIDごと）',
    'Amounts by funding source of the form',
  ),
  amounts: described(
    z.record(identifier, row).default({}),
    'そのほかの額や数（様式の amounts のIDごと）',
    'Further amounts by their id in the form',
  ),
});

/** What a sheet or a project on it cost. */
export type Money = z.output<typeof money>;
