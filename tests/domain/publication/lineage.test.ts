/** What stood before a thing, what follows it, and when it was listed for the last time. */
import { describe, expect, it } from 'vitest';
import { endingOf } from '../../../src/domain/observation/ending.ts';
import { formersOf } from '../../../src/domain/over-years/former.ts';
import { lineageOf, successionOf } from '../../../src/domain/publication/lineage.ts';
import { afterwardsOf } from '../../../src/domain/over-years/measure-afterwards.ts';
import type { Publication } from '../../../src/domain/publication/publication.ts';
import { publicationOf, publicationWith, writtenSheet } from '../invented-city.ts';
import { publishedCity } from '../published-city.ts';

const city = publishedCity('hoshizora');
const indicator = (id: string, { indicators }: Publication = city) =>
  indicators.find((each) => each.id === id)!;
const project = (id: string) => city.projects.find((each) => each.id === id)!;
const measure = (id: string) => city.measures.find((each) => each.id === id)!;
const ids = (items: readonly { id: string }[]) => items.map(({ id }) => id);

it('a history is known from both of its ends', () => {
  const split = indicator('202-kpi-2');
  expect(ids(split.continuedBy)).toEqual(['202-kpi-6', '202-kpi-7']);
  expect(split.continues).toEqual([]);
  for (const part of split.continuedBy) expect(part.continues[0]).toBe(split);
  expect(ids(project('2210').continuedBy)).toEqual(['2211', '2212']);
  expect(project('2211').continues[0]).toBe(project('2210'));
});

it('what a register continues and no sheet states is left out of a history', () => {
  const publication = publicationWith(
    { indicators: { 'm1-kpi-1': { continues: ['m1-kpi-2'] } } },
    writtenSheet({ indicators: [{ id: 'm1-kpi-1', kind: 'kpi', name: '来た人', actuals: {} }] }),
  );
  expect(indicator('m1-kpi-1', publication).continues).toEqual([]);
});

it('one that became one was redefined, one that became several was split, several that became one were merged', () => {
  expect(successionOf(indicator('202-kpi-5'))).toBe('redefined');
  expect(successionOf(indicator('202-kpi-6'))).toBe('split');
  expect(successionOf(indicator('202-kpi-8'))).toBe('merged');
  expect(successionOf(indicator('202-kpi-1'))).toBeUndefined();
  expect(successionOf(project('2212'))).toBe('split');
});

describe('the steps from one id to another', () => {
  const steps = (publication: Publication) =>
    lineageOf(publication).map(({ type, from, to, kind }) => [type, from.id, to.id, kind].join(' '));

  it('are those of the registers, and one for each pair of the same figure', () => {
    expect(steps(city)).toEqual(
      expect.arrayContaining([
        'indicator 202-kpi-2 202-kpi-6 split',
        'indicator 202-kpi-2 202-kpi-7 split',
        'project 2210 2211 split',
      ]),
    );
    const pairs = city.indicators.flatMap(({ id, sameAs }) =>
      sameAs.map((other) => [id, other.id].sort().join(' ')),
    );
    const told = lineageOf(city).filter(({ kind }) => kind === 'same_as');
    expect(told.map(({ from, to }) => [from.id, to.id].sort().join(' ')).sort()).toEqual(
      [...new Set(pairs)].sort(),
    );
    expect(told).not.toEqual([]);
  });

  it('are those of departments, which may be taken over, split or merged, by the name of each today', () => {
    const department = (id: string, ...successors: string[]) => ({
      id,
      names: [{ name: `${id}旧` }, { name: id }],
      successors,
    });
    const publication = publicationWith({
      departments: [
        department('moon', 'sun'),
        department('rice', 'flour', 'water'),
        department('east', 'middle'),
        department('west', 'middle', 'edge'),
        ...['sun', 'flour', 'water', 'middle', 'edge'].map((id) => department(id)),
      ],
    });
    expect(steps(publication)).toEqual([
      'department moon sun succeeded',
      'department rice flour split',
      'department rice water split',
      'department east middle merged',
      'department west middle merged',
      'department west edge split',
    ]);
    expect(lineageOf(publication)[0]?.from).toEqual({ id: 'moon', name: 'moon' });
  });
});

