import type { Publication, Sheet } from '../../domain/publication/publication.ts';
import { countGrades, byAxis } from '../../domain/rating/distribution.ts';
import { inTranslations } from '../../text/language.ts';
import { periodIn } from '../../text/period.ts';
import { phasesIn } from '../../text/phase.ts';

/** Words of the first page in another language. */
export const homeWords = inTranslations({
  en: {
    kicker: 'Open data in English',
    title: ({ site, vocabulary, sheets }: Publication) =>
      sheets.some(({ ratings }) => ratings.length > 0)
        ? `How close has ${site.municipality.name} come to its own targets?`
        : `What ${site.municipality.name} says about its own ${vocabulary.measure}s`,
    lead: ({ vocabulary, sheets }: Publication) =>
      `Every year the ${vocabulary.publisher} ${sheets.some(({ ratings }) => ratings.length > 0) ? 'grades' : 'reports on'} its ${vocabulary.measure}s on a paper form. This site makes those forms easy to read, search and load.`,
    status: 'Where things stand',
    statusLead: ({ sheets, measures, vocabulary }: Publication) => {
      const count = sheets.length;
      const sheetsHere =
        count === 0
          ? 'There is no sheet here yet'
          : count === 1
            ? 'There is one sheet here so far'
            : `There are ${count} sheets here`;
      return `${sheetsHere}. The plans name ${measures.length} ${vocabulary.measure}${measures.length === 1 ? '' : 's'}; where one has no sheet here, the ${vocabulary.publisher} may still have published one.`;
    },
    names: ({ site: { official } }: Publication) =>
      official
        ? 'English names are given where the publisher of this site has written them; otherwise the Japanese name is shown.'
        : 'The English names, units and explanations are by the makers of this site, not the city. Where there is none, the Japanese name is shown.',
    all: ({ vocabulary }: Publication) => `All ${vocabulary.measure}s with their indicators`,
    allGrades: 'All grades, by axis and year',
    sheet: ({ key }: Sheet) => `${periodIn('en', key.fiscalYear)}, ${phasesIn.en[key.phase]}`,
    caption: (measure: string) => `Indicators of ${measure}`,
    noSheet: 'No sheet here yet.',
    noIndicators: 'Its sheet lists no indicators of its own.',
    counted: (sheet: Sheet) =>
      byAxis(sheet.ratings.filter(({ published }) => published !== undefined)).map(
        ({ axis, ratings }) =>
          `${axis.name}: ${countGrades(axis, ratings)
            .filter(({ count }) => count > 0)
            .map(({ grade: { grade }, count }) => `${grade} × ${count}`)
            .join(', ')}`,
      ),
    read: 'How to read it',
    readLead: ({ vocabulary }: Publication) =>
      `The grades and what they mean, as printed by the ${vocabulary.publisher}; in English where this site has words for them.`,
    of: (plan: string) => `In the plan “${plan}”`,
    terms: (year: number) => [
      {
        term: `FY${year}`,
        meaning: `The fiscal year from April ${year} to March ${year + 1}.`,
      },
      {
        term: 'Settled, expected, budget, planned',
        meaning:
          'What kind of number it is: closed accounts, a forecast for the current year, an approved budget, or a plan. They are never added together.',
      },
      { term: 'Baseline', meaning: 'The value when the plan began. Progress is measured from it.' },
      {
        term: 'Missing',
        meaning:
          'Every gap says why: cancelled, “-” without a reason, a year after the sheet, no column, or a number that we could not place. A missing value is never zero.',
      },
    ],
    glossary: 'All terms and missing values',
    use: 'Use the data',
    ways: {
      data: {
        name: 'All tables',
        about: 'CSV, JSON, Parquet and Excel, with units, periods and the reason for every missing value.',
      },
      load: { name: 'Load it', about: 'Code that loads a table in pandas, R and DuckDB.' },
      dictionary: {
        name: 'Data dictionary',
        about: 'Each column: what it means, its type, its possible values.',
      },
      cite: { name: 'How to cite', about: 'Text to copy, and fixed releases with checksums.' },
    },
    japanese: 'What stays in Japanese',
    stays:
      'The city’s own texts (reasons, issues, policies, opinions and answers) are shown as published and are not translated. Pages say so where they appear.',
    site: 'The Japanese site has all of them.',
    description: ({ site }: Publication) =>
      `Targets, results and grades of ${site.municipality.name}, Japan, as open data in English: charts, tables, the arithmetic behind each grade, and files to load and cite.`,
  },
});
