import { describe, expect, test } from 'vitest';
import { ledgerOf } from '../../../src/domain/money/ledger.ts';
import type { Publication } from '../../../src/domain/publication/publication.ts';
import { publicationOf, publicationWith, writtenPlan, writtenSheet } from '../invented-city.ts';
import { publishedCity } from '../published-city.ts';

const costing = (cost: Record<string, string>, parts: Record<string, unknown> = {}, id = 'p') =>
  writtenSheet({ projects: [{ id, name: '団子事業', money: { cost } }], ...parts });

/** What is counted: whose, under which measure, of when, how much. */
const counted = (publication: Publication) =>
  ledgerOf(publication).map(({ of, under, cost }) => {
    const id = 'project' in of ? of.project.id : `measure ${of.measure.id}`;
    return [id, under.id, cost.period, cost.basis, cost.yen ?? cost.absence].join(' ');
  });

/** A plan with m2 under m1. */
const nested = writtenPlan({
  measures: [
    { id: 'm1', name: '月見をたのしむプロジェクト', goal: 'g1' },
    { id: 'm2', name: '団子をそなえるプロジェクト', parent: 'm1' },
  ],
});

describe('the amounts that may be added up', () => {
  test('are those of projects, each once, by the newest sheet that states them', () => {
    const publication = publicationOf(
      costing({ 令和2年度: '1', 令和3年度: '2' }),
      costing({ 令和3年度: '3', 令和4年度: '4' }, { fiscalYear: '令和4年度' }),
    );
    expect(counted(publication)).toEqual([
      'p m1 FY2020 settled 1000',
      'p m1 FY2021 settled 3000',
      'p m1 FY2022 settled 4000',
    ]);
  });

  test('stand once under the first of several measures', () => {
    const publication = publicationOf(
      costing({ 令和3年度: '5' }),
      costing({ 令和3年度: '5' }, { measure: 'm2' }),
    );
    expect(counted(publication)).toEqual(['p m1 FY2021 settled 5000']);
  });

  test('stand apart by basis and stage', () => {
    const columns = { projects: ['令和3年度（決算）', '令和3年度（当初予算）', '令和4年度（計画）'] };
    const cost = { '令和3年度（決算）': '5', '令和3年度（当初予算）': '6', '令和4年度（計画）': '7' };
    expect(counted(publicationOf(costing(cost, { columns })))).toEqual([
      'p m1 FY2021 settled 5000',
      'p m1 FY2021 budget 6000',
      'p m1 FY2022 planned 7000',
    ]);
  });

  test('say why there is none, and leave out what says nothing of the year', () => {
    const cost = { 令和2年度: 'blank', 令和3年度: 'blank', 令和4年度: 'after_sheet' };
    expect(counted(publicationOf(costing(cost)))).toEqual(['p m1 FY2021 settled blank']);
    for (const nothing of ['cancelled', 'not_applicable'])
      expect(counted(publicationOf(costing({ 令和3年度: nothing })))).toEqual([]);
    expect(counted(publicationOf(costing({ 令和3年度: 'dash' })))).toEqual(['p m1 FY2021 settled dash']);
  });

  test('are those of a measure that has no project and none below it', () => {
    const own = writtenSheet({
      columns: { money: ['令和3年度'] },
      money: { cost: { 令和3年度: '9' } },
    });
    expect(counted(publicationOf(own))).toEqual(['measure m1 m1 FY2021 settled 9000']);
  });

  test('never count a measure beside its projects', () => {
    const both = costing(
      { 令和3年度: '5' },
      { columns: { money: ['令和3年度'], projects: ['令和3年度'] }, money: { cost: { 令和3年度: '9' } } },
    );
    expect(counted(publicationOf(both))).toEqual(['p m1 FY2021 settled 5000']);
  });

  test('never count a measure beside the measures below it, which stand under the highest', () => {
    const money = (measure: string, yen: string) =>
      writtenSheet({ measure, columns: { money: ['令和3年度'] }, money: { cost: { 令和3年度: yen } } });
    const publication = publicationWith({ plans: [nested] }, money('m1', '9'), money('m2', '4'));
    expect(counted(publication)).toEqual(['measure m2 m1 FY2021 settled 4000']);
  });

  test('count a project with sheets of its own once, and nothing of what those sheets list', () => {
    const own = writtenSheet({
      measure: 'm2',
      columns: { money: ['令和2年度', '令和3年度'], projects: ['令和3年度'] },
      money: { cost: { 令和2年度: '3', 令和3年度: '4' } },
      projects: [{ id: 'part', name: '粉をひく', money: { cost: { 令和3年度: '1' } } }],
    });
    const publication = publicationWith(
      { plans: [nested], projects: { m2: {}, part: {} } },
      costing({ 令和3年度: '4' }, {}, 'm2'),
      own,
    );
    expect(counted(publication)).toEqual(['m2 m1 FY2020 settled 3000', 'm2 m1 FY2021 settled 4000']);
  });

  test('give way to what continues them, in the years that has an amount of', () => {
    const publication = publicationWith(
      { projects: { p: {}, q: { continues: ['p'] } } },
      writtenSheet({
        projects: [
          { id: 'p', name: '団子事業', money: { cost: { 令和2年度: '1', 令和3年度: '2' } } },
          { id: 'q', name: '新団子事業', money: { cost: { 令和3年度: '2' } } },
        ],
      }),
    );
    expect(counted(publication)).toEqual(['p m1 FY2020 settled 1000', 'q m1 FY2021 settled 2000']);
  });
});

test('a town with a sheet for each of its works counts each of them once', () => {
  const publication = publishedCity('yukiakari');
  const subjects = new Set(counted(publication).map((line) => line.split(' FY')[0]));
  expect([...subjects]).toEqual(['4-1-01 4-1', '4-1-02 4-1', 'measure 3-2-1-04 3-2-1-04']);
});
