import { expect, it } from 'vitest';
import {
  absencesOfIndicator,
  absencesOfMeasure,
  absencesOfProject,
  lacksColumnOfMeasure,
} from '../../../src/domain/over-years/shown-absences.ts';
import { publicationOf, writtenSheet } from '../invented-city.ts';
import { publishedCity } from '../published-city.ts';

it('the page of an outcome explains no amount of its project, which stands on the page of the project', () => {
  const { indicators, projects } = publishedCity('hoshizora');
  const outcome = indicators.find(({ id }) => id === '3020-outcome-1')!;
  const project = projects.find(({ id }) => id === '3020')!;
  expect(outcome.projects).toEqual([project]);
  expect(absencesOfProject(project)).toContain('dash');
  expect(absencesOfIndicator(outcome)).toEqual([]);
});

it('a reason beside words that are printed is explained, too, on the page of the indicator and of its measure', () => {
  const baseline = { period: '平成30年度', absence: 'unplaced', text: '1,577' };
  const actuals = { 令和3年度: { absence: 'not_published', text: '把握困難' } };
  const kpi = { id: 'm1-kpi-1', kind: 'kpi', name: '参加者数', unit: '人', baseline, actuals };
  const { indicators, measures } = publicationOf(
    writtenSheet({ columns: { indicators: ['令和3年度'], projects: [] }, indicators: [kpi] }),
  );
  expect(absencesOfIndicator(indicators[0]!)).toEqual(['unplaced', 'not_published']);
  expect(absencesOfMeasure(measures[0]!)).toEqual(['not_published']);
  expect(lacksColumnOfMeasure(measures[0]!)).toBe(false);
});

it('a year of which no sheet has a column is to be explained by name', () => {
  const kpi = (year: string) => ({ id: 'm1-kpi-1', name: '参加者数', actuals: { [year]: '1' } });
  const sheetOf = (year: string) =>
    writtenSheet({
      fiscalYear: year,
      columns: { indicators: [year], projects: [] },
      indicators: [kpi(year)],
    });
  const { measures } = publicationOf(sheetOf('令和2年度'), sheetOf('令和4年度'));
  expect(lacksColumnOfMeasure(measures[0]!)).toBe(true);
});
