import { vi } from 'vitest';

/** A chart without pixels, which remembers what it was told to draw. */
export const picture = {
  show: vi.fn(),
  point: vi.fn(),
  slotAt: (x: number) => Math.round(x / 10),
  recolour: vi.fn(),
  destroy: vi.fn(),
};

/** Puts it in the place of the one that Chart.js draws. */
export function withoutPixels(): void {
  vi.doMock('../../src/charts/moving/moving-chart.ts', () => ({ movingChart: () => picture }));
}
