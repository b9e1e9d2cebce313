import type { Content } from '../../schema/content.ts';
import type { Form } from '../../schema/form.ts';
import { costFactOf, costViewOf } from '../money/cost.ts';
import { factOf, viewOf } from '../observation/observation.ts';
import { fiscalYearsBetween, periodYear } from '../observation/period.ts';
import { contentHash } from '../between-versions/content-hash.ts';
import { byId, referred } from './by-id.ts';
import { correctionsNewestFirst } from './correction.ts';
import { releasesNewestFirst } from './release.ts';
import { inListedOrder, sheetKeyOf } from './sheet-key.ts';
import { decideFacts } from './fact.ts';
import type { ContentInLanguage } from './in-language.ts';
import { goalsByMeasure, goalsOf } from './goal.ts';
import { joinSheet } from './join-sheet.ts';
import { once } from './once.ts';
import { decidePrimary } from './primary.ts';
import { sharedVocabulary, vocabularyOf } from './vocabulary.ts';
import {
  newestOf,
  type Indicator,
  type Measure,
  type Plan,
  type Project,
  type Publication,
  type Sheet,
} from './publication.ts';

// Asked for by one page and one command, and never by the many publications that tests join.
const hashOf = once(contentHash);

/** Joins checked content. Whatever two files refer to each other by is known to exist: the loader has seen to it. */
export function publish(content: Content & Partial<ContentInLanguage>): Publication {
  const { site, departments, glossary, pages, forms, language = 'ja' } = content;
  const plans = plansOf(content);
  const corrections = correctionsNewestFirst(content.corrections);
  const measures = measuresOf(plans, content);
  const identities = { indicators: new Map<string, Indicator>(), projects: new Map<string, Project>() };
  const around = {
    site,
    language,
    forms: byId(forms),
    plans: byId(plans),
    readings: { indicators: byId(content.indicators), projects: byId(content.projects) },
    identities,
    corrections: Map.groupBy(corrections, ({ sheetId }) => sheetId),
  };
  const records = Map.groupBy(content.sheets, ({ measure }) => measure);
  const sheets = measures.flatMap((measure) => {
    // Joined in the order in which they are listed: what stands on several sheets gathers its statements in that order.
    measure.sheets = (records.get(measure.id) ?? [])
      .toSorted((a, b) => inListedOrder(sheetKeyOf(a), sheetKeyOf(b)))
      .map((record) => joinSheet(record, measure, around));
    return measure.sheets;
  });
  const indicators = inStatedOrder(
    sheets.flatMap(({ indicators: stated }) => stated),
    ({ indicator }) => indicator,
  );
  const projects = inStatedOrder(
    sheets.flatMap((sheet) => sheet.projects),
    ({ project }) => project,
  );
  linkLineage(indicators);
  linkLineage(projects);
  linkOwnSheets(projects, measures);
  linkSameFigures(indicators);
  relate(sheets);
  gather(measures, indicators, projects);
  decide(sheets, measures);
  return {
    language,
    site,
    vocabulary: sharedVocabulary(
      plans.map((plan) => plan.vocabulary),
      site,
      language,
    ),
    forms,
    plans,
    departments,
    measures,
    sheets,
    indicators,
    projects,
    glossary,
    pages,
    corrections,
    answers: content.answers,
    releases: releasesNewestFirst(content.releases),
    get contentHash() {
      return hashOf(content);
    },
  };
}

/** Tells indicators and projects of each other and of their measures. */
function relate(sheets: readonly Sheet[]): void {
  for (const { measure, indicators, projects } of sheets) {
    for (const { indicator, project } of indicators) {
      addOnce(indicator.measures, measure);
      if (!project) continue;
      addOnce(indicator.projects, project.project);
      addOnce(project.project.indicators, indicator);
    }
    for (const { project } of projects) addOnce(project.measures, measure);
  }
}

/** Gives each measure what its sheets state and list, in the order of the publication, and its years; names all by their newest sheets. */
function gather(
  measures: readonly Measure[],
  indicators: readonly Indicator[],
  projects: readonly Project[],
): void {
  for (const item of [...indicators, ...projects])
    item.vocabulary = newestOf<{ sheet: Sheet }>(item.statements).sheet.vocabulary;
  const places = { indicators: placesOf(indicators), projects: placesOf(projects) };
  for (const measure of measures) {
    const stated = measure.sheets.flatMap((sheet) => sheet.indicators.map(({ indicator }) => indicator));
    const listed = measure.sheets.flatMap((sheet) => sheet.projects.map(({ project }) => project));
    measure.indicators = inPlace(stated, places.indicators);
    measure.projects = inPlace(listed, places.projects);
    measure.years = yearsOf(measure);
    measure.vocabulary = measure.sheets.at(-1)?.vocabulary ?? measure.vocabulary;
    const last = measure.sheets.findLast(({ key }) => key.phase === 'settled');
    if (last) measure.lastSettledYear = periodYear(last.key.fiscalYear);
  }
}

