import type { Measure, Sheet } from '../../domain/publication/publication.ts';
import { capitalized } from '../../text/chart.ts';
import { inTranslations } from '../../text/language.ts';
import { periodIn } from '../../text/period.ts';
import { phasesIn } from '../../text/phase.ts';
import { measureTitleIn } from '../../text/registration.ts';

/** Words of the page of a measure, and of one of its sheets. */
export const measureWords = inTranslations({
  en: {
    kicker: ({ vocabulary }: Measure) => capitalized(vocabulary.measure),
    plan: (name: string) => `Plan: ${name}`,
    sheets: 'Sheets',
    sheetsLead:
      'One sheet for each year and phase: the budget before the year, the settled accounts after it.',
    none: 'There is no sheet for it here yet. That does not mean that none has been published.',
    newest: 'Indicators on the latest sheet',
    history: 'Results year by year',
    sheet: ({ key }: Sheet) => `${periodIn('en', key.fiscalYear)}, ${phasesIn.en[key.phase]}`,
    sheetTitle: ({ key, measure }: Sheet) =>
      `${measureTitleIn('en', measure)}, ${periodIn('en', key.fiscalYear)} (${phasesIn.en[key.phase]})`,
    indicators: 'Indicators and grades',
    indicatorsLead: 'The numbers and grades are the sheet’s. On light blue: our own working.',
    noIndicators: 'The sheet lists no indicators of its own.',
    judgements: 'Grades of the measure itself',
    projects: 'Projects',
    projectsLead: ({ key }: Sheet) => `What each project cost in ${periodIn('en', key.fiscalYear)}.`,
    project: 'Project',
    cost: 'Cost',
    noCost: 'none stated',
    grades: 'Grade',
    inJapanese: 'This measure in Japanese',
    sheetInJapanese: 'This sheet in Japanese',
    description: (measure: Measure) =>
      `${capitalized(measure.vocabulary.measure)} ${measureTitleIn('en', measure)}: ${measure.sheets.length === 0 ? 'no sheet here yet' : `sheets for ${measure.sheets.map(({ key }) => periodIn('en', key.fiscalYear)).join(', ')}`}, with results, targets and grades.`,
    sheetDescription: (sheet: Sheet) =>
      `What the sheet for ${measureTitleIn('en', sheet.measure)} says about ${periodIn('en', sheet.key.fiscalYear)} (${phasesIn.en[sheet.key.phase]}): results, targets, grades with their arithmetic, and the source.`,
    load: (address: string, column: string, id: string) =>
      [
        'import pandas as pd',
        `d = pd.read_csv("${address}", dtype={"${column}": "string"})`,
        `d = d[d["${column}"] == "${id}"]`,
      ].join('\n'),
  },
});
