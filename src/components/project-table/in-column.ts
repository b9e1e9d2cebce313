import { standsUnder, type WholeColumn } from '../../domain/observation/column.ts';

/** What a row states under a column of its table. */
export function inColumn<Statement extends Partial<WholeColumn>>(
  statements: readonly Statement[],
  column: WholeColumn,
  columns: readonly WholeColumn[],
): Statement | undefined {
  return statements.find((each) => standsUnder(each, column, columns));
}
