import { isSilent } from '../observation/absence.ts';
import { precedence } from '../observation/firmness.ts';
import { fiscalYearOf } from '../observation/period.ts';
import { sheetIdOf, inNewestOrder } from './sheet-key.ts';
import type { Statement } from './statement.ts';

/** What decides which statement counts. */
export interface FactRules<Each> {
  /** What a statement is about: two that share it may revise each other. */
  factOf: (statement: Each) => string;
  /** What a single-value view shows one of. */
  viewOf: (statement: Each) => string;
  /** Each measure's last settled year. */
  lastSettled: ReadonlyMap<string, number>;
  /** Each measure's place in the order of the plans. */
  measureOrder: ReadonlyMap<string, number>;
}

/**
 * Decides, once for all readers, which statements count (schema/README: fact), and writes it on them. Of one fact the newest sheet's
 * statement is newest, one of several of the same year and phase is primary, and a column printed in advance lapses when a
 * later settled sheet of its measure passes it in silence. An absence that says nothing never takes the place of a statement.
 * Of several bases one is current: 決算 before 見込み before 予算 before 計画, and within a basis the later stage.
 */
export function decideFacts<Each extends Statement>(
  statements: readonly Each[],
  rules: FactRules<Each>,
): void {
  for (const statement of statements) {
    const passed = rules.lastSettled.get(statement.statedBy.measureId) ?? -Infinity;
    const { absence, period } = statement;
    if (absence === 'after_sheet' && period !== undefined && fiscalYearOf(period) <= passed)
      statement.lapsed = true;
  }
  for (const ofFact of Map.groupBy(statements, rules.factOf).values()) markNewest(ofFact, rules.measureOrder);
  for (const ofView of Map.groupBy(statements, rules.viewOf).values()) markCurrent(ofView);
}

function markNewest(statements: readonly Statement[], order: ReadonlyMap<string, number>): void {
  const standing = statements.filter(({ lapsed }) => !lapsed);
  const spoken = standing.filter((each) => !isSilent(each));
  const candidates = spoken.length > 0 ? spoken : standing;
  const last = candidates.reduce<Statement | undefined>(
    (newest, each) => (newest && inTime(each, newest) <= 0 ? newest : each),
    undefined,
  );
  for (const each of statements)
    each.isNewest = candidates.includes(each) && last !== undefined && inTime(each, last) === 0;
  for (const alike of Map.groupBy(statements, timeOf).values()) {
    const place = ({ statedBy, isNewest }: Statement) =>
      (isNewest ? 0 : order.size + 1) + (order.get(statedBy.measureId) ?? order.size);
    const primary = alike.reduce((first, each) => (place(each) < place(first) ? each : first));
    for (const each of alike) each.isPrimary = each === primary;
  }
}

function markCurrent(statements: readonly Statement[]): void {
  const newest = statements.filter(({ isNewest }) => isNewest);
  const best = newest.reduce<Statement | undefined>(
    (chosen, each) => (chosen && precedence(each, chosen) >= 0 ? chosen : each),
    undefined,
  );
  for (const each of statements) {
    each.isCurrent =
      best !== undefined && each.isNewest && each.basis === best.basis && each.stage === best.stage;
  }
}

function inTime(one: Statement, other: Statement): number {
  return inNewestOrder(one.statedBy, { ...other.statedBy, measureId: one.statedBy.measureId });
}

function timeOf({ statedBy: { fiscalYear, phase } }: Statement): string {
  return sheetIdOf({ measureId: '', fiscalYear, phase });
}
