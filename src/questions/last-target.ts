import type { Observation } from '../domain/observation/observation.ts';
import { targetInForce } from '../domain/observation/target-in-force.ts';
import { inNewestOrder } from '../domain/publication/sheet-key.ts';
import { newestOf, type Indicator, type IndicatorOnSheet } from '../domain/publication/publication.ts';

/** Where a plan wants an indicator to be in the end: a number, with the sheet that states it and how it prints the indicator. */
export interface LastTarget {
  target: Observation & { value: string };
  statement: IndicatorOnSheet;
  /** All that sheets of the same plan state of the indicator, oldest first. */
  ofPlan: IndicatorOnSheet[];
}

/** The last target of each plan whose sheets state the indicator, by the newest of those sheets; none where it is no number. */
export function lastTargets({ statements }: Indicator): LastTarget[] {
  return [...Map.groupBy(statements, ({ sheet }) => sheet.plan).values()].flatMap((ofPlan) => {
    const statement = newestOf(ofPlan);
    const target = lastTargetOf(statement);
    if (!target) return [];
    const ordered = ofPlan.toSorted((a, b) => inNewestOrder(a.sheet.key, b.sheet.key));
    return [{ target, statement, ofPlan: ordered }];
  });
}

/** The target of the last period that one sheet prints, where it is a number. */
export function lastTargetOf({ targets }: IndicatorOnSheet): LastTarget['target'] | undefined {
  const last = targetInForce(targets, undefined);
  return last?.value === undefined ? undefined : { ...last, value: last.value };
}
