import type { PathStep } from '../../schema/path-step.ts';

/** The shares of progress. */
export function staffPath(): PathStep[] {
  return ['progress', 'steps'];
}
