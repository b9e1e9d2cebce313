import type { GradeCount } from '../domain/rating/distribution.ts';
import type { Language } from '../schema/language.ts';
import type { Grade, RatingAxis } from '../schema/rating-axis.ts';
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

/**
 * What of a legend is the sheets' and what is ours: the outlines of badges stand on no sheet. They speak of rise and fall only
 * where every letter with an outline follows from a change against the baseline; a share of the target neither rises nor falls.
 */
export function legendNote(axes: readonly Pick<RatingAxis, 'grades' | 'rule'>[]): string {
  const isExplained = axes.some(({ grades }) => grades.some(({ label }) => label));
  const printed = isExplained ? '評価の語と意味は、シートのとおりです。' : '評価の語は、シートのとおりです。';
  const outlined = axes.filter(({ grades }) => grades.some(({ tone }) => tone));
  if (outlined.length === 0) return printed;
  if (outlined.some(({ rule }) => rule?.name !== 'change_from_baseline'))
    return `${printed}印の形は、見分けやすいように当サイトがつけたもので、シートにはありません。`;
  const tones = new Set(outlined.flatMap(({ grades }) => grades.map(({ tone }) => tone)));
  const phrases = outlinePhrases.filter(([tone]) => tones.has(tone)).map(([, phrase]) => phrase);
  return `${printed}印の形は当サイトがつけたもので、${phrases.join('、')}を表します。`;
}

const outlinePhrases: [NonNullable<Grade['tone']>, string][] = [
  ['reached', '丸が達成'],
  ['up', '上向きが上昇'],
  ['slightly_up', '上向きのうすい色が少しの上昇'],
  ['level', '四角が同じくらい'],
  ['down', '下向きが下落'],
  ['none', '点線の丸が評価なし'],
];
