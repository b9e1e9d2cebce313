import { inLanguages } from '../../text/language.ts';

/** Words of what a sheet says of a grade. */
export const ratingWords = inLanguages<{ said: (axis: string | undefined) => string }>({
  ja: { said: (axis) => `${axis === undefined ? '' : `${axis}：`}シートの説明（原文）` },
  en: {
    said: (axis) =>
      `${axis === undefined ? '' : `${axis}: `}The sheet’s own explanation (in Japanese, as published)`,
  },
});
