import type { Phase } from '../schema/sheet.ts';
import { inLanguages } from './language.ts';

/** The phase as the sheet's head prints it. */
export const phaseLabels: Record<Phase, string> = { settled: '事後・決算', budget: '事前・予算' };

/** The same in each language. */
export const phasesIn = inLanguages<Record<Phase, string>>({
  ja: phaseLabels,
  en: { settled: 'settled accounts', budget: 'budget' },
});

/** What a sheet of the phase is, in a few words beside its name. */
export const phasePlain: Record<Phase, string> = {
  settled: '結果をまとめたシート',
  budget: '年度の前につくるシート',
};

/** What a sheet of the phase is, in a sentence. */
export const phaseMeanings: Record<Phase, string> = {
  settled: 'その年度のことをまとめたシートです。決算は、1年に使ったお金のまとめのことです。',
  budget: '年度が始まる前に、予定と予算（使う予定のお金）をもとに書かれたシートです。',
};

/** The terms under which the glossary explains the two kinds of sheets. */
export const phaseTermIds: Record<Phase, string> = { settled: 'ex-post', budget: 'ex-ante' };
