import { z } from 'zod';
import { decimal } from './decimal.ts';
import { described, refuse } from './described.ts';
import { readPeriod } from './period.ts';
import { printedText } from './printed-text.ts';

/**
 * Why a cell of the sheet holds no number. The words are the published ones (DESIGN: named absence):
 * `dash` 「-」 printed without a reason · `cancelled` 中止, stated · `not_settled` 未決算 · `not_applicable` 対象外 ·
 * `unplaced` 欄未特定, the limit is our reading of the source · `not_published` 非公表.
 */
export const absence = z.enum(
  ['dash', 'cancelled', 'not_settled', 'not_applicable', 'unplaced', 'not_published'],
  {
    error:
      '値が無い理由は dash、cancelled、not_settled、not_applicable、unplaced、not_published のどれかで書きます。',
  },
);

/** Why a cell holds no number. */
export type Absence = z.output<typeof absence>;

/** How firm a number is: `provisional` 速報・暫定, `expected` 見込み; settled where nothing is said. */
const firmness = z.enum(['provisional', 'expected'], {
  error: 'provisional（暫定）か expected（見込み）のどちらかを書きます。',
});

/** The parts of a cell, for the schemas that add to it. */
export const cellFields = {
  value: described(decimal.optional(), '値（数だけ。単位は付けない）', 'The number, without its unit'),
  absence: described(absence.optional(), '値が無い理由', 'Why there is no number'),
  status: described(firmness.optional(), '確かさ（暫定・見込み）', 'How firm the number is'),
  note: described(printedText.optional(), 'この値についての注記', 'A remark on this value'),
};

/** Refuses a cell with both a number and a reason for having none, or with neither. */
export function refuseUnlessOne(context: z.core.ParsePayload<{ value?: unknown; absence?: unknown }>): void {
  const { value, absence: reason } = context.value;
  if ((value === undefined) !== (reason === undefined)) return;
  refuse(
    context,
    context.value,
    'value（値）と absence（値が無い理由）は、どちらか一方だけを書きます。',
    '値があれば absence の行を、値が無ければ value の行を消してください。',
  );
}

/** Turns the short spelling of a cell (`-61`, `dash`) into the long one. */
export function spellOut(written: unknown): unknown {
  if (typeof written !== 'string') return written;
  const word = written.trim();
  return absence.safeParse(word).success ? { absence: word } : { value: written };
}

/**
 * One cell of the sheet: a number, or the reason why there is none, never both. Written short (`-61`, `dash`) or, with a
 * remark, long (`{ value: 58, status: expected, note: … }`).
 */
export const cell = z.preprocess(spellOut, z.strictObject(cellFields).check(refuseUnlessOne));

/** One cell of the sheet. */
export type Cell = z.output<typeof cell>;

/** A cell under its column: the column's period in canonical spelling, and what stands in it. */
export type PeriodCell = Cell & { period: string };

/**
 * A row of the sheet: a period for each column and what stands under it, in the order written. The same period twice
 * (令和3年度 and R3年度) is refused. Columns that are not written are filled in by the domain.
 */
export const row = z.record(z.string(), cell).transform((columns, context): PeriodCell[] => {
  const seen = new Set<string>();
  return Object.entries(columns).flatMap(([written, content]) => {
    const period = readPeriod(written);
    if (!period) {
      refuse(
        context,
        written,
        `「${written}」は年度・年として読めません。`,
        '年度なら 令和3年度 または FY2021、暦年なら 平成30年 または CY2018 のように書いてください。',
        [written],
      );
      return [];
    }
    if (seen.has(period)) {
      refuse(
        context,
        written,
        `「${written}」と同じ年度が2回書かれています。`,
        'どちらかを消してください。',
        [written],
      );
    }
    seen.add(period);
    return [{ period, ...content }];
  });
});
