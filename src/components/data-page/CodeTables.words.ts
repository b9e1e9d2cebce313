import { inLanguages } from '../../text/language.ts';
import { readableNumber } from '../../text/number.ts';

/** How the tables that explain the others are told. */
interface CodeTablesWords {
  title: string;
  note: string;
  /** What a row of a table is, before how many there are. */
  row: (means: string) => string;
  rows: (count: number) => string;
}

export const codeTablesWords = inLanguages<CodeTablesWords>({
  ja: {
    title: 'ID とコードの表',
    note: 'データに出てくる ID やコードを説明する表です。',
    row: (means) => `1行：${means}　`,
    rows: (count) => `${readableNumber(String(count))}行`,
  },
  en: {
    title: 'Tables of IDs and codes',
    note: 'They explain the IDs and codes of the other tables.',
    row: (means) => `One row: ${means}. `,
    rows: (count) => (count === 1 ? '1 row' : `${readableNumber(String(count))} rows`),
  },
});
