import { inLanguages } from '../../text/language.ts';

/** How large a file is, after the name of its format: （2.7 KB）. */
export const sizeOf = inLanguages<(size: string) => string>({
  ja: (size) => `（${size}）`,
  en: (size) => ` (${size})`,
});

/** What a file holds, after the name of its format: （人口の社会増減）. */
export const filesOf = inLanguages<(of: string) => string>({
  ja: (of) => `（${of}）`,
  en: (of) => ` (${of})`,
});
