import type { Publication } from '../../../src/domain/publication/publication.ts';
import { publicationWith, writtenForm, writtenPlan, writtenSheet } from '../invented-city.ts';

type Written = Record<string, unknown>;

/** Years of the plan; they do not grow. */
const years = [2, 3, 4, 5];

/**
 * An invented city with as many measures as asked for, four sheets each, in which everything grows with the sheets: goals,
 * departments, indicators, projects, corrections. Every second year something continues something, neighbours share a project
 * and an indicator, and each measure has an indicator that is the same figure as a project's.
 */
export function growingCity(measures: number): Publication {
  const numbers = Array.from({ length: measures }, (_, index) => index);
  const all = <Part>(parts: (measure: number) => Part[]): Part[] => numbers.flatMap(parts);
  const readings = all<[string, Written]>((m) => [
    [`m${m}-kpi-1`, { sameAs: [`p${m}-outcome`] }],
    [`m${m}-kpi-2`, {}],
    [`m${m}-kpi-3`, { continues: [`m${m}-kpi-2`] }],
    [`p${m}-outcome`, {}],
  ]);
  const projects = all<[string, Written]>((m) => [
    [`p${m}`, {}],
    [`q${m}`, {}],
    [`r${m}`, { continues: [`q${m}`] }],
  ]);
  return publicationWith(
    {
      forms: [form()],
      plans: [
        writtenPlan({
          from: '令和2年度',
          to: '令和5年度',
          goals: all((m) => (m % 3 === 0 ? [{ id: `g${m}`, number: String(m), name: `目標${m}` }] : [])),
          measures: all((m) => [
            {
              id: `m${m}`,
              code: String(m),
              name: `施策${m}`,
              ...(m % 3 === 2 ? { parent: `m${m - 1}` } : { goal: `g${m - (m % 3)}` }),
            },
          ]),
        }),
      ],
      departments: all((m) => [{ id: `d${m}`, names: [{ name: `第${m}課` }] }]),
      indicators: Object.fromEntries(readings),
      projects: Object.fromEntries(projects),
      corrections: all((m) => [
        {
          date: '2026-05-01',
          sheet: { measure: `m${m}`, fiscalYear: '令和3年度' },
          indicator: { id: `m${m}-kpi-1`, role: 'actual', period: '令和3年度' },
          old: '1',
          new: '2',
          reason: '読みまちがい',
        },
      ]),
    },
    ...all((m) => years.map((year) => sheetOf(m, year, measures))),
  );
}

function form(): Written {
  const usual = writtenForm();
  return {
    ...usual,
    ratings: [
      ...(usual['ratings'] as Written[]),
      {
        id: 'way',
        name: '方向',
        rates: ['project', 'measure'],
        order: 'none',
        grades: ['拡充', '継続', '縮小'],
      },
    ],
    progressScale: {
      steps: ['順調', '停滞'].map((label, index) => ({ id: `s${index}`, label })),
      open: 'false',
    },
  };
}

function sheetOf(measure: number, year: number, measures: number): Written {
  const neighbour = (measure + 1) % measures;
  const columns = years.map((each) => `令和${each}年度`);
  const spoken = columns.slice(0, year - 1);
  const actuals = (from: number) =>
    Object.fromEntries(
      spoken.map((column, index) => [
        column,
        index === 0 && from === 3 ? 'cancelled' : `${from + index * 7}`,
      ]),
    );
  const kpi = (id: string, from: number, more: Written = {}) => ({
    id,
    kind: 'kpi',
    name: `${id}の人数（事業p${measure}）`,
    unit: '人',
    baseline: { period: '平成30年度', value: '10' },
    actuals: actuals(from),
    targets: [{ period: '令和5年度', value: String(from + year) }],
    ratings: [{ grade: 'ABCD'[(measure + year) % 4], ...(year % 2 ? { reason: `理由${year}` } : {}) }],
    ...more,
  });
  const project = (id: string, more: Written = {}) => ({
    id,
    name: `事業${id}`,
    money: { cost: actuals(5), funding: { general: actuals(4) }, amounts: { staff: actuals(1) } },
    ratings: [{ grade: '継続' }],
    ...more,
  });
  return writtenSheet({
    measure: `m${measure}`,
    fiscalYear: `令和${year}年度`,
    measureName: `施策${measure}`,
    leadDepartment: measure % 5 === 4 ? { absence: 'unplaced' } : `第${measure}課`,
    relatedDepartments: [`第${neighbour}課`],
    columns: { indicators: columns, money: columns, projects: columns },
    texts: { issues: [`課題${year}`] },
    money: { cost: actuals(9) },
    ratings: [{ grade: '拡充' }],
    progress: { steps: [{ step: '順調', share: '100' }] },
    policy: { fiscalYear: `令和${year + 2}年度`, items: ['方針'] },
    opinions: [{ number: '1', opinion: '意見', answer: '回答' }],
    unplacedValues: { section: '表', values: [{ text: '5' }] },
    indicators: [
      kpi(`m${measure}-kpi-1`, 3, { goal: `g${measure - (measure % 3)}` }),
      kpi(`m${measure}-kpi-${year < 4 ? 2 : 3}`, 6),
      // What the neighbour states too.
      kpi(`m${neighbour}-kpi-1`, 3),
    ],
    projects: [
      project(`p${measure}`, {
        indicators: [kpi(`p${measure}-outcome`, 3, { kind: 'outcome', ratings: [] })],
      }),
      project(`${year < 4 ? 'q' : 'r'}${measure}`),
      project(`p${neighbour}`),
    ],
  });
}
