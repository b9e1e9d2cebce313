import type { Language } from '../../exports/examples/code.ts';

/** The programs in which a question is worked. */
export const languageNames: Record<Language, string> = {
  python: 'Python（pandas）',
  r: 'R（readr）',
  sql: 'SQL（DuckDB）',
};

/** What a result counts or adds, which no column of a table holds. */
export const resultWords: Record<string, string> = {
  n: '数',
  budget_yen: '予算',
  settled_yen: '決算',
};
