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
    noAddress: 'No address of this document is known.',
    cite: 'Cite as',
    citation: (
      { name, official, municipality, licence }: Site,
      { vocabulary: { paper } }: Sheet,
      title: string,
      address: string,
    ) =>
      `${municipality.name}, ${paper}, ${title}; processed by ${name}${official ? '' : ' (unofficial)'}. ${address} (${licence.name})`,
    day: 'Add the day on which you read it. A fixed release of all data can be cited as well:',
    releases: 'how to cite',
    load: 'Load',
    missing: 'Missing values',
    zero: 'Zero is a value and is always written.',
    terms: 'Terms of use',
    licence: 'Our part of the data is under',
    rights: (publisher: string) => `The rights in the original are those of ${publisher}.`,
    texts: 'The city’s texts',
    stayJapanese:
      'Reasons, issues, policies, opinions and answers are not translated: the page in Japanese has them as published.',
  },
});
