import type { GradeCount } from '../domain/rating/distribution.ts';
import type { Language } from '../schema/language.ts';
import type { Grade } from '../schema/rating-axis.ts';
import { inLanguages } from './language.ts';

/** What a letter is called where its axis needs no name. */
export const gradeWord = inLanguages({ ja: '評価', en: 'Grade' });

/** A letter read aloud, before its meaning where the legend prints one: 「評価 S：」, 「評価 のばす」. */
export function gradeSpoken(
  { grade, label }: Pick<Grade, 'grade' | 'label'>,
  language: Language = 'ja',
): string {
  const spoken = `${gradeWord[language]} ${grade}`;
  return label === undefined ? spoken : `${spoken}${{ ja: '：', en: ': ' }[language]}`;
}

/** A letter in full, where it stands for itself: 令和7年度 達成度 C（目標の5割以上）. */
export function gradeInFull(
  { grade, label }: Pick<Grade, 'grade' | 'label'>,
  axis: string,
  year: string,
  language: Language = 'ja',
): string {
  const meaning = label === undefined ? '' : { ja: `（${label}）`, en: `: ${label}` }[language];
  return `${year} ${axis} ${grade}${meaning}`;
}

/** Letters counted, in a line: 「評価 S 2、D 1、― 1」. */
export function gradesSpoken(counts: readonly GradeCount[]): string {
  const stated = counts.filter(({ count }) => count > 0).map(({ grade, count }) => `${grade.grade} ${count}`);
  return stated.length === 0 ? '評価の記載なし' : `評価 ${stated.join('、')}`;
}

/** What the outlines of a scale's badges mean, as far as its letters have a tone. */
export function outlineGuide(grades: readonly Grade[]): string {
  const tones = new Set(grades.map(({ tone }) => tone));
  const phrases = outlinePhrases.filter(([tone]) => tones.has(tone)).map(([, phrase]) => phrase);
  return phrases.length === 0 ? '' : `印の形は、${phrases.join('、')}を表します。`;
}

const outlinePhrases: [NonNullable<Grade['tone']>, string][] = [
  ['reached', '丸が達成'],
  ['up', '上向きが上昇'],
  ['slightly_up', '上向きのうすい色が少しの上昇'],
  ['level', '四角が同じくらい'],
  ['down', '下向きが下落'],
  ['none', '点線の丸が評価なし'],
];
