import { statusRows, type PlanStatus, type StatusRow } from '../domain/rating/status.ts';
import type { Form } from '../schema/form.ts';
import type { Language } from '../schema/language.ts';
import type { MeasureRecord } from '../schema/plan.ts';
import type { Site } from '../schema/site.ts';
import type { Goal } from '../domain/publication/goal.ts';
import type { Vocabulary } from '../domain/publication/vocabulary.ts';
import { things } from './counting.ts';
import { indicatorNumber } from './indicator.ts';
import { inLanguages } from './language.ts';
import { goalNameIn } from './plan.ts';
import { measureTitleIn, unregistered } from './registration.ts';

/** The list of all letters. */
export const statusWords = {
  title: '評価の一覧',
  kicker: '評価',
  these: 'これらの評価の一覧',
  changes: '前の年度とくらべて',
  none: '評価のあるシートは、まだ登録していません。',
};

/** What the letters are given to, where they are counted together: 指標. */
export function ratedNoun(statuses: readonly PlanStatus[], vocabulary: Vocabulary): string {
  const types = new Set(statuses.flatMap(statusRows).map(({ subject }) => subject.type));
  const [only] = types;
  return types.size === 1 && only ? vocabulary[only] : '評価の対象';
}

/** A goal as it heads its letters: 政策目標 3　…; that it is not known where none is. */
export function goalTitle(goal: Goal | undefined, { goal: word, language }: Vocabulary): string {
  return goal ? goalNameIn(language, goal) : withoutGoal[language](word);
}

const withoutGoal = inLanguages<(word: string) => string>({
  ja: (word) => `${word}は${unregistered.label}`,
  en: (word) => `No ${word} known`,
});

/** What a row is called; a measure that is rated itself stands in the heading above. */
export function rowName({ subject, printed }: StatusRow, vocabulary: Vocabulary): string {
  return printed?.name ?? gradeOf[vocabulary.language](vocabulary[subject.type]);
}

const gradeOf = inLanguages<(subject: string) => string>({
  ja: (subject) => `${subject}の評価`,
  en: (subject) => `Grade of the ${subject}`,
});

/** Kind and number as the sheet prints them: 数値目標, KPI 10. */
export function rowNumber(
  { printed }: StatusRow,
  paper: { form: Form },
  language: Language = 'ja',
): string | undefined {
  return printed && 'targets' in printed ? indicatorNumber(printed, paper, language) : undefined;
}

/** A row alone, where neither its measure nor its goal is heard before it: 101　星めぐり観光プロジェクト KPI 1 参加者数. */
export function rowInFull(
  row: StatusRow,
  measure: Pick<MeasureRecord, 'code' | 'name'>,
  { form, vocabulary }: { form: Form; vocabulary: Vocabulary },
): string {
  const { language } = vocabulary;
  return [
    measureTitleIn(language, measure),
    rowNumber(row, { form }, language) ?? '',
    rowName(row, vocabulary),
  ]
    .filter((part) => part !== '')
    .join(' ');
}

/** Further measures whose sheets hold the same indicator. */
export function alsoUnder(others: StatusRow['others'], { measure, language }: Vocabulary): string {
  const names = others.map(({ code, name }) => code ?? name);
  return others.length === 0 ? '' : sharedWith[language](measure, names);
}

const sharedWith = inLanguages<(measure: string, names: string[]) => string>({
  ja: (measure, names) => `${measure} ${names.join('、')} と共通`,
  en: (measure, names) => `Shared with ${measure} ${names.join(', ')}`,
});

/** Indicators that have no letter and therefore stand elsewhere. */
export function unratedSentence(count: number, { indicator }: Vocabulary): string {
  return `シートに評価のない${indicator}が、ほかに${things(count)}あります。値と目標は、`;
}

/** The letter that our sum gives where it is another one. */
export function workedNote(grade: string, language: Language = 'ja'): string {
  return worked[language](grade);
}

const worked = inLanguages<(grade: string) => string>({
  ja: (grade) => `計算では ${grade}`,
  en: (grade) => `worked out: ${grade}`,
});

/** What the page holds, in one sentence for search results. */
export function statusDescription({ municipality }: Site, { measure }: Vocabulary): string {
  return `${municipality.name}の${measure}の評価を、年度ごとにすべて並べた一覧です。評価の分布と、前の年度との違いを載せています。`;
}
