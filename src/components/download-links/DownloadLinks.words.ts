import { inLanguages } from '../../text/language.ts';

/** What a file holds, after the name of its format: （人口の社会増減）. */
export const filesOf = inLanguages<(of: string) => string>({
  ja: (of) => `（${of}）`,
  en: (of) => ` (${of})`,
});
