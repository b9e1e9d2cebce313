import { roleLabels } from '../../text/role.ts';
import { trendCaption } from '../../text/trend-caption.ts';
import { firmnessLook } from '../scene/firmness.ts';
import { lastTarget, type Trend } from './trend.ts';

/** How to read some trend charts, as far as it occurs in any of them. */
export function captionOf(trends: readonly Trend[]): string[] {
  const language = trends.at(-1)?.language;
  const drawn = trends.flatMap(({ marks, stretches }) => [...marks, ...stretches]);
  const hollow = drawn.filter(({ role, firmness }) => role === 'actual' && firmness !== undefined);
  const isPlanned = (mark: (typeof hollow)[number]) => firmnessLook(mark) === 'planned';
  return trendCaption(
    {
      roles: trends.at(-1)?.words ?? roleLabels,
      overGap: trends.some(({ segments }) => segments.some(({ kind }) => kind === 'link')),
      words: trends.flatMap(({ gaps }) => gaps.map(({ absence }) => absence)),
      directionOnly: trends.some(({ arrow }) => arrow !== undefined),
      steps: trends.some((trend) =>
        trend.marks.some((mark) => mark.role === 'target' && mark !== lastTarget(trend)),
      ),
      hollow: {
        expected: hollow.some((mark) => !isPlanned(mark)),
        planned: hollow.some(isPlanned),
      },
      stretched: trends.some(({ stretches }) =>
        stretches.some(({ of }) => of === 'span' || of === 'quarter'),
      ),
    },
    language,
  );
}
