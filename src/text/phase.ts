import type { Phase } from '../schema/sheet.ts';

/** The phase as the sheet's head prints it. */
export const phaseLabels: Record<Phase, string> = { settled: '事後・決算', budget: '事前・予算' };
