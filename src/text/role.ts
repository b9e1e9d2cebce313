import type { Observation, Role } from '../domain/observation/observation.ts';
import type { Direction } from '../schema/register.ts';
import { actualLabels } from './basis.ts';

/** What a number is for, in the sheet's words. */
export const roleLabels: Record<Role, string> = {
  baseline: '現状値',
  actual: actualLabels.settled,
  target: '目標値',
};

/** What a statement is: a figure of a year that was only expected, budgeted or planned is no 実績値. */
export function roleLabel({ role, basis = 'settled' }: Pick<Observation, 'role' | 'basis'>): string {
  return role === 'actual' ? actualLabels[basis] : roleLabels[role];
}

/** Which way is better, our reading. */
export const directionLabels: Record<Direction, string> = {
  higher: '多いほどよい',
  lower: '少ないほどよい',
  maintain: '保つのがよい',
  none: 'どちらがよいとも言えない',
};
