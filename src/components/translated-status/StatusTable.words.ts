import { inTranslations } from '../../text/language.ts';

/** Words of the table of where indicators stand. */
export const statusWords = inTranslations({
  en: {
    indicator: 'Indicator',
    result: 'Result',
    target: 'Target',
    grade: 'Grade by the city',
    none: 'none stated',
    noNumber: '(no number)',
  },
});
