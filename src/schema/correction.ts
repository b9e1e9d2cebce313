import { z } from 'zod';
import { wholeNumber } from './decimal.ts';
import { described, refuse } from './described.ts';
import { fiscalYear, period } from './period.ts';
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
    'issues',
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
      'measureName、leadDepartment、team、issues、policy、opinion、answer、name、unit、grade、reason、note のどれかを書きます。',
  },
);

const sheetOf = z.strictObject({
  measure: described(identifier, '重点施策のID', 'Measure id'),
  fiscalYear: described(fiscalYear, '対象年度', 'Fiscal year the sheet is about'),
  phase: described(phase.default('settled'), '段階（書かなければ settled）', 'Phase; settled where left out'),
});

const indicatorValue = z.strictObject({
  id: described(identifier, '指標のID', 'Indicator id'),
  role: described(role, '値の役割', 'Role of the value'),
  period: described(
    period.optional(),
    '年度・年（現状値の年度が分からないときだけ省く）',
    'Period; left out only where that of a baseline is not known',
  ),
});

const projectAmount = z.strictObject({
  id: described(identifier, '事務事業のID', 'Project id'),
  item: described(
    printedText.default('cost'),
    '費目（cost＝事業費、または財源のID）',
    'cost, or the id of a funding source',
  ),
  period: described(fiscalYear, '年度', 'Fiscal year of the amount'),
});

const passage = z.strictObject({
  field: described(textField, '直した欄', 'Field that was corrected'),
  of: described(
    identifier.optional(),
    '指標か事務事業のID（name、unit、grade、reason、note のとき）',
    'Indicator or project whose field it is',
  ),
  number: described(
    wholeNumber.optional(),
    '意見の番号（opinion、answer のとき）',
    'Number of the opinion, with opinion and answer',
  ),
});

/** A mistake of ours in reading a published sheet, put right after it was published: what stood there, what stands there now, why. */
const correction = z
  .strictObject({
    date: described(calendarDate, '直した日', 'Day of the correction'),
    sheet: described(sheetOf, 'どのシートか', 'Sheet that was read wrongly'),
    indicator: described(indicatorValue.optional(), '直した指標の値', 'Corrected value of an indicator'),
    project: described(projectAmount.optional(), '直した金額', 'Corrected amount of a project'),
    text: described(passage.optional(), '直した文章', 'Corrected text'),
    old: described(
      printedText,
      '直す前の値（数、値が無い理由の語、または文章の部分）',
      'What stood there before: a number, the word of an absence, or a passage',
    ),
    new: described(printedText, '直した後の値', 'What stands there now, in the same way'),
    reason: described(printedText, '直した理由', 'Why it was corrected'),
    source: described(
      printedText.optional(),
      '直した根拠（原本のページなど）',
      'What the correction rests on, such as a page of the source',
    ),
  })
  .check((context) => {
    const { indicator, project, text } = context.value;
    if ([indicator, project, text].filter((what) => what !== undefined).length === 1) return;
    refuse(
      context,
      context.value,
      '何を直したか（indicator、project、text）は、どれか1つだけを書きます。',
      '指標の値なら indicator、金額なら project、文章なら text を残してください。直したところが2つあれば、訂正も2つに分けます。',
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
