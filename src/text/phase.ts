import type { Phase } from '../schema/sheet.ts';
import { inLanguages } from './language.ts';

/** The phase as the sheet's head prints it. */
export const phaseLabels: Record<Phase, string> = { settled: '事後・決算', budget: '事前・予算' };

/** The same in each language. */
export const phasesIn = inLanguages<Record<Phase, string>>({
  ja: phaseLabels,
  en: { settled: 'settled accounts', budget: 'budget' },
});
