import type { MovingSeries } from './series.ts';
import type { MovingTrend } from './hand-over.ts';

/** What a moving chart draws: the slots and what stands between them, and the series over them. */
export interface MovingPicture {
  trend: Pick<MovingTrend, 'slots' | 'scale' | 'gaps' | 'breaks' | 'segments' | 'arrow' | 'unit' | 'words'> &
    Partial<Pick<MovingTrend, 'stretches'>>;
  series: readonly MovingSeries[];
  /** What heads the tooltip of each slot: 令和3年度. */
  when: readonly string[];
  /** Whether the last value of each series stands at its end. */
  endValues?: boolean;
}
