import type { Publication } from '../../domain/publication/publication.ts';
import { countIn } from '../../text/kind-count.ts';
import { inTranslations } from '../../text/language.ts';

/** Words of the page of all letters in another language. */
export const translatedStatusWords = inTranslations({
  en: {
    title: 'All grades',
    kicker: 'Status',
    lead: (axes: number) =>
      `Every grade on the sheets, as printed.${axes > 1 ? ` They grade on ${axes} axes, which are never added up into a score.` : ''}`,
    unrated: (count: number, indicator: string) =>
      `Without a grade on their sheets: ${countIn.en(count, indicator)}. Their values and targets are in the`,
    indicators: 'list of indicators',
    key: 'What the grades mean',
    keyLead: 'As printed on the sheets; in English where this site has words for them.',
    japanese: 'In Japanese',
    more: 'The Japanese page filters the grades by goal, department and year, and counts which ones changed:',
    inJapanese: 'all grades in Japanese',
    description: ({ site, vocabulary }: Publication) =>
      `Every grade of the ${vocabulary.measure}s of ${site.municipality.name}, by axis and year, as printed on the sheets, with what the grades mean.`,
  },
});
