import { describe, expect, it } from 'vitest';
import { progressOf } from '../../../src/charts/progress/progress.ts';
import { figureWords } from '../../../src/text/figure.ts';

const labels = ['順調', '概ね順調', '停滞', '実施困難'];
const scale = { open: true, steps: labels.map((label, index) => ({ id: `step-${index}`, label })) };
const record = (...shares: string[]) => ({
  steps: shares.map((share, index) => ({ step: labels[index] ?? '？', share })),
});

describe('progress', () => {
  it('shows the shares as printed, and no count that the sheet does not print', () => {
    const progress = progressOf(record('28.6', '28.6', '42.9', '0.0'), scale);
    expect(progress.steps.map(({ label, share }) => `${label} ${figureWords(share)}`)).toEqual([
      '順調 28.6%',
      '概ね順調 28.6%',
      '停滞 42.9%',
      '実施困難 0.0%',
    ]);
    expect(progress.steps.some((step) => 'count' in step)).toBe(false);
    expect(progress.open).toBe(true);
    expect(progress.steps.map(({ look }) => look)).toEqual(['full', 'part', 'bar', 'cross']);
    expect(progress.steps[0]?.percent).toBeCloseTo(28.6);
  });

  it('keeps the decimals of a share', () => {
    const { steps } = progressOf(record('66.67', '33', '0.04'), scale);
    expect(steps.map(({ share }) => figureWords(share))).toEqual(['66.67%', '33%', '0.04%']);
  });

  it('keeps printed counts', () => {
    const steps = [
      { step: '順調', share: '50', count: 3 },
      { step: '停滞', share: '50', count: 3 },
    ];
    expect(progressOf({ steps }, scale).steps.map(({ count }) => count && figureWords(count))).toEqual([
      '3事業',
      '3事業',
    ]);
  });

  it('knows a step that the scale does not name', () => {
    expect(progressOf(record('50', '0', '0', '0', '50'), scale).steps[4]?.look).toBe('unknown');
  });
});
