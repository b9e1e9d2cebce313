import type { AnswerRecord } from '../schema/answer.ts';
import type { QuestionRule } from '../schema/question-rule.ts';
import { apartOf, type Found } from './found.ts';

/** What tells one question from every other: by it an answer finds its question, and a link its place. */
export interface QuestionName {
  rule: QuestionRule;
  /** Id of the sheet: `2021/103`. */
  sheet: string;
  /** Ids of the indicators and projects it is about, the foremost first; of the measure where it is about the whole sheet. */
  about: string[];
  /** Axis of the letter that it is about. */
  axis?: string;
  /** Period, where the same thing may be asked about in several. */
  period?: string;
}

/** Names what a rule has found. */
export function questionName(found: Found): QuestionName {
  const { rule, sheet, indicators, projects } = found;
  const ids = [...indicators, ...projects];
  const { about = ids.length === 0 ? [sheet.measure.id] : ids, axis, period } = apartOf(found);
  return {
    rule,
    sheet: sheet.id,
    about,
    ...(axis === undefined ? {} : { axis }),
    ...(period === undefined ? {} : { period }),
  };
}

/** The name in one word. */
export function questionId({ sheet, rule, about, axis, period }: QuestionName): string {
  return [sheet, rule, ...about, axis, period].filter((part) => part !== undefined).join(' ');
}

/** Whether an answer may be to the question of that name: it may leave out whatever does not tell two questions apart. */
export function mayAnswer(answer: Omit<AnswerRecord, 'answer' | 'answeredOn'>, name: QuestionName): boolean {
  return (
    answer.rule === name.rule &&
    answer.sheet === name.sheet &&
    answer.about.every((id) => name.about.includes(id)) &&
    [name.axis, undefined].includes(answer.axis) &&
    [name.period, undefined].includes(answer.period)
  );
}

/** The shortest name under which an answer means this question and none of the others; it always says what it is about. */
export function shortestName(name: QuestionName, others: readonly QuestionName[]): QuestionName {
  const { rule, sheet, about, axis, period } = name;
  const foremost = about.slice(0, 1);
  const tries: QuestionName[] = [
    { rule, sheet, about: foremost },
    { rule, sheet, about },
    ...(axis === undefined ? [] : [{ rule, sheet, about, axis }]),
    ...(period === undefined ? [] : [{ rule, sheet, about: foremost, period }]),
  ];
  const rest = others.filter((other) => questionId(other) !== questionId(name));
  return tries.find((each) => !rest.some((other) => mayAnswer(each, other))) ?? name;
}
