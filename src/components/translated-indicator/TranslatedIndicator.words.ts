import type { IndicatorToday } from '../../domain/over-years/indicator-today.ts';
import type { Indicator } from '../../domain/publication/publication.ts';
import { indicatorNumber } from '../../text/indicator.ts';
import { indicatorTitleIn, todayInWords } from '../../text/indicator-page.ts';
import { inTranslations } from '../../text/language.ts';
import { periodIn } from '../../text/period.ts';
import { plainIn } from '../../text/words.ts';

/** Words of an indicator's page in another language. */
export const indicatorWords = inTranslations({
  en: {
    kicker: ({ statement: { printed, sheet } }: IndicatorToday) =>
      `Indicator ${indicatorNumber(printed, sheet, 'en')}`,
    /** Short enough for a crumb. */
    crumb: ({ statement: { printed, sheet } }: IndicatorToday) => indicatorNumber(printed, sheet, 'en'),
    gradeIn: (fiscalYear: string) => `Grade in the ${periodIn('en', fiscalYear)} sheet`,
    noValues: 'The sheets here have no values for it.',
    trend: 'Over the years',
    fiscalYear: (era: string, year: number) =>
      `FY${year} runs from April ${year} to March ${year + 1} and is ${era} in the Japanese calendar. `,
    otherUnits: 'Values in another unit are not in this chart; they are in the data.',
    grade: 'Grade',
    gradeLead: 'The grade is the city’s. On light blue: our own working.',
    ofSheet: (fiscalYear: string) => `${periodIn('en', fiscalYear)} sheet`,
    older: 'Earlier sheets',
    inJapanese: 'This indicator in Japanese',
    files: 'of this indicator',
    description: (today: IndicatorToday) =>
      `${indicatorTitleIn('en', today.statement.printed, today.statement.sheet)}: ${plainIn('en', todayInWords(today, 'en'))}`,
    load: (address: string, { id }: Indicator) =>
      [
        'import pandas as pd',
        `d = pd.read_csv("${address}", dtype={"indicator_id": "string"})`,
        `d = d[d["indicator_id"] == "${id}"]`,
      ].join('\n'),
  },
});
