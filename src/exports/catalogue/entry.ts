import { absolute, paths } from '../../addresses.ts';
import { periodEnd, periodStart } from '../../domain/observation/period.ts';
import type { Publication } from '../../domain/publication/publication.ts';
import { filesOfAllTables, publishedFiles } from '../files.ts';
import { keywordsOf } from '../keywords.ts';
import type { PublishedFile } from '../published-file.ts';
import type { Bilingual, Table } from '../table.ts';
import { span, tableDays, type Days } from './table-days.ts';

/** A data set as catalogues list it: the whole publication, or one of its tables. Every kind of catalogue is made of these. */
export interface CatalogueEntry {
  /** Unique over all cities and never used again: 122157-measure-sheets-ratings. */
  identifier: string;
  /** Which one it is within this catalogue: `all`, or the name of the table. */
  name: string;
  title: Bilingual;
  description: Bilingual;
  keywords: string[];
  days: Days | undefined;
  /** The whole address of its page, and of the explanation of its columns. */
  page: string;
  dictionary: string;
  files: PublishedFile[];
}

/** Every data set of a publication, the whole first. */
export function catalogueEntries(publication: Publication): [CatalogueEntry, ...CatalogueEntry[]] {
  const files = publishedFiles(publication);
  const tables = [...new Set(files.flatMap(({ table }) => table ?? []))];
  const parts = tables.map((table) =>
    tableEntry(
      table,
      files.filter((file) => file.table === table),
      publication,
    ),
  );
  return [wholeEntry(tables, publication), ...parts];
}

function tableEntry(table: Table, files: PublishedFile[], publication: Publication): CatalogueEntry {
  const { name, title, description, rowMeans } = table;
  const city = cityNames(publication);
  return {
    ...common(name, publication),
    title: { ja: `${city.ja} ${publication.vocabulary.paper}：${title.ja}`, en: `${title.en} of ${city.en}` },
    description: {
      ja: `${description.ja}1行：${rowMeans.ja}。`,
      en: `${description.en} One row: ${rowMeans.en}.`,
    },
    keywords: [...keywords(publication), title.ja],
    days: tableDays(table) ?? span([...publicationDays(publication)]),
    dictionary: absolute(paths.dictionaryTable(name)),
    files,
  };
}

/** The files that hold more than one table; those of single sheets and indicators stand in folders and are not listed. */
function wholeEntry(tables: Table[], publication: Publication): CatalogueEntry {
  const { site } = publication;
  const titles = { ja: tables.map(({ title }) => title.ja), en: tables.map(({ title }) => title.en) };
  return {
    ...common('all', publication),
    title: { ja: site.name, en: `Measure sheets of ${cityNames(publication).en}` },
    description: {
      ja: `${site.description}表は、${titles.ja.join('、')}です。`,
      en: `What the municipality states on its measure sheets. Tables: ${titles.en.join(', ')}.`,
    },
    keywords: keywords(publication),
    days: span([...tables.flatMap((table) => tableDays(table) ?? []), ...publicationDays(publication)]),
    dictionary: absolute(paths.dictionary),
    files: filesOfAllTables(publication),
  };
}

function common(name: string, { site }: Publication) {
  return {
    identifier: `${site.municipality.code}-measure-sheets-${name}`,
    name,
    page: absolute(paths.data),
  };
}

function cityNames({ site: { municipality } }: Publication): Bilingual {
  return { ja: municipality.name, en: municipality.nameEn ?? municipality.name };
}

function keywords({ site, plans, vocabulary }: Publication): string[] {
  return keywordsOf(vocabulary, site, [vocabulary.plan, ...plans.map(({ name }) => name)]);
}

function publicationDays({ sheets }: Publication): Days[] {
  const days = span(
    sheets.map(({ key: { fiscalYear } }) => ({
      start: periodStart(fiscalYear),
      end: periodEnd(fiscalYear),
    })),
  );
  return days ? [days] : [];
}
