import type { ComparedTrend } from '../../charts/comparison/comparison.ts';
import type { Entry } from './choices.ts';
import type { PublishedIndicator } from './published-indicator.ts';

/** An indicator with what its file says. */
export type Loaded = Entry & PublishedIndicator;

/** An indicator as the page shows it. */
export type Shown = Loaded & ComparedTrend;
