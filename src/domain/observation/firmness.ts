import type { Absence } from '../../schema/absence.ts';
import { stages, type Basis, type Stage } from '../../schema/basis.ts';
import { isSilent } from './absence.ts';

const order: Record<Basis, number> = { settled: 0, expected: 1, budget: 2, planned: 3 };

/** A figure, as far as its kind matters. */
interface Figure {
  basis?: Basis;
  stage?: Stage;
}

/**
 * Orders figures of one period by how firm they are, the firmest first: 決算 before 見込み before 予算 before 計画, and within a
 * basis the later stage. What has no basis (a baseline, a target) is as firm as what is settled.
 */
export function byFirmness(one: Figure, other: Figure): number {
  return order[one.basis ?? 'settled'] - order[other.basis ?? 'settled'] || stageOf(other) - stageOf(one);
}

/** Orders what may stand for a period by what a view of one value shows first: what speaks before what says nothing, then the firmest. */
export function precedence(
  one: Figure & { absence?: Absence },
  other: Figure & { absence?: Absence },
): number {
  return Number(isSilent(one)) - Number(isSilent(other)) || byFirmness(one, other);
}

/** 予算 without a stage stands before all that have one: nothing says how far it had come. */
function stageOf({ stage }: Figure): number {
  return stage === undefined ? -1 : stages.indexOf(stage);
}