/** The plans, oldest first, each with its form and the axes of all its sheets. */
function plansOf({ site, plans, forms, sheets, language }: Content & Partial<ContentInLanguage>): Plan[] {
  const byFormId = byId(forms);
  const sheetForms = Map.groupBy(sheets, ({ plan }) => plan);
  return plans
    .toSorted((a, b) => (a.from < b.from ? -1 : 1))
    .map((record) => {
      const ids = [
        record.form,
        ...record.measures.flatMap(({ form }) => form ?? []),
        ...(sheetForms.get(record.id) ?? []).flatMap(({ form }) => form ?? []),
      ];
      const used = [...new Set(ids)].map((id) => referred(byFormId, id));
      const form = referred(byFormId, record.form);
      const vocabulary = vocabularyOf(form, site, language);
      const goals = goalsOf(record.goals, vocabulary);
      return {
        ...record,
        goals,
        form,
        vocabulary,
        axes: axesOf(used),
        goalByMeasure: goalsByMeasure(goals, record.measures),
      };
    });
}

function axesOf(forms: readonly Form[]): Plan['axes'] {
  const axes = new Map<string, Plan['axes'][number]>();
  for (const axis of forms.flatMap(({ ratings }) => ratings)) axes.set(axis.id, axes.get(axis.id) ?? axis);
  return [...axes.values()];
}

function measuresOf(
  plans: readonly Plan[],
  { site, forms, language }: Content & Partial<ContentInLanguage>,
): Measure[] {
  const byFormId = byId(forms);
  const measures = new Map<string, Measure>();
  for (const plan of plans) {
    for (const record of plan.measures) {
      const goalRecord = plan.goalByMeasure.get(record.id);
      measures.set(record.id, {
        ...record,
        plan,
        vocabulary:
          record.form === undefined
            ? plan.vocabulary
            : vocabularyOf(referred(byFormId, record.form), site, language),
        plans: [plan, ...(measures.get(record.id)?.plans ?? [])],
        ...(goalRecord ? { goalRecord } : {}),
        below: [],
        sheets: [],
        indicators: [],
        projects: [],
        years: [],
      });
    }
  }
  for (const measure of measures.values()) {
    const above = measure.parent === undefined ? undefined : measures.get(measure.parent);
    if (!above) continue;
    measure.above = above;
    above.below.push(measure);
  }
  return [...measures.values()];
}

/** Decides of everything that sheets say whether it counts, before anybody reads it. */
function decide(sheets: readonly Sheet[], measures: readonly Measure[]): void {
  const around = {
    lastSettled: new Map(
      measures.flatMap(({ id, lastSettledYear }) =>
        lastSettledYear === undefined ? [] : [[id, lastSettledYear]],
      ),
    ),
    measureOrder: new Map(measures.map(({ id }, index) => [id, index])),
  };
  decideFacts(
    sheets.flatMap(({ observations }) => observations),
    { factOf, viewOf, ...around },
  );
  decideFacts(
    sheets.flatMap(({ costs }) => costs),
    { factOf: costFactOf, viewOf: costViewOf, ...around },
  );
  decidePrimary(sheets);
}

function yearsOf({ plans, sheets }: Measure): string[] {
  const planned = plans.flatMap(({ from, to }) => fiscalYearsBetween(from, to));
  return [...new Set([...planned, ...sheets.map(({ key }) => key.fiscalYear)])].sort();
}

function inStatedOrder<Stated, Item>(stated: readonly Stated[], itemOf: (stated: Stated) => Item): Item[] {
  return [...new Set(stated.map(itemOf))];
}

/** A thing whose history is still to be linked. */
interface Descended {
  id: string;
  reading: { continues: string[] };
  continues: Descended[];
  continuedBy: Descended[];
}

function linkLineage(items: readonly Descended[]): void {
  const all = byId(items);
  for (const item of items) {
    for (const id of item.reading.continues) {
      const before = all.get(id);
      if (!before) continue;
      item.continues.push(before);
      before.continuedBy.push(item);
    }
  }
}

/** Gives a project that is a measure with sheets of its own what those sheets say that it cost: one subject, one fact. */
function linkOwnSheets(projects: readonly Project[], measures: readonly Measure[]): void {
  const all = byId(measures);
  for (const project of projects) {
    const measure = all.get(project.id);
    if (!measure || measure.sheets.length === 0) continue;
    project.ownSheets = measure;
    project.costs.push(...measure.sheets.flatMap(({ own }) => own.costs));
  }
}

function linkSameFigures(indicators: readonly Indicator[]): void {
  const all = byId(indicators);
  for (const indicator of indicators) {
    for (const id of indicator.reading.sameAs) {
      const other = all.get(id);
      if (!other) continue;
      addOnce(indicator.sameAs, other);
      addOnce(other.sameAs, indicator);
    }
  }
}

function addOnce<Item>(items: Item[], item: Item): void {
  if (!items.includes(item)) items.push(item);
}

/** Some things, each once, in the order of the publication. */
function inPlace<Item>(stated: readonly Item[], places: ReadonlyMap<Item, number>): Item[] {
  return [...new Set(stated)].sort((a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0));
}

function placesOf<Item>(items: readonly Item[]): Map<Item, number> {
  return new Map(items.map((item, index) => [item, index]));
}
