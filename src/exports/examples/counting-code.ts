/** How a question counts rows: which rows, and by which columns. */
interface Counting {
  by: readonly string[];
  /** Which rows count, in each language; every row where left out. */
  where?: { python: string; r: string; sql: string };
}

/** The lines of each language that count rows by columns, what is empty as a kind of its own; sorted alike in all of them. */
export function countingCode({ by, where }: Counting): { python: string; r: string; sql: string } {
  const quoted = by.map((key) => `"${key}"`).join(', ');
  return {
    python: [
      ...(where === undefined ? [] : [`df = df[${where.python}]`]),
      `by = [${quoted}]`,
      'result = df.groupby(by, dropna=False).size().rename("n").reset_index().sort_values(by, na_position="first")',
    ].join('\n'),
    r: [
      ...(where === undefined ? [] : [`df <- subset(df, ${where.r})`]),
      `by <- c(${quoted})`,
      'df[by] <- lapply(df[by], function(x) if (is.character(x)) ifelse(is.na(x), "", x) else x)',
      'result <- aggregate(list(n = rep(1, nrow(df))), df[by], sum)',
      'result <- result[do.call(order, c(unname(as.list(result[by])), method = "radix")), ]',
    ].join('\n'),
    sql: [
      `SELECT ${by.join(', ')}, count(*) AS n`,
      'FROM {table}',
      ...(where === undefined ? [] : [`WHERE ${where.sql}`]),
      'GROUP BY ALL',
      `ORDER BY ${by.map((key) => `${key} NULLS FIRST`).join(', ')};`,
    ].join('\n'),
  };
}
