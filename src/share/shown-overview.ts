import type { Plan, Publication } from '../domain/publication/publication.ts';
import { overviewCounts, overviewSource } from '../text/share-picture.ts';
import { planYears } from '../text/plan.ts';
import { shownFrame, type ShownFrame } from './shown-frame.ts';

/** What the picture of a whole site or a plan says, before anything is laid out. */
export interface ShownOverview {
  frame: ShownFrame;
  /** What it is, above its name. */
  kind: string;
  name: string;
  lead: string;
  /** How much of what it holds; at most four. */
  counts: { label: string; count: string }[];
}

/** Says what stands in the picture of the site. */
export function shownSite(publication: Publication): ShownOverview {
  const { site, vocabulary, plans } = publication;
  return {
    frame: shownFrame(site, overviewSource(plans)),
    kind: `${site.municipality.name}の${vocabulary.paper}`,
    name: site.name,
    lead: site.description,
    counts: overviewCounts(publication),
  };
}

/** Says what stands in the picture of a plan. */
export function shownPlan(plan: Plan, publication: Publication): ShownOverview {
  const { site, measures, indicators, projects } = publication;
  const own = <Each extends { statements: readonly { sheet: { plan: Plan } }[] }>(all: readonly Each[]) =>
    all.filter(({ statements }) => statements.some(({ sheet }) => sheet.plan === plan));
  return {
    frame: shownFrame(site, overviewSource([plan])),
    kind: plan.vocabulary.plan,
    name: plan.name,
    lead: planYears(plan),
    counts: overviewCounts({
      vocabulary: plan.vocabulary,
      measures: measures.filter(({ plans }) => plans.includes(plan)),
      indicators: own(indicators),
      projects: own(projects),
    }),
  };
}
