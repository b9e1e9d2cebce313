import { z } from 'zod';
import { column } from './column.ts';
import { wholeNumber } from './decimal.ts';
import { described, refuse } from './described.ts';
import { fiscalYear } from './period.ts';
import { calendarDate, identifier, printedText } from './printed-text.ts';
import { phase } from './sheet.ts';

const role = z.enum(['baseline', 'actual', 'target'], {
  error: 'baseline（現状値）、actual（実績値）、target（目標値）のどれかを書きます。',
});

const textField = z.enum(
  [
    'measureName',
    'leadDepartment',
    'team',
    'text',
    'policy',
    'opinion',
    'answer',
    'name',
    'unit',
    'grade',
    'reason',
    'note',
  ],
  {
    error:
      'measureName、leadDepartment、team、text、policy、opinion、answer、name、unit、grade、reason、note のどれかを書きます。',
  },
);

/** Stands for a value that is not given out any more, such as a name that should never have been published. */
export const withheld = 'withheld';

const sheetOf = z.strictObject({
  measure: described(identifier, '施策のID', 'Measure id', { said: ['page'] }),
  fiscalYear: described(fiscalYear, '対象年度', 'Fiscal year the sheet is about', { said: ['page'] }),
  phase: described(
    phase.default('settled'),
    '段階（書かなければ settled）',
    'Phase; settled where left out',
    { said: ['page'] },
  ),
});

const indicatorValue = z.strictObject({
  id: described(identifier, '指標のID', 'Indicator id', { said: ['page'] }),
  role: described(role, '値の役割', 'Role of the value', { said: ['page'] }),
  period: described(
    column.optional(),
    '年度・年（列のとおり。年度の無い現状値・目標値では省く）',
    'Period, and basis where the column says one; left out where a baseline or target has none',
    { said: ['page'] },
  ),
});

const amountOf = z.strictObject({
  project: described(
    identifier.optional(),
    '事業のID（シートそのものの金額なら書かない）',
    "Project id; none where the amount is the sheet's own",
    { said: ['page'] },
  ),
  item: described(
    identifier.default('cost'),
    '費目（cost＝事業費、または財源や額のID）',
    'cost, or the id of a funding source or amount of the form',
    { said: ['page'] },
  ),
  period: described(
    column,
    '年度（列のとおり）',
    'Period of the amount, and basis where the column says one',
    { said: ['page'] },
  ),
});

const passage = z.strictObject({
  field: described(textField, '直した欄', 'Field that was corrected', { said: ['page'] }),
  text: described(
    identifier.optional(),
    '文章のID（field が text のとき）',
    'Id of the text field, with text',
    { said: ['page'] },
  ),
  of: described(
    identifier.optional(),
    '指標か事業のID（name、unit、grade、reason、note、事業の text のとき）',
    'Indicator or project whose field it is',
    { said: ['page'] },
  ),
  number: described(
    wholeNumber.optional(),
    '意見の番号（opinion、answer のとき）',
    'Number of the opinion, with opinion and answer',
    { said: ['page'] },
  ),
});

/** A mistake of ours in reading a published sheet, put right after it was published: what stood there, what stands there now, why. */
const correction = z
  .strictObject({
    date: described(calendarDate, '直した日', 'Day of the correction', { said: ['page'] }),
    sheet: described(sheetOf, 'どのシートか', 'Sheet that was read wrongly'),
    indicator: described(indicatorValue.optional(), '直した指標の値', 'Corrected value of an indicator'),
    amount: described(amountOf.optional(), '直した金額', 'Corrected amount'),
    text: described(passage.optional(), '直した文章', 'Corrected text'),
    old: described(
      printedText,
      '直す前の値（数、値が無い理由の語、または文章の部分。出さないなら withheld）',
      'What stood there before: a number, the word of an absence, or a passage; withheld where it is not given out any more',
      { said: ['page', 'search'] },
    ),
    new: described(
      printedText,
      '直した後の値（あとの訂正が出さないことにした値なら withheld）',
      'What stands there now, in the same way; withheld where a later correction withholds it',
      { said: ['page', 'search'] },
    ),
    reason: described(printedText, '直した理由', 'Why it was corrected', { said: ['page', 'search'] }),
    source: described(
      printedText.optional(),
      '直した根拠（原本のページなど）',
      'What the correction rests on, such as a page of the source',
      { said: ['page', 'search'] },
    ),
  })
  .check((context) => {
    const { indicator, amount, text } = context.value;
    if ([indicator, amount, text].filter((what) => what !== undefined).length === 1) return;
    refuse(
      context,
      context.value,
      '何を直したか（indicator、amount、text）は、どれか1つだけを書きます。',
      '指標の値なら indicator、金額なら amount、文章なら text を残してください。直したところが2つあれば、訂正も2つに分けます。',
    );
  });

/** The corrections file: whatever was corrected, in the order in which it was written down. */
export const corrections = z.strictObject({
  corrections: described(z.array(correction), '訂正', 'Corrections'),
});

/** A correction as the file says it. */
export type CorrectionRecord = z.output<typeof correction>;
/** A passage of a sheet that a correction is about. */
export type CorrectedText = z.output<typeof passage>;
