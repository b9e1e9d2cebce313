import type { Publication } from '../../src/domain/publication.ts';
import { publish } from '../../src/domain/publish.ts';
import { plan } from '../../src/schema/plan.ts';
import { indicatorReading, projectReading } from '../../src/schema/register.ts';
import { sheet } from '../../src/schema/sheet.ts';
import { site } from '../../src/schema/site.ts';

type Written = Record<string, unknown>;

/** A sheet of the invented city as its file would say it; only what a test is about is written out. */
export function writtenSheet(parts: Written = {}): Written {
  return {
    measure: 'm1',
    plan: 'p1',
    fiscalYear: '令和3年度',
    phase: 'settled',
    measureName: '月見をたのしむプロジェクト',
    source: { title: '架空のシート', publisher: 'つきみ市' },
    columns: {
      indicators: ['令和2年度', '令和3年度', '令和4年度'],
      projects: ['令和2年度', '令和3年度', '令和4年度'],
    },
    ...parts,
  };
}

/** The invented city with the given sheets, joined. */
export function publicationOf(...sheets: Written[]): Publication {
  return publish({
    site: site.parse({
      name: 'つきみ市の重点施策',
      description: '架空の市です。',
      municipality: { code: '990001', name: 'つきみ市' },
      official: 'false',
      url: 'https://example.org/',
      licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
    }),
    plans: [writtenPlan('p1', '令和2年度', '令和4年度')].map((written) => plan.parse(written)),
    departments: [],
    indicators: ['m1-kpi-1', 'm1-kpi-2', 'p-outcome-1'].map((id) =>
      indicatorReading.parse({ id, direction: 'higher' }),
    ),
    projects: ['p'].map((id) => projectReading.parse({ id })),
    sheets: sheets.map((written) => sheet.parse(written)),
    glossary: [],
    pages: [],
    corrections: [],
    editions: [],
  });
}

function writtenPlan(id: string, from: string, to: string): Written {
  const source = { title: '架空の戦略', publisher: 'つきみ市' };
  return {
    id,
    name: 'つきみ市総合戦略',
    from,
    to,
    source,
    goals: [{ id: 'g1', number: '1', name: '月の美しいまち' }],
    measures: [
      { id: 'm1', code: '1', name: '月見をたのしむプロジェクト', goal: 'g1' },
      { id: 'm2', name: '団子をそなえるプロジェクト' },
    ],
    funding: { sources: [{ id: 'general', label: '一般財源' }], complete: 'false' },
    indicatorKinds: [{ kind: 'kpi', label: 'KPI' }],
    ratingScale: {
      rates: 'indicator',
      axes: [{ id: 'reached', name: '達成状況' }],
      grades: ['S', 'A', 'B', 'C', 'D', '―'].map((grade) => ({ grade, label: grade })),
      rule: {
        name: 'change_from_baseline',
        actualAbsent: '―',
        targetReached: 'S',
        bands: [
          { grade: 'A', atLeast: '10' },
          { grade: 'B', above: '0' },
          { grade: 'C', above: '-10' },
          { grade: 'D' },
        ],
      },
    },
  };
}
