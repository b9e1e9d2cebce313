import { describe, expect, it } from 'vitest';
import { leadingIndicators } from '../../../src/domain/publication/leading-indicator.ts';
import {
  picturedOfIndicator,
  picturedOfMeasure,
  picturedOfProject,
} from '../../../src/domain/publication/pictured.ts';
import { publicationWith, writtenSheet } from '../invented-city.ts';

const indicator = (id: string, kind?: string) => ({ id, name: id, unit: '回', ...(kind ? { kind } : {}) });
const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
const years = ['令和2年度', '令和3年度'];
const { indicators, measures, projects, sheets } = publicationWith(
  { indicators: Object.fromEntries(ids.map((id) => [id, {}])), projects: { p: {} } },
  ...years.map((fiscalYear) =>
    writtenSheet({
      fiscalYear,
      indicators: [
        indicator('a', 'headline'),
        indicator('b', 'kpi'),
        indicator('c', 'outcome'),
        indicator('d', 'activity'),
        indicator('e', 'population'),
      ],
      projects: [{ id: 'p', code: '1', name: '月見会', indicators: [indicator('f'), indicator('g', 'kpi')] }],
    }),
  ),
);

describe('an indicator leads', () => {
  it('by which a plan or a measure is judged, not one that counts work or is a project’s', () => {
    expect(leadingIndicators(indicators).map(({ id }) => id)).toEqual(['a', 'b', 'c', 'g']);
  });
});

describe('the picture of a page', () => {
  const of = (id: string) => picturedOfIndicator(indicators.find((each) => each.id === id)!);

  it('is the indicator’s own where it leads, else that of the newest sheet of its measure', () => {
    expect(of('b')).toEqual({ indicator: indicators.find(({ id }) => id === 'b') });
    expect(of('f')).toEqual({ sheet: sheets[1] });
    expect(of('d')).toEqual({ sheet: sheets[1] });
  });

  it('is that of the newest sheet for a project and a measure, and none where there is no sheet', () => {
    expect(picturedOfProject(projects[0]!)).toEqual({ sheet: sheets[1] });
    expect(measures.map((measure) => picturedOfMeasure(measure))).toEqual([{ sheet: sheets[1] }, undefined]);
  });
});
