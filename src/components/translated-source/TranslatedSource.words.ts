import type { Sheet } from '../../domain/publication/publication.ts';
import type { Site } from '../../schema/site.ts';
import { inTranslations } from '../../text/language.ts';
import { periodIn } from '../../text/period.ts';
import { phasesIn } from '../../text/phase.ts';

/** Words of where a page in another language has its numbers from, and how it is taken along. */
export const sourceWords = inTranslations({
  en: {
    title: 'Source and citation',
    source: 'Source',
    /** What a document is, beside its own title. */
    document: ({ key, vocabulary: { paper }, form }: Sheet) =>
      `(${form.nameEn ?? paper}, ${periodIn('en', key.fiscalYear)}, ${phasesIn.en[key.phase]})`,
    noAddress: 'No address is known for this document.',
    cite: 'Cite as',
    citation: (
      { name, official, municipality, licence }: Site,
      { vocabulary: { paper } }: Sheet,
      title: string,
      address: string,
    ) =>
      `${municipality.name}, ${paper}, ${title}; processed by ${name}${official ? '' : ' (unofficial)'}. ${address} (${licence.name})`,
    day: 'Add the date of access. To cite all of the data, see',
    releases: 'how to cite',
    load: 'Load',
    missing: 'Missing values',
    zero: 'Zero is a value and is always written.',
    terms: 'Terms of use',
    licence: 'Our part of the data is licensed under',
    rights: (publisher: string) => `Rights in the original belong to ${publisher}.`,
    texts: 'The city’s texts',
    stayJapanese:
      'Reasons, issues, policies, opinions and answers are not translated: the Japanese page has them as published.',
  },
});
