import type { Role } from '../domain/observation.ts';
import type { Direction } from '../schema/register.ts';

/** What a number is for, in the sheet's words. */
export const roleLabels: Record<Role, string> = { baseline: '現状値', actual: '実績値', target: '目標値' };

/** Which way is better, our reading. */
export const directionLabels: Record<Direction, string> = {
  higher: '多いほどよい',
  lower: '少ないほどよい',
  maintain: '保つのがよい',
  none: 'どちらがよいとも言えない',
};
