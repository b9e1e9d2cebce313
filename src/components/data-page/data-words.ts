import { dataFiles, paths } from '../../addresses.ts';
import type { Vocabulary } from '../../domain/publication/vocabulary.ts';
import type { PublishedFile } from '../../exports/published-file.ts';
import type { Table } from '../../exports/table.ts';
import type { Form } from '../../schema/form.ts';
import { formContents } from '../../text/form.ts';

/** Files of one kind of thing: sheets, indicators or forms, and how they are told of. */
export interface RecordKind {
  title: string;
  lead: string;
  files: PublishedFile[];
  /** What is counted: 枚, 指標. */
  counter: string;
  /** What the files hold beside the tables. */
  holds: string;
  /** Where each of them is found, where they are too many for a list: the page that leads to all, and the address of a file. */
  found?: { page: string; words: string; pattern: string };
}

/** The kinds of things that have a file each. */
export function recordKinds(forms: readonly Form[], files: readonly PublishedFile[]): RecordKind[] {
  const within = (folder: string) => files.filter(({ name }) => name.startsWith(folder));
  const parts = formContents(forms).map(({ ja }) => ja);
  const kinds = [
    {
      title: 'シート',
      lead: within(paths.measures).some(({ format }) => format === 'csv')
        ? 'JSON はシートのすべて、CSV は指標の値です。'
        : 'シートのすべてです。',
      files: within(paths.measures),
      counter: '枚',
      holds: 'シートのファイルには、表と同じ内容が、シートごとに分けてあります。',
      found: {
        page: paths.measures,
        words: 'どのファイルも、そのシートのページにあります。',
        pattern: dataFiles.sheet({ measureId: 'ID', fiscalYear: 'FY2021', phase: 'settled' }, 'json'),
      },
    },
    {
      title: '指標',
      lead: '1つの指標の、すべての年度の値です。',
      files: within(paths.indicators),
      counter: '指標',
      holds: '指標のファイルには、表と同じ値が、指標ごとに分けてあります。',
      found: {
        page: paths.indicators,
        words: 'どのファイルも、その指標のページにあります。',
        pattern: dataFiles.indicator('ID', 'csv'),
      },
    },
    {
      title: '様式',
      lead: `${parts.join('、')}です。`,
      files: within('forms/'),
      counter: '様式',
      holds: '様式のファイルは、シートの紙面の決まりです。',
    },
  ];
  return kinds.filter((kind) => kind.files.length > 0);
}

/** What the data page offers, in a sentence for search results: the tables that people look for, as far as there are any. */
export function dataDescription(vocabulary: Vocabulary, tables: readonly Table[]): string {
  const titles = tables.flatMap(({ name, title }) => (lookedFor.includes(name) ? [title.ja] : []));
  const data =
    titles.length > 0 ? `${vocabulary.measure}の${titles.join('、')}` : `${vocabulary.paper}のデータ`;
  return `${data}を、CSV、Excel、JSON、Parquet で取り出せます。列の意味、使い方、利用条件を載せています。`;
}

const lookedFor: readonly string[] = ['indicators', 'ratings', 'costs', 'opinions'];
