import { z } from 'zod';
import { described, refuse } from './described.ts';
import { goal } from './goal.ts';
import { inEnglish } from './in-english.ts';
import { fiscalYear } from './period.ts';
import { identifier, printedName } from './printed-text.ts';
import { source } from './source.ts';

const measure = z.strictObject({
  id: described(
    identifier,
    '施策のID（アドレスになり、変えない）',
    'Measure id; makes the address, never changes',
    { said: ['page', 'file', 'search'] },
  ),
  code: described(printedName.optional(), '施策の番号（分かるものだけ）', 'Code, where known', {
    said: ['page', 'file', 'search'],
  }),
  name: described(printedName, '施策の名前', 'Name of the measure', { said: ['page', 'file', 'search'] }),
  nameEn: inEnglish('施策の名前', 'Name of the measure'),
  goal: described(identifier.optional(), '目標のID（分かるものだけ）', 'Goal id, where known', {
    said: ['page', 'file'],
  }),
  parent: described(
    identifier.optional(),
    '1つ上の施策のID（シートのある施策の下の事業にもシートがあるとき）',
    'Measure that it stands under, where both have sheets; it takes the goal of that one',
    { said: ['page', 'file'] },
  ),
  form: described(
    identifier.optional(),
    '様式のID（計画の様式と違うときだけ）',
    'Form of its sheets, where it is not that of the plan',
    { said: ['file'] },
  ),
  formerName: described(
    printedName.optional(),
    '前の計画での名前（同じ施策の名前が変わったときだけ）',
    'Name in the plan before, where the same measure goes on under another name',
    { said: ['page', 'file', 'search'] },
  ),
});

/** How many years a plan may cover: a longer one is a slip of the pen. */
const mostYears = 50;

/** One plan: its period, its tree of goals, the measures it names, and the form of its sheets. */
export const plan = z
  .strictObject({
    id: described(identifier, '計画のID', 'Plan id', { said: ['page', 'file'] }),
    name: described(printedName, '計画の名前', 'Name of the plan', { said: ['page', 'file', 'search'] }),
    nameEn: inEnglish('計画の名前', 'Name of the plan'),
    form: described(
      identifier,
      'シートの様式のID（forms にあるもの。様式が2つあれば、おもなほう。サイト全体のページは、どの計画の様式にも共通の語で書かれ、語がちがうものは中立の語になる）',
      'Form of the sheets of the plan; pages of the whole site use the words that the forms of all plans share',
      { said: ['file'] },
    ),
    from: described(fiscalYear, '始まりの年度', 'First fiscal year', { said: ['page', 'file'] }),
    to: described(fiscalYear, '終わりの年度', 'Last fiscal year', { said: ['page', 'file'] }),
    source: described(source, '出典', 'Source'),
    goals: described(z.array(goal).default([]), '目標', 'Goals, a tree'),
    measures: described(z.array(measure).default([]), '施策', 'Measures the plan names'),
  })
  .check((context) => {
    const { from, to } = context.value;
    const years = Number(to.slice(2)) - Number(from.slice(2)) + 1;
    if (years <= mostYears) return;
    refuse(
      context,
      to,
      `計画の期間が ${years} 年あります（${mostYears} 年まで）。`,
      'from と to の年度を確かめてください。',
      ['to'],
    );
  });

/** One plan. */
export type PlanRecord = z.output<typeof plan>;
/** A measure that a plan names. */
export type MeasureRecord = z.output<typeof measure>;
