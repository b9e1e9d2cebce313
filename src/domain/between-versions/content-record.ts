import type { Content } from '../../schema/content.ts';
import type { KeptRelease } from '../../schema/release.ts';
import { correctionsNewestFirst } from '../publication/correction.ts';
import { sheetIdOf, sheetKeyOf } from '../publication/sheet-key.ts';

/** A thing of the content that keeps its identity from one version to the next: a sheet, a plan, our reading of an indicator. */
export interface ContentRecord {
  kind: RecordKind;
  /** Its id among those of its kind: `2021/103` of a sheet, `2026-05-01-2` of a correction. */
  id: string;
  data: object;
}

/** The kinds of things that content is made of, in the order in which a reader meets them. */
export const recordKinds = [
  'sheet',
  'plan',
  'form',
  'department',
  'indicator',
  'project',
  'glossary',
  'page',
  'correction',
  'release',
  'site',
] as const;

/** What a thing of the content is. `indicator` and `project` are our readings in the register. */
export type RecordKind = (typeof recordKinds)[number];

/** Everything that a version of the content is made of, kind by kind. */
export function contentRecords(content: Content): ContentRecord[] {
  const all: Record<RecordKind, ContentRecord[]> = {
    sheet: content.sheets.map((sheet) => record('sheet', sheetIdOf(sheetKeyOf(sheet)), sheet)),
    plan: content.plans.map((plan) => record('plan', plan.id, plan)),
    form: content.forms.map((form) => record('form', form.id, form)),
    department: content.departments.map((department) => record('department', department.id, department)),
    indicator: content.indicators.map((reading) => record('indicator', reading.id, reading)),
    project: content.projects.map((reading) => record('project', reading.id, reading)),
    glossary: content.glossary.map((group) => record('glossary', group.id, group)),
    page: content.pages.map((page) => record('page', page.id, page)),
    correction: correctionsNewestFirst(content.corrections).map(
      ({ id, sheetKey: _, sheetId: __, ...written }) => record('correction', id, written),
    ),
    release: content.releases.map((release) => record('release', release.record.name, announced(release))),
    site: [record('site', 'site', content.site)],
  };
  return recordKinds.flatMap((kind) => all[kind]);
}

/** What anyone reads of a release: its record is all checksums. */
function announced({ record: { date }, notes, withdrawn }: KeptRelease): object {
  return {
    record: { date },
    ...(notes === undefined ? {} : { notes }),
    ...(withdrawn && {
      withdrawn: {
        withdrawals: withdrawn.withdrawals.map(({ parts, ...each }) => ({
          ...each,
          parts: parts.join('、'),
        })),
      },
    }),
  };
}

function record(kind: RecordKind, id: string, data: object): ContentRecord {
  return { kind, id, data };
}
