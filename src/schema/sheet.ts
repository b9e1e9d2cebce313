import { z } from 'zod';
import { placement } from './cell.ts';
import { column } from './column.ts';
import { share, times, wholeNumber } from './decimal.ts';
import { leadDepartment, team } from './in-charge.ts';
import { described } from './described.ts';
import { judgedFields } from './judged.ts';
import { fiscalYear } from './period.ts';
import { calendarDate, identifier, listedName, sheetName, sheetText } from './printed-text.ts';
import { webAddress } from './web-address.ts';
import { sheetProject } from './project.ts';
import { source } from './source.ts';

/** `settled` 事後・決算, `budget` 事前・予算. */
export const phase = z.enum(['settled', 'budget'], {
  error: 'settled（事後・決算）か budget（事前・予算）を書きます。',
});

const opinion = z.strictObject({
  number: described(wholeNumber, '意見の番号', 'Number of the opinion', { said: ['page', 'print', 'file'] }),
  from: described(
    sheetName.optional(),
    'だれの意見か（委員会、議会、監査など、紙面のとおり）',
    'Who gave it, in the words of the paper',
    { said: ['page', 'print', 'file', 'search'] },
  ),
  opinion: described(sheetText, '意見', 'The opinion', {
    missing: '意見（opinion）がありません。回答（answer）は、答えている意見なしには載せられません。',
    said: ['page', 'print', 'file', 'search'],
  }),
  answer: described(sheetText.optional(), '回答', 'Answer of the department', {
    said: ['page', 'print', 'file', 'search'],
  }),
  answerStatus: described(
    sheetText.optional(),
    '回答の状況（対応済みなど、紙面のとおり）',
    'State of the answer, in the words of the paper',
    { said: ['page', 'print', 'file', 'search'] },
  ),
  followUp: described(
    sheetText.optional(),
    'その後どうなったか（公表者などの発表のとおり）',
    'What came of it, as the publisher states it',
    { said: ['page', 'print', 'file', 'search'] },
  ),
});

const progressStep = z.strictObject({
  step: described(sheetName, '段階（紙面の語）', 'Step of the scale, as printed', {
    said: ['page', 'print', 'file'],
  }),
  share: described(share, '割合（％）', 'Share in percent', { said: ['page', 'print', 'file'] }),
  count: described(
    wholeNumber.optional(),
    '事業数（紙面に印刷されているときだけ）',
    'Count, only where the sheet prints it',
    { said: ['page', 'print', 'file'] },
  ),
});

const unplacedValue = z.strictObject({
  text: described(sheetText, '印刷された数', 'The number as printed', {
    said: ['page', 'print', 'file', 'search'],
  }),
  times: described(times.default(1), '何回あるか', 'How often it stands there', {
    said: ['page', 'print', 'file'],
  }),
  note: described(sheetText.optional(), 'この数についての注記', 'A remark on it', {
    said: ['page', 'print', 'file', 'search'],
  }),
});

const columns = z.array(column).default([]);

