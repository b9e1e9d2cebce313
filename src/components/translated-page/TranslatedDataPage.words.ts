import type { Publication } from '../../domain/publication/publication.ts';
import type { Site } from '../../schema/site.ts';
import { inTranslations } from '../../text/language.ts';

/** Words of the data page and of the dictionary in another language. */
export const dataWords = inTranslations({
  en: {
    title: 'Use the data',
    kicker: 'Download',
    lead: 'All tables, free to use, no registration needed. Codes and column names are in English; names are in Japanese, with an English version beside them where there is one.',
    description: ({ site }: Publication) =>
      `The tables of ${site.municipality.name}: CSV, JSON, Parquet and Excel with units, periods, bases and the reason for every missing value; how to load and cite them.`,
    tables: 'Tables',
    tablesLead:
      'The content of all formats is the same; “CSV” has English headers, “CSV (Japanese)” Japanese ones.',
    table: 'Table',
    rows: 'Rows',
    files: 'Files',
    row: (means: string) => `One row: ${means}`,
    columns: 'Columns',
    whole: 'All in one file',
    load: 'Load',
    loadLead: 'Every column is read as its proper type: codes keep their zeros, dates stay dates.',
    loadParquet: 'Parquet files carry the type of every column. In pandas and DuckDB:',
    loadingParquet: (address: string) =>
      `d = pd.read_parquet("${address}")\nSELECT * FROM read_parquet('${address}');`,
    loadCsv: (title: string) =>
      `CSV files carry no types, so they have to be given: here for “${title}”, for every other table in the dictionary.`,
    examples:
      'Questions answered with these tables in Python, R and SQL, with the results (the text is in Japanese, the code is not):',
    examplesName: 'examples',
    caveats: 'Before you use the data',
    corrections: 'Corrections',
    corrected: (count: number) =>
      `Where a mistake in our reading was corrected after publication, the column “corrected” gives the date. Sheets that state different numbers are not a correction: both are kept. ${count === 0 ? 'Nothing has been corrected so far.' : `Corrected so far: ${count}.`} What was there before, and why it was wrong, is listed under`,
    changesName: 'changes (in Japanese)',
    cite: 'How to cite',
    citeLead: 'Name the city’s documents first, then this site, and add the date of access.',
    citation: ({ name, official, municipality, licence }: Site, paper: string, address: string) =>
      `${municipality.name}, ${paper}; processed by ${name}${official ? '' : ' (unofficial)'}. ${address} (${licence.name})`,
    releases: (count: number) =>
      count === 0
        ? 'There is no frozen release yet; the SHA-256 checksum of every file is in'
        : 'Frozen releases with their citations are listed (in Japanese) under',
    releasesName: 'releases',
    checksums: 'SHA256SUMS',
    terms: 'Terms of use',
    licence: 'Our part of the data (reading, structure, explanations) is licensed under',
    rights: (municipality: string) => `Rights in the original documents belong to ${municipality}.`,
    missing: 'Missing values',
    missingReasons: 'The reasons and their codes',
    missingLead: 'The column “absence” says why a cell is empty. Zero is a value and is always written.',
    dictionary: 'Data dictionary',
    dictionaryLead:
      'Every published table with all its columns: what they mean, their types and possible values.',
    ofTable: (title: string) => `Columns of “${title}”`,
    /** For search results. */
    describesTable: (title: string, row: string) =>
      `${title}: each row is ${row.charAt(0).toLowerCase()}${row.slice(1)}. Every column with its type, unit and meaning.`,
    column: 'Column',
    type: 'Type',
    meaning: 'Meaning and values',
    required: 'never empty',
    optional: 'may be empty',
    key: 'Rows are identified by',
    leadsTo: (columns: string, table: string) => `${columns} → ${table}`,
    references: 'Links to',
    types: {
      string: 'text',
      url: 'address',
      list: 'text, items separated by ;',
      date: 'date',
      integer: 'integer',
      decimal: 'number',
      boolean: 'true or false',
    },
  },
});
