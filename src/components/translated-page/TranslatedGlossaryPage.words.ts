import type { Publication } from '../../domain/publication/publication.ts';
import { inTranslations } from '../../text/language.ts';

/** The hard words of the site, explained in another language. */
export const glossaryWords = inTranslations({
  en: {
    title: 'Glossary',
    kicker: 'Terms',
    lead: 'What the words on these pages mean. The longer glossary in Japanese explains the city’s own words.',
    description: ({ site }: Publication) =>
      `What plan, measure, indicator, baseline, target, grade, basis and each missing value mean in the data of ${site.municipality.name}.`,
    things: 'What is assessed',
    numbers: 'Numbers and their bases',
    absences: 'Missing values',
    absencesLead: 'Every gap says why. A missing value is never zero.',
    thingTerms: ({ vocabulary: { measure, goal, sheet, publisher, committee } }: Publication) => [
      {
        term: 'Plan',
        meaning: `What the ${publisher} wants to achieve over several years, as goals with measures.`,
      },
      { term: `Goal (${goal})`, meaning: 'What a plan aims at. A goal may have further goals under it.' },
      { term: `Measure (${measure})`, meaning: `What the ${publisher} assesses, on one sheet a year.` },
      {
        term: `Sheet (${sheet})`,
        meaning:
          'The paper form for one measure and one fiscal year. A budget sheet is written before the year, a sheet of settled accounts after it.',
      },
      { term: 'Project', meaning: 'What is done and paid for under a measure, listed on its sheet.' },
      {
        term: 'Indicator',
        meaning:
          'A figure by which a measure is assessed. A headline target stands for the goal or the measure as a whole; a KPI (key performance indicator) measures the progress of a part of it; outcome and activity indicators belong to projects.',
      },
      {
        term: 'Grade',
        meaning:
          'The letter or word that the sheet prints. It is never changed here. Where the form has a rule, we work it out from the sheet’s own numbers and say whether the two agree.',
      },
      {
        term: `Opinion and answer (${committee})`,
        meaning:
          'What was said about the sheet from outside, and what the department answered. Both are left in Japanese.',
      },
    ],
    numberTerms: [
      {
        term: 'Fiscal year (FY)',
        meaning:
          'From April to March: FY2021 is April 2021 to March 2022. Japanese eras: R3 is Reiwa 3, H30 is Heisei 30 (2018).',
      },
      { term: 'Baseline', meaning: 'The value when the plan began. Progress is measured from it.' },
      {
        term: 'Target',
        meaning:
          'The value to be reached in a given year. Some targets are only a direction, without a number.',
      },
      { term: 'Result', meaning: 'What was reached. Only a settled value is called a result.' },
      { term: 'Settled', meaning: 'The year is over and the accounts are closed.' },
      { term: 'Expected', meaning: 'A forecast for a year that is not yet closed.' },
      { term: 'Budget', meaning: 'An amount that was approved, or requested where that is stated.' },
      {
        term: 'Planned',
        meaning: 'An amount or value set out in a plan. Different bases are never added together.',
      },
      { term: 'First figure', meaning: 'A number that the sheet itself calls preliminary.' },
    ],
    japanese: 'The glossary in Japanese',
  },
});
