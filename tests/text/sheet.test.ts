import { describe, expect, test } from 'vitest';
import { appendicesOf } from '../../src/components/sheet-page/sections.ts';
import { gradesOnSheet, phaseLead, phaseOutcome } from '../../src/text/sheet.ts';
import { publicationWith, writtenForm, writtenSheet } from '../domain/invented-city.ts';

const axis = (
  id: string,
  name: string,
  rates: string[],
  grades: (string | { grade: string; label: string })[],
) => ({
  id,
  name,
  rates,
  order: 'none',
  grades,
});
const sheetOf = (form: Record<string, unknown>, sheet: Record<string, unknown>) =>
  publicationWith({ forms: [writtenForm(form)], indicators: { a: {}, b: {} } }, writtenSheet({ ...sheet }))
    .sheets[0]!;

describe('the grades of a sheet in sentences', () => {
  const rated = (id: string, ...ratings: Record<string, string>[]) => ({ id, name: id, ratings });

  test('name each axis where several judge the same things', () => {
    const ratings = [
      axis('x', '一次', ['indicator'], ['A', 'B']),
      axis('y', '二次', ['indicator'], ['継続']),
    ];
    const indicators = [
      rated('a', { axis: 'x', grade: 'A' }, { axis: 'y', grade: '継続' }),
      rated('b', { axis: 'x', grade: 'B' }),
    ];
    expect(gradesOnSheet(sheetOf({ ratings }, { indicators }))).toEqual([
      '2つの指標の「一次」は、A が1つ、B が1つです。',
      '1つの指標の「二次」は、継続 が1つです。',
    ]);
  });

  test('tell the measure’s own apart from those of what stands on its sheet', () => {
    const ratings = [axis('x', '評価', ['measure', 'project'], ['A', 'B'])];
    const projects = [rated('p', { grade: 'B' })];
    expect(gradesOnSheet(sheetOf({ ratings }, { ratings: [{ grade: 'A' }], projects }))).toEqual([
      '施策の評価は、Aです。',
      '1つの事業の評価は、B が1つです。',
    ]);
  });
});

test('a form without axes has no legend among the appendices', () => {
  const ids = (ratings: unknown[]) =>
    appendicesOf(sheetOf({ ratings }, {}), { asked: 0 }).map(({ id }) => id);
  expect(ids([])).not.toContain('scale');
  const letters = axis('x', '評価', ['measure'], ['A']);
  // Letters that no legend explains have none, unless the paper prints one.
  expect(ids([letters])).not.toContain('scale');
  expect(ids([axis('x', '評価', ['measure'], [{ grade: 'A', label: 'よい' }])])).toContain('scale');
  const listed = sheetOf({ ratings: [letters], sections: [{ part: 'legend', title: '凡例' }] }, {});
  expect(appendicesOf(listed, { asked: 0 })[0]).toMatchObject({ id: 'scale', title: '凡例' });
});

describe('what a settled sheet is said to be', () => {
  const said = (sheet: Record<string, unknown>) => {
    const of = sheetOf({}, sheet);
    return [phaseOutcome(of), phaseLead(of)];
  };
  const target = { period: '令和3年度', value: '5' };

  test('is a result only where it states one', () => {
    const empty = { columns: {}, indicators: [{ id: 'a', name: 'a', targets: [target] }] };
    expect(said(empty)).toEqual(['のシート', '市が決めた目標を、市がまとめたシートです。']);
    const reached = { indicators: [{ id: 'a', name: 'a', actuals: { 令和3年度: '4' }, targets: [target] }] };
    expect(said(reached)).toEqual([
      'の結果',
      '市が決めた目標に、1年でどれだけ近づいたかを、市がまとめたシートです。',
    ]);
    expect(said({ columns: {} })).toEqual(['のシート', 'この年度のことを、市がまとめたシートです。']);
    const spent = { projects: [{ id: 'p', name: 'p', money: { cost: { 令和3年度: '4' } } }] };
    expect(said(spent)[0]).toBe('の結果');
  });
});
