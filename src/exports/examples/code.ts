import { absolute, dataFiles, paths } from '../../addresses.ts';
import { partReading } from '../typed-reading.ts';
import type { AskedQuestion } from './worked-questions.ts';

/** The languages in which each question is worked. */
export const languages = ['python', 'r', 'sql'] as const;
export type Language = (typeof languages)[number];

/** A question's whole code: it reads the table of this site by its address, each column as what it holds, and leaves the answer. */
export function codeOf({ question, table }: AskedQuestion, language: Language): string {
  const { uses, python, r, sql } = question;
  const csv = absolute(paths.dataFile(dataFiles.table(table.name, 'en.csv')));
  switch (language) {
    case 'python':
      return `import pandas as pd
addresses = ["${csv}"]
df = pd.concat(${partReading.pandas(table, uses, 'each')} for each in addresses)
${python}
result`;
    case 'r':
      return `library(readr)
addresses <- c("${csv}")
df <- do.call(rbind, lapply(addresses, function(each) as.data.frame(${partReading.readr(table, uses, 'each')})))
${r}
result`;
    case 'sql':
      return sql.replace(
        '{table}',
        `read_parquet(['${absolute(paths.dataFile(dataFiles.table(table.name, 'parquet')))}'], union_by_name = true)`,
      );
  }
}

/** The lines that draw the answer of `codeOf` as bars; a query has none. */
export function pictureCode({ result }: AskedQuestion, language: Exclude<Language, 'sql'>): string {
  const names = (keys: readonly string[]) => keys.map((key) => `"${key}"`).join(', ');
  const { columns, measured } = result;
  const by = columns.filter((key) => !measured.includes(key));
  return language === 'python'
    ? `labels = result[[${names(by)}]].astype("string").fillna("").agg(" ".join, axis=1)
result[[${names(measured)}]].set_axis(labels).plot.barh()`
    : `labels <- do.call(paste, unname(as.list(result[c(${names(by)})])))
barplot(t(as.matrix(result[c(${names(measured)})])), names.arg = labels, beside = TRUE, horiz = TRUE, las = 1)`;
}
