import type { PeriodKind } from '../domain/period.ts';

/** From when to when the years of some figures run. */
export function periodKindGuide(kinds: ReadonlySet<PeriodKind>): string {
  if (kinds.size === 2)
    return '「年度」は4月から翌年3月まで、「年」は1月から12月までです。値によって違います。';
  return kinds.has('calendar_year') ? '1月から12月まで（年）' : '4月から翌年3月まで（年度）';
}
