import { z } from 'zod';
import { described, refuse } from './described.ts';
import { identifier, printedName, yesOrNo } from './printed-text.ts';
import { sheetId } from './sheet-id.ts';

/** By what the first answer to a question is named, in the order of the search; one of them stands in each question. */
export const searchTargets = [
  'measure',
  'indicator',
  'project',
  'sheet',
  'plan',
  'goal',
  'department',
  'term',
  'nothing',
] as const;

const expected = {
  measure: described(identifier.optional(), '施策のID', 'Measure'),
  indicator: described(identifier.optional(), '指標のID', 'Indicator'),
  project: described(identifier.optional(), '事業のID', 'Project'),
  sheet: described(
    sheetId.optional(),
    'シート（文章、意見と回答をふくむ）',
    'Sheet, or anything that is said on it',
  ),
  plan: described(identifier.optional(), '計画のID', 'Plan'),
  goal: described(identifier.optional(), '目標のID', 'Goal'),
  department: described(identifier.optional(), '課のID', 'Department'),
  term: described(identifier.optional(), '用語のID', 'Term of the glossary'),
  nothing: described(yesOrNo.optional(), '何も見つからないのが正しい', 'Nothing is to be found'),
};

/** A question as people ask it, and what the search is to answer first. */
const expectedSearch = z
  .strictObject({
    asked: described(printedName, '探すことば（ふだんの言い方で）', 'What is asked, as people say it'),
    ...expected,
  })
  .check((context) => {
    const named = searchTargets.filter(
      (target) => context.value[target] !== undefined && context.value[target] !== false,
    );
    if (named.length === 1) return;
    refuse(
      context,
      context.value,
      named.length === 0
        ? 'はじめに出るはずのものが書かれていません。'
        : `はじめに出るはずのものが${named.length}つ書かれています（${named.join('、')}）。`,
      `${searchTargets.join('、')} のどれか1つを書いてください。`,
    );
  });

/** The file of questions that the search is tried with. */
export const expectedSearches = described(
  z.strictObject({
    searches: described(
      z.array(expectedSearch),
      '検索をためす問い',
      'Questions that the search is tried with',
    ),
  }),
  '検索をためす問い',
  'Questions that the search is tried with',
  { exempt: 'Staff and tests try the search with it; no reader sees it.' },
);

/** A question with what is to be found first. */
export type ExpectedSearch = z.output<typeof expectedSearch>;