describe('the last sheet of an indicator or project', () => {
  const ending = (id: string) => {
    const found = endingOf(indicator(id));
    return found && [found.last.id, ...ids(found.without)];
  };

  it('is its last where a later settled sheet of the measure does without it', () => {
    expect(ending('102-kpi-3')).toEqual(['2021/102', '2023/102', '2024/102']);
    expect(ending('202-kpi-1')).toEqual(['2021/202', '2022/202', '2023/202', '2024/202']);
    expect(endingOf(project('2210'))?.last.id).toBe('2022/202');
  });

  it('is not called so where no later sheet is registered, although its plan has ended', () => {
    expect(ending('102-kpi-1')).toBeUndefined();
    expect(ending('202-kpi-5')).toBeUndefined();
    expect(endingOf(project('2212'))).toBeUndefined();
  });

  it('may be the last of a plan, whose successor lists others', () => {
    const found = endingOf(indicator('101-kpi-2'));
    expect(found?.last.id).toBe('2024/101');
    expect(found?.without.map(({ plan }) => plan.id)).toEqual(['2025']);
  });

  const kpi = { id: 'm1-kpi-1', kind: 'kpi', name: '来た人', actuals: { 令和3年度: '7' } };
  const listed = (fiscalYear: string, parts = {}) =>
    writtenSheet({ fiscalYear, indicators: [kpi], ...parts });
  const without = (fiscalYear: string, parts = {}) => writtenSheet({ fiscalYear, ...parts });
  const endingIn = (...sheets: Parameters<typeof publicationOf>) =>
    endingOf(indicator('m1-kpi-1', publicationOf(...sheets)))?.last.id;

  it('is not told by a sheet of a budget, which need not list everything', () => {
    expect(endingIn(listed('令和2年度'), without('令和4年度', { phase: 'budget' }))).toBeUndefined();
    expect(endingIn(listed('令和2年度'), without('令和4年度'))).toBe('2020/m1');
  });

  it('is told only by all measures that listed it', () => {
    const other = { measure: 'm2', measureName: '団子をそなえるプロジェクト' };
    const shared = [listed('令和2年度'), listed('令和2年度', other), without('令和3年度')] as const;
    expect(endingIn(...shared)).toBeUndefined();
    expect(endingIn(...shared, without('令和3年度', other))).toBeDefined();
  });
});

describe('what stood in the place of an indicator', () => {
  const formers = (id: string) =>
    formersOf(indicator(id)).map(({ indicator: { id: former }, until, ...values }) => ({
      former,
      until,
      before: values.observations.map(({ period, value }) => `${period} ${value ?? ''}`),
      since: values.overlapping.map(({ period, value }) => `${period} ${value ?? ''}`),
    }));

  it('has the years before the first number of the one that continues it', () => {
    expect(formers('202-kpi-5')).toEqual([
      { former: '202-kpi-1', until: 2021, before: ['FY2018 20', 'FY2020 18'], since: ['FY2021 19'] },
    ]);
    expect(formers('202-kpi-6')).toMatchObject([{ former: '202-kpi-2', until: 2022 }]);
  });

  it('is nothing where several were merged, or nothing is continued', () => {
    expect(formers('202-kpi-8')).toEqual([]);
    expect(formers('202-kpi-1')).toEqual([]);
  });

  const renamed = (id: string, fiscalYear: string, year: string, unit: string) =>
    writtenSheet({
      fiscalYear,
      indicators: [{ id, kind: 'kpi', name: id, unit, actuals: { [year]: '7' } }],
    });
  const continued = (unit: string, more: Record<string, Record<string, unknown>> = {}) =>
    publicationWith(
      { indicators: { 'm1-kpi-2': { continues: ['m1-kpi-1'] }, ...more } },
      renamed('m1-kpi-1', '令和2年度', '令和2年度', '人'),
      renamed('m1-kpi-2', '令和3年度', '令和3年度', unit),
    );

  it('is nothing where the unit is another', () => {
    const formerOf = (unit: string) => formersOf(indicator('m1-kpi-2', continued(unit))).length;
    expect(formerOf('人')).toBe(1);
    expect(formerOf('世帯')).toBe(0);
  });

  it('ends where a register goes round in a ring', () => {
    const publication = continued('人', { 'm1-kpi-1': { continues: ['m1-kpi-2'] } });
    expect(formersOf(indicator('m1-kpi-2', publication))).toHaveLength(1);
  });
});

it('a measure is followed by nothing in a plan that does not name it, and may leave its code to another', () => {
  const afterwards = (id: string) => {
    const { notIn, sameCode } = afterwardsOf(measure(id), city);
    return [notIn?.id, ids(sameCode)];
  };
  expect(afterwards('102')).toEqual(['2025', []]);
  expect(afterwards('103')).toEqual(['2025', ['2025-103']]);
  expect(afterwards('2025-103')).toEqual([undefined, ['103']]);
  expect(afterwards('101')).toEqual([undefined, []]);
});
