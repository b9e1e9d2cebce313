import type { Publication } from '../../domain/publication/publication.ts';
import { capitalized } from '../../text/chart.ts';
import { inTranslations } from '../../text/language.ts';

/** Words of the list of measures and of that of indicators. */
export const listWords = inTranslations({
  en: {
    measures: ({ vocabulary }: Publication) => `${capitalized(vocabulary.measure)}s and where they stand`,
    measuresLead: ({ vocabulary }: Publication) =>
      `Each ${vocabulary.measure} by its newest sheet here: the result of that year, the target in force, and the grade that the sheet prints.`,
    measuresDescription: ({ site, vocabulary }: Publication) =>
      `All ${vocabulary.measure}s of ${site.municipality.name} with the newest result, target and grade of each indicator.`,
    indicators: 'Indicators',
    indicatorsLead:
      'The indicators by which the sheets of measures are judged, each by its newest sheet. Those of single projects are in the data and on the pages in Japanese.',
    indicatorsDescription: ({ site }: Publication) =>
      `Every headline indicator and KPI of ${site.municipality.name} with its newest result, target and grade.`,
    goal: (name: string) => name,
    withoutGoal: 'No goal known',
    kicker: 'List',
  },
});