/** One published sheet: one measure, one fiscal year, one phase. */
export const sheet = z.strictObject({
  measure: described(identifier, '施策のID（plan にあるもの）', 'Measure id, as in the plan', {
    said: ['page', 'file'],
  }),
  plan: described(identifier, '計画のID', 'Plan id', { said: ['page', 'file'] }),
  form: described(
    identifier.optional(),
    '様式のID（施策や計画の様式と違うときだけ）',
    'Form of this sheet, where it is not that of its measure or plan',
    { said: ['page', 'print', 'file'] },
  ),
  fiscalYear: described(
    fiscalYear,
    '対象年度（紙面に年度が無ければ、まとめられた年度。そのことは source の note に断る）',
    'Fiscal year the sheet is about; of a paper without a year, that in which it was made',
    {
      said: ['page', 'print', 'file'],
    },
  ),
  phase: described(phase, '段階（事後・決算／事前・予算）', 'Phase: settled or budget', {
    said: ['page', 'print', 'file'],
  }),
  kind: described(
    z
      .enum(['yearly', 'interim', 'final'], {
        error: 'yearly（毎年のシート）、interim（中間見直し）、final（総括評価）のどれかを書きます。',
      })
      .default('yearly'),
    'シートの種類（毎年・中間見直し・総括評価）',
    'Kind of sheet: yearly, interim review, or final evaluation',
    { said: ['page', 'file'] },
  ),
  measureCode: described(sheetName.optional(), '印刷された施策の番号', 'Printed code of the measure', {
    said: ['page', 'print', 'file', 'search'],
  }),
  measureName: described(sheetName, '印刷された施策名', 'Name of the measure as printed', {
    said: ['page', 'print', 'file', 'search'],
  }),
  leadDepartment: described(
    leadDepartment.optional(),
    '担当課（1つ。2つ以上あれば、先に印刷された課。ほかは relatedDepartments）',
    'Lead department; the first where the paper names several',
    {
      said: ['page', 'print', 'file', 'search'],
    },
  ),
  team: described(team.optional(), '担当', 'Team in charge', {
    said: ['page', 'print', 'file', 'search'],
  }),
  relatedDepartments: described(
    z.array(listedName).default([]),
    '関係課（紙面の順）',
    'Related departments in printed order',
    { said: ['page', 'print', 'file', 'search'] },
  ),
  source: described(source, '原本', 'Source document'),
  recorded: described(
    calendarDate.optional(),
    'このサイトに登録した日',
    'Day on which the sheet was registered on this site',
    { said: ['page'] },
  ),
  compiledOn: described(calendarDate.optional(), '評価をまとめた日', 'Day on which the sheet was compiled', {
    said: ['page', 'file'],
  }),
  committeeOn: described(calendarDate.optional(), '委員会の日', 'Day on which the committee met', {
    said: ['page', 'file'],
  }),
  publishedOn: described(calendarDate.optional(), '公表された日', 'Day on which it was published', {
    said: ['page', 'file'],
  }),
  minutesUrl: described(webAddress.optional(), '委員会の議事録のアドレス', 'Address of the minutes', {
    said: ['page', 'file'],
  }),
  columns: described(
    z
      .strictObject({
        indicators: described(
          columns,
          '指標の表にある列（指標ごとに年度が違う紙面では書かない）',
          'Columns of the table of indicators; none where each has years of its own',
          {
            said: ['page', 'print', 'file'],
          },
        ),
        money: described(columns, 'シートの金額の表にある列', "Columns of the sheet's own table of money", {
          said: ['page', 'print', 'file'],
        }),
        projects: described(columns, '事業の表にある列', 'Columns of the table of projects', {
          said: ['page', 'print', 'file'],
        }),
      })
      .default({ indicators: [], money: [], projects: [] }),
    '表の列',
    'Columns printed on the sheet',
  ),
  placement: described(
    z
      .strictObject({
        indicators: described(placement.optional(), '指標の表', 'Table of indicators', { said: ['file'] }),
        money: described(placement.optional(), 'シートの金額の表', "The sheet's own table of money", {
          said: ['file'],
        }),
        projects: described(placement.optional(), '事業の表', 'Table of projects', { said: ['file'] }),
      })
      .default({}),
    '表ごとの読みとり方（欄の中に書いたほうを先に見る）',
    'How whole tables were read; what a row or cell says comes first',
  ),
  ...judgedFields,
  progress: described(
    z
      .strictObject({
        steps: described(z.array(progressStep).min(1), '段階ごとの割合', 'Shares by step'),
        placement: described(placement.optional(), '読みとり方', 'How the shares were read', {
          said: ['file'],
        }),
        note: described(sheetText.optional(), '注記', 'A remark', {
          said: ['page', 'print', 'file', 'search'],
        }),
      })
      .optional(),
    '進み具合',
    'Progress of the measure',
  ),
  policy: described(
    z
      .strictObject({
        fiscalYear: described(fiscalYear, '方針の年度', 'Fiscal year the policy is for', {
          said: ['page', 'print', 'file'],
        }),
        items: described(z.array(sheetText).min(1), '方針（1項目1行）', 'Policy, one bullet each', {
          said: ['page', 'print', 'file', 'search'],
        }),
      })
      .optional(),
    '方針',
    'Policy',
  ),
  opinions: described(z.array(opinion).default([]), '意見と回答', 'Opinions with their answers'),
  projects: described(z.array(sheetProject).default([]), '事業', 'Projects'),
  unplacedValues: described(
    z
      .strictObject({
        section: described(sheetText, 'どの表の数か', 'Table the numbers belong to', {
          said: ['page', 'print', 'file', 'search'],
        }),
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
