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
