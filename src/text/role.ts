import type { Observation, RoleWords } from '../domain/observation/observation.ts';
import type { JudgedBy } from '../domain/rating/judged-by.ts';
import type { Direction } from '../schema/register.ts';
import type { Basis } from '../schema/basis.ts';
import type { Language } from '../schema/language.ts';
import { neutralWords } from '../schema/neutral-words.ts';
import { actualLabelsIn } from './basis.ts';

/** What numbers are for where no form says it in words of its own: 現状値, 実績値, 目標値. */
export const roleLabels: RoleWords = neutralWords;

/** What a figure of a year is called: only what was reached is an actual in the form's word. */
export function actualLabel(
  basis: Basis = 'settled',
  words: Pick<RoleWords, 'actual'> = roleLabels,
  language: Language = 'ja',
): string {
  return basis === 'settled' ? words.actual : actualLabelsIn[language][basis];
}

/** What a statement is, in the words of its form: a figure of a year that was only expected, budgeted or planned is no 実績値. */
export function roleLabel(
  { role, basis, words = roleLabels }: Pick<Observation, 'role' | 'basis' | 'words'>,
  language: Language = 'ja',
): string {
  return role === 'actual' ? actualLabel(basis, words, language) : words[role];
}

/** What the form of a judged sheet calls its numbers. */
export function roleNames({ words = roleLabels }: { words?: RoleWords | undefined }): RoleWords {
  return words;
}

/** What the judged figure is: 実績値, or 見込み値 where the sheet only expects it. */
export function actualName(
  { actual, words }: Pick<JudgedBy, 'actual' | 'words'>,
  language: Language = 'ja',
): string {
  return actual ? roleLabel(actual, language) : roleNames({ words }).actual;
}

/** Which way is better, our reading. */
export const directionLabels: Record<Direction, string> = {
  higher: '多いほどよい',
  lower: '少ないほどよい',
  maintain: '保つのがよい',
  none: 'どちらがよいとも言えない',
};
