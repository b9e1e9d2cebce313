import { expect, it } from 'vitest';
import { absencesOfIndicator, absencesOfProject } from '../../../src/domain/over-years/shown-absences.ts';
import { publishedCity } from '../published-city.ts';

it('the page of an outcome explains no amount of its project, which stands on the page of the project', () => {
  const { indicators, projects } = publishedCity('hoshizora');
  const outcome = indicators.find(({ id }) => id === '3020-outcome-1')!;
  const project = projects.find(({ id }) => id === '3020')!;
  expect(outcome.projects).toEqual([project]);
  expect(absencesOfProject(project)).toContain('dash');
  expect(absencesOfIndicator(outcome)).toEqual([]);
});
