import { standsUnder, type WholeColumn } from '../../domain/observation/column.ts';
import type { BasisIn, StatedFigure } from '../../text/figure.ts';

/** What a row states under a column of its table. */
export function inColumn<Statement extends Partial<WholeColumn>>(
  statements: readonly Statement[],
  column: WholeColumn,
  columns: readonly WholeColumn[],
): Statement | undefined {
  return statements.find((each) => standsUnder(each, column, columns));
}

/** What says the basis of a statement under a column: its head, unless that leaves open what the cell says (令和3年度（見込み） under 令和3年度). */
export function basisUnder({ basis, stage }: WholeColumn, stated: StatedFigure): BasisIn | undefined {
  return stated.basis === basis && stated.stage === stage ? 'head' : undefined;
}
