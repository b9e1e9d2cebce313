import type { Goal } from './goal.ts';
import { once } from './once.ts';
import {
  newestOf,
  type Indicator,
  type Measure,
  type Plan,
  type Project,
  type Publication,
} from './publication.ts';

/** Every indicator of a city in the order of its plans: goal ▸ measure, its own ones before those of its projects. */
export interface IndicatorListing {
  /** The latest plan first; measures whose goal is not known last. Only goals and measures with an indicator. */
  groups: { plan: Plan; goal?: Goal; measures: ListedIndicators[] }[];
  /** Whether a letter is given to any of them. */
  isRated: boolean;
  /** How many there are, one that several measures share counted once: of measures, and of projects alone. */
  ofMeasures: number;
  ofProjects: number;
  /**
   * What the list itself can hold: everything, or of each measure its own indicators, or neither. What it cannot hold stands on a
   * page of the measure. A city that grows gains such pages and loses none.
   */
  holds: 'all' | 'own' | 'none';
}

/** The indicators of one measure. */
export interface ListedIndicators {
  measure: Measure;
  /** Those that no project prints as its own, in printed order. */
  own: Indicator[];
  /** Those of projects, by project, in printed order. */
  ofProjects: { project: Project; indicators: Indicator[] }[];
  count: number;
}

/** How many rows a page holds without loss: beyond, it is slow to open on a phone and long to scroll. */
const most = { all: 100, own: 120 };

/** Lists every indicator under the measures whose sheets state it; one that several measures share stands under each. */
export const indicatorListing = once((publication: Publication): IndicatorListing => {
  const listed = publication.measures.filter(({ indicators }) => indicators.length > 0).map(listedIndicators);
  const rows = (of: (each: ListedIndicators) => number) => listed.reduce((sum, each) => sum + of(each), 0);
  const alone = publication.indicators.filter(isOfProject).length;
  return {
    groups: groupsOf(listed, publication.plans),
    isRated: publication.indicators.some(({ statements }) =>
      statements.some(({ ratings }) => ratings.some(({ published }) => published !== undefined)),
    ),
    ofMeasures: publication.indicators.length - alone,
    ofProjects: alone,
    holds:
      rows(({ count }) => count) <= most.all
        ? 'all'
        : rows(({ own }) => own.length) <= most.own
          ? 'own'
          : 'none',
  };
});

/** The measures whose indicators stand on a page of their own, because the list of all cannot hold them. */
export function measuresWithIndicatorPage(publication: Publication): ListedIndicators[] {
  const { groups, holds } = indicatorListing(publication);
  if (holds === 'all') return [];
  const listed = groups.flatMap(({ measures }) => measures);
  return holds === 'none' ? listed : listed.filter(({ ofProjects }) => ofProjects.length > 0);
}

/** Whether its newest sheet prints it as the indicator of a project. */
function isOfProject({ statements }: Pick<Indicator, 'statements'>): boolean {
  return newestOf(statements).project !== undefined;
}

function listedIndicators(measure: Measure): ListedIndicators {
  const own = measure.indicators.filter((each) => !isOfProject(each));
  const byProject = new Map<string, { project: Project; indicators: Indicator[] }>();
  for (const indicator of measure.indicators.filter(isOfProject)) {
    const project = newestOf(indicator.statements).project?.project;
    if (!project) continue;
    const listed = byProject.get(project.id) ?? { project, indicators: [] };
    listed.indicators.push(indicator);
    byProject.set(project.id, listed);
  }
  return { measure, own, ofProjects: [...byProject.values()], count: measure.indicators.length };
}

function groupsOf(listed: readonly ListedIndicators[], plans: readonly Plan[]): IndicatorListing['groups'] {
  const byPlan = Map.groupBy(listed, ({ measure }) => measure.plan.id);
  return plans.toReversed().flatMap((plan) => {
    const ofPlan = byPlan.get(plan.id) ?? [];
    const byGoal = Map.groupBy(ofPlan, ({ measure }) => plan.goalByMeasure.get(measure.id)?.id);
    return [...plan.goals, undefined].flatMap((goal) => {
      const measures = byGoal.get(goal?.id);
      return measures ? [{ plan, ...(goal ? { goal } : {}), measures }] : [];
    });
  });
}
