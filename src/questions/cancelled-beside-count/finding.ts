import Big from 'big.js';
import type { SheetIndicator } from '../../schema/indicator.ts';
import type { SheetProject } from '../../schema/project.ts';
import type { Observation } from '../../domain/observation/observation.ts';
import { periodYear } from '../../domain/observation/period.ts';
import type { Indicator, Publication, Sheet } from '../../domain/publication/publication.ts';
import { relatedProjects } from '../../domain/publication/relation.ts';
import type { Asked } from '../asked.ts';

/** An indicator is 中止 in a year in which a project that goes with it counts people. */
export interface CancelledBesideCount extends Asked {
  rule: 'cancelled_beside_count';
  period: string;
  printed: SheetIndicator;
  /** The words that the names share, where it is by them that the two were put together. */
  sharedName?: string;
  project: SheetProject;
  outcome: SheetIndicator;
  /** How many people, above zero. */
  count: Observation & { value: string };
}

/**
 * How many characters the beginning of the indicator's name must share with the project's or its outcome's name for us to
 * read them as one event: five. The name of an event stands first (幽学の里で米…参加者数), and common words of such names
 * (交流事業, 参加者数) have four characters at most.
 */
export const sharedCharacters = 5;

/**
 * Asks of the indicators of table (1) that a sheet calls 中止 for some year, beside the outcomes on the same sheet that count
 * people (the unit has 人 or 名) and have a number above zero for that year. The project must go with the indicator: by what
 * `relatedProjects` knows, or by its name. A later sheet that repeats the two is not asked again.
 */
export function cancelledBesideCount(publication: Publication): CancelledBesideCount[] {
  const found = new Map<string, CancelledBesideCount>();
  for (const sheet of publication.sheets) {
    for (const { indicator, printed, actuals } of sheet.own.indicators) {
      for (const cancelled of actuals.filter(isCancelled)) {
        for (const counted of countsBeside(sheet, cancelled.period)) {
          const link = linkOf(indicator, printed, counted);
          const key = [printed.id, counted.outcome.id, cancelled.period].join(' ');
          if (!link || found.has(key)) continue;
          found.set(key, {
            rule: 'cancelled_beside_count',
            sheet,
            indicators: [printed.id, counted.outcome.id],
            projects: [],
            period: cancelled.period,
            printed,
            ...link,
            ...counted,
          });
        }
      }
    }
  }
  return [...found.values()];
}

/** The words at the beginning of one name that also stand in another; undefined where they are too few to mean anything. */
export function sharedBeginning(name: string, other: string): string | undefined {
  const [characters, within] = [Array.from(name.normalize('NFKC')), other.normalize('NFKC')];
  const beginnings = characters.map((_, index) => characters.slice(0, index + 1).join(''));
  return beginnings.slice(sharedCharacters - 1).findLast((beginning) => within.includes(beginning));
}

function isCancelled(each: Observation): each is Observation & { period: string } {
  return each.absence === 'cancelled' && each.period !== undefined;
}

type Counted = Pick<CancelledBesideCount, 'project' | 'outcome' | 'count'>;

function countsBeside({ projects }: Sheet, period: string): Counted[] {
  return projects.flatMap(({ printed: project, indicators }) =>
    indicators
      .filter(({ printed: { unit } }) => /[人名]/u.test(unit ?? ''))
      .flatMap(({ printed: outcome, actuals }) => {
        const count = actuals.find(
          (each): each is Counted['count'] =>
            each.value !== undefined &&
            each.period !== undefined &&
            periodYear(each.period) === periodYear(period),
        );
        return count && new Big(count.value).gt(0) ? [{ project, outcome, count }] : [];
      }),
  );
}

/** How we know that a project goes with an indicator: nothing to add, the words their names share, or undefined where it does not. */
function linkOf(
  indicator: Indicator,
  { name }: SheetIndicator,
  { project, outcome }: Counted,
): Pick<CancelledBesideCount, 'sharedName'> | undefined {
  const sharedName = sharedBeginning(name, project.name) ?? sharedBeginning(name, outcome.name);
  if (sharedName !== undefined) return { sharedName };
  return relatedProjects(indicator).some((each) => each.project.id === project.id) ? {} : undefined;
}
