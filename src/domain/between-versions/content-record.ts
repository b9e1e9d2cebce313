import type { AnswerRecord } from '../../schema/answer.ts';
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

/** What a thing of the content is. `indicator` and `project` are our readings in the register. */
export type RecordKind =
  | 'sheet'
  | 'plan'
  | 'form'
  | 'department'
  | 'indicator'
  | 'project'
  | 'glossary'
  | 'page'
  | 'correction'
  | 'answer'
  | 'release'
  | 'site';

/**
 * Everything that a version of the content is made of, in the order in which a reader meets it. A part of the content that is not named
 * here does not compile.
 */
export function contentRecords(content: Content): ContentRecord[] {
  const all: Record<keyof Content, ContentRecord[]> = {
    sheets: content.sheets.map((sheet) => record('sheet', sheetIdOf(sheetKeyOf(sheet)), sheet)),
    plans: content.plans.map((plan) => record('plan', plan.id, plan)),
    forms: content.forms.map((form) => record('form', form.id, form)),
    departments: content.departments.map((department) => record('department', department.id, department)),
    indicators: content.indicators.map((reading) => record('indicator', reading.id, reading)),
    projects: content.projects.map((reading) => record('project', reading.id, reading)),
    glossary: content.glossary.map((group) => record('glossary', group.id, group)),
    pages: content.pages.map((page) => record('page', page.id, page)),
    corrections: correctionsNewestFirst(content.corrections).map(
      ({ id, sheetKey: _, sheetId: __, ...written }) => record('correction', id, written),
    ),
    answers: content.answers.map((answer) => record('answer', answeredQuestion(answer), answer)),
    releases: content.releases.map((release) => record('release', release.record.name, announced(release))),
    site: [record('site', 'site', content.site)],
  };
  return Object.values(all).flat();
}

/** What an answer answers; two answers to one question are refused. */
function answeredQuestion({ rule, sheet, about, axis = '', period = '' }: AnswerRecord): string {
  return [sheet, rule, ...about, axis, period].filter(Boolean).join(' ');
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
