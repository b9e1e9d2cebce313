import type { Publication } from '../../domain/publication/publication.ts';
import type { Site } from '../../schema/site.ts';
import { inTranslations } from '../../text/language.ts';

/** Words of the data page and of the dictionary in another language. */
export const dataWords = inTranslations({
  en: {
    title: 'Use the data',
    kicker: 'Download',
    lead: 'All tables, free to use, without registration. Codes and column names are in English; names stand in Japanese, with the English ones beside them where there are any.',
    description: ({ site }: Publication) =>
      `The tables of ${site.municipality.name}: CSV, JSON, Parquet and Excel with units, periods, bases and the reason for every missing value; how to load and to cite them.`,
    tables: 'Tables',
    tablesLead: 'The content of all formats is the same; “CSV” has English headers.',
    table: 'Table',
    rows: 'Rows',
    files: 'Files',
    row: (means: string) => `One row: ${means}`,
    columns: 'Columns',
    whole: 'All in one file',
    load: 'Load',
    loadLead: 'Every column is read with its type: codes keep their zeros, days stay days.',
    loadParquet: 'Parquet holds the types of all columns. In pandas and in DuckDB:',
    loadingParquet: (address: string) =>
      `d = pd.read_parquet("${address}")\nSELECT * FROM read_parquet('${address}');`,
    loadCsv: (title: string) =>
      `CSV needs to be told them; here for “${title}”, for every other table in the dictionary.`,
    examples:
      'Questions answered with these tables in Python, R and SQL, with the results that a run gives (the words are Japanese, the code is not):',
    examplesName: 'examples',
    caveats: 'Before you use the data',
    corrections: 'Corrections',
    corrected: (count: number) =>
      `Where our reading of a sheet was put right after it was published, the column corrected has the day of it; sheets that state different numbers are no correction, and both stay. ${count === 0 ? 'Nothing has been corrected so far.' : `Corrected so far: ${count}.`} What stood there before, and why it was wrong, is told under`,
    changesName: 'changes (in Japanese)',
    cite: 'How to cite',
    citeLead: 'Name the city’s documents first, then this site; add the day on which you read it.',
    citation: ({ name, official, municipality, licence }: Site, paper: string, address: string) =>
      `${municipality.name}, ${paper}; processed by ${name}${official ? '' : ' (unofficial)'}. ${address} (${licence.name})`,
    releases: (count: number) =>
      count === 0
        ? 'There is no frozen release yet; SHA-256 of every file stands in'
        : 'Frozen releases with their citations are listed (in Japanese) under',
    releasesName: 'releases',
    checksums: 'SHA256SUMS',
    terms: 'Terms of use',
    licence: 'Our part of the data (reading, structure, explanations) is under',
    rights: (municipality: string) => `The rights in the original documents are those of ${municipality}.`,
    missing: 'Missing values',
    missingReasons: 'The reasons and their codes',
    missingLead: 'An empty cell has its reason in the column absence. Zero is a value and is always written.',
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
    key: 'Rows are told apart by',
    leadsTo: (columns: string, table: string) => `${columns} → ${table}`,
    references: 'Leads to',
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
