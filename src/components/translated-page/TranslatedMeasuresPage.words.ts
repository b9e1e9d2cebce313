import type { Publication } from '../../domain/publication/publication.ts';
import { capitalized } from '../../text/chart.ts';
import { inTranslations } from '../../text/language.ts';

/** Words of the list of measures and of that of indicators. */
export const listWords = inTranslations({
  en: {
    measures: ({ vocabulary }: Publication) => `${capitalized(vocabulary.measure)}s and where they stand`,
    measuresLead: ({ vocabulary }: Publication) =>
      `Each ${vocabulary.measure} as its latest sheet here shows it: the result for that year, the target in force, and the grade printed on the sheet.`,
    measuresDescription: ({ site, vocabulary }: Publication) =>
      `All ${vocabulary.measure}s of ${site.municipality.name} with the latest result, target and grade of each indicator.`,
    indicators: 'Indicators',
    indicatorsLead:
      'The indicators by which the sheets assess measures, each from its latest sheet. Those of individual projects are in the data and on the Japanese pages.',
    indicatorsDescription: ({ site }: Publication) =>
      `Every headline indicator and KPI of ${site.municipality.name} with its latest result, target and grade.`,
    goal: (name: string) => name,
    withoutGoal: 'No goal known',
    kicker: 'List',
  },
});
