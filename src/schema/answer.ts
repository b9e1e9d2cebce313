import { z } from 'zod';
import { described } from './described.ts';
import { period } from './period.ts';
import { calendarDate, identifier, printedText } from './printed-text.ts';
import { questionRule } from './question-rule.ts';
import { sheetId } from './sheet-id.ts';

/** What the city answers to a question that a reader may ask. It stands on no sheet, and so in a file of its own. */
const answer = z.strictObject({
  rule: described(questionRule, '問いの種類', 'Rule by which the question is chosen', {
    said: ['page', 'file'],
  }),
  sheet: described(sheetId, '問いのあるシート', 'Sheet that gives rise to the question', {
    said: ['page', 'file'],
  }),
  about: described(
    z.array(identifier).default([]),
    '問いが取り上げるもの（指標・事業・施策のID）',
    'Ids of what the question is about: indicators, projects, or the measure',
    { said: ['page', 'file'] },
  ),
  axis: described(
    identifier.optional(),
    '評価の軸のID（同じものへの問いが軸ごとにあるとき）',
    'Axis of the letter, where the same thing is asked about on several',
    { said: ['page', 'file'] },
  ),
  period: described(
    period.optional(),
    '年度・年（同じものへの問いが年度ごとにあるとき）',
    'Period, where the same thing is asked about in several',
    { said: ['page', 'file'] },
  ),
  answeredOn: described(calendarDate, '答えた日', 'Day of the answer', { said: ['page', 'file'] }),
  department: described(
    identifier.optional(),
    '答えた課のID（職員の名前は書かない）',
    'Department that answers, never a person',
    { said: ['page', 'file'] },
  ),
  answer: described(printedText, '答え（段落ごとに改行）', 'The answer, a paragraph a line', {
    said: ['page', 'file', 'search'],
  }),
});

/** The answers file: whatever the city has answered. */
export const answers = z.strictObject({
  answers: described(z.array(answer), '問いへの答え', 'Answers'),
});

/** An answer as the file says it. */
export type AnswerRecord = z.output<typeof answer>;
