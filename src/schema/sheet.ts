import { z } from 'zod';
import { decimal, wholeNumber } from './decimal.ts';
import { described } from './described.ts';
import { sheetIndicator } from './indicator.ts';
import { fiscalYear, period } from './period.ts';
import { calendarDate, identifier, printedText } from './printed-text.ts';
import { sheetProject } from './project.ts';
import { publishedRating } from './rating.ts';
import { source } from './source.ts';

/** `settled` 事後・決算, `budget` 事前・予算. */
export const phase = z.enum(['settled', 'budget'], {
  error: 'settled（事後・決算）か budget（事前・予算）を書きます。',
});

const department = z.union([
  z.strictObject({ absence: z.literal('unplaced') }),
  printedText.transform((name) => ({ name })),
]);

const opinion = z.strictObject({
  number: described(wholeNumber, '意見の番号', 'Number of the opinion'),
  opinion: described(
    printedText,
    '推進委員会からの意見（要旨）',
    'Opinion of the promotion committee, a summary',
    {
      missing:
        '意見（opinion）がありません。担当課の考え（answer）は、答えている意見なしには載せられません。',
    },
  ),
  answer: described(printedText.optional(), '担当課の考え', 'Answer of the department'),
});

const progressStep = z.strictObject({
  step: described(printedText, '段階（紙面の語）', 'Step of the scale, as printed'),
  share: described(decimal, '割合（％）', 'Share in percent'),
  count: described(
    wholeNumber.optional(),
    '事業数（紙面に印刷されているときだけ）',
    'Count, only where the sheet prints it',
  ),
});

const unplacedValue = z.strictObject({
  text: described(printedText, '印刷された数', 'The number as printed'),
  times: described(wholeNumber.default(1), '何回あるか', 'How often it stands there'),
  note: described(printedText.optional(), 'この数についての注記', 'A remark on it'),
});

/** One published 重点施策マネジメントシート: one measure, one fiscal year, one phase. */
export const sheet = z.strictObject({
  measure: described(identifier, '重点施策のID（plan にあるもの）', 'Measure id, as in the plan'),
  plan: described(identifier, '総合戦略のID', 'Plan id'),
  fiscalYear: described(fiscalYear, '対象年度', 'Fiscal year the sheet is about'),
  phase: described(phase, '段階（事後・決算／事前・予算）', 'Phase: settled or budget'),
  measureCode: described(printedText.optional(), '印刷された重点施策の番号', 'Printed code of the measure'),
  measureName: described(printedText, '印刷された重点施策名', 'Name of the measure as printed'),
  leadDepartment: described(department.optional(), '主管課', 'Lead department'),
  team: described(department.optional(), '担当班', 'Team in charge'),
  relatedDepartments: described(
    z.array(printedText).default([]),
    '関係課（紙面の順）',
    'Related departments in printed order',
  ),
  source: described(source, '原本', 'Source document'),
  recorded: described(
    calendarDate.optional(),
    'このサイトに登録した日',
    'Day on which the sheet was registered on this site',
  ),
  columns: described(
    z.strictObject({
      indicators: described(z.array(period).min(1), '（1）の表にある年度の列', 'Year columns of table (1)'),
      projects: described(
        z.array(period).default([]),
        '（4）の表にある年度の列',
        'Year columns of table (4)',
      ),
    }),
    '表の年度の列',
    'Year columns printed on the sheet',
  ),
  indicators: described(
    z.array(sheetIndicator).default([]),
    '（1）数値目標・KPI',
    'Headline indicators and KPIs',
  ),
  ratings: described(
    z.array(publishedRating).default([]),
    '施策そのものの評価',
    'Published letters of the measure itself',
  ),
  progress: described(
    z
      .strictObject({
        steps: described(z.array(progressStep).min(1), '段階ごとの割合', 'Shares by step'),
        note: described(printedText.optional(), '注記', 'A remark'),
      })
      .optional(),
    '（2）① 施策の進捗状況',
    'Progress of the measure',
  ),
  issues: described(
    z.array(printedText).default([]),
    '（2）③ 現状と課題、方向性（1項目1行）',
    'Issues and direction, one bullet each',
  ),
  policy: described(
    z
      .strictObject({
        fiscalYear: described(fiscalYear, '方針の年度', 'Fiscal year the policy is for'),
        items: described(z.array(printedText).min(1), '方針（1項目1行）', 'Policy, one bullet each'),
      })
      .optional(),
    '（2）④ 施策の方針',
    'Policy',
  ),
  opinions: described(
    z.array(opinion).default([]),
    '推進委員会からの意見と担当課の考え',
    'Opinions with their answers',
  ),
  projects: described(z.array(sheetProject).default([]), '（4）重点施策関連事業', 'Projects'),
  unplacedValues: described(
    z
      .strictObject({
        section: described(printedText, 'どの表の数か', 'Table the numbers belong to'),
        values: described(
          z.array(unplacedValue).min(1),
          '欄を特定できなかった数値',
          'Numbers that could not be placed',
        ),
      })
      .optional(),
    '欄を特定できなかった数値',
    'Numbers that our reading could not place',
  ),
});

/** One published sheet. */
export type SheetRecord = z.output<typeof sheet>;
/** The sheet's phase. */
export type Phase = z.output<typeof phase>;
/** One opinion with its answer. */
export type Opinion = z.output<typeof opinion>;
/** The shares of a progress record. */
export type ProgressRecord = NonNullable<SheetRecord['progress']>;
