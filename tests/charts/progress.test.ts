import { describe, expect, it } from 'vitest';
import { progressOf } from '../../src/charts/progress.ts';

const labels = ['順調', '概ね順調', '停滞', '実施困難'];
const scale = { open: true, steps: labels.map((label, index) => ({ id: `step-${index}`, label })) };
const record = (...shares: string[]) => ({
  steps: shares.map((share, index) => ({ step: labels[index] ?? '？', share })),
});

describe('progress', () => {
  it('counts what the shares imply, and says that it is our inference', () => {
    const progress = progressOf(record('28.6', '28.6', '42.9', '0.0'), { projectCount: 7, scale });
    expect(progress.steps.map(({ count }) => count)).toEqual([2, 2, 3, 0]);
    expect(progress.inferred).toBe(true);
    expect(progress.open).toBe(true);
    expect(progress.steps.map(({ look }) => look)).toEqual(['full', 'part', 'bar', 'cross']);
    expect(progress.steps.map(({ share }) => share)).toEqual(['28.6%', '28.6%', '42.9%', '0.0%']);
  });

  it('keeps printed counts, which are no inference', () => {
    const steps = [
      { step: '順調', share: '50', count: 3 },
      { step: '停滞', share: '50', count: 3 },
    ];
    const progress = progressOf({ steps }, { projectCount: 6, scale });
    expect(progress.steps.map(({ count }) => count)).toEqual([3, 3]);
    expect(progress.inferred).toBe(false);
  });

  it('has no counts where the shares fit none, and no zero in their place', () => {
    const progress = progressOf(record('50.1', '30.0', '0.0', '19.9'), { projectCount: 7, scale });
    expect(progress.steps.every((step) => !('count' in step))).toBe(true);
    expect(progress.inferred).toBe(false);
    expect(progress.steps[0]?.percent).toBeCloseTo(50.1);
  });

  it('knows a step that the scale does not name', () => {
    expect(progressOf(record('50', '0', '0', '0', '50'), { projectCount: 2, scale }).steps[4]?.look).toBe(
      'unknown',
    );
  });
});
