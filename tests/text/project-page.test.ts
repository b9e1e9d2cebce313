import { expect, test } from 'vitest';
import { newestCost } from '../../src/domain/money/spending.ts';
import { projectDescription, projectsLead } from '../../src/text/project-page.ts';
import { publicationOf, writtenSheet } from '../domain/invented-city.ts';

const listing = (project: Record<string, unknown>) =>
  publicationOf(writtenSheet({ projects: [{ id: 'p', name: '団子事業', ...project }] }));

test('projects are told with what they cost where a paper states it, and without a word of it where none does', () => {
  const stating = listing({ money: { cost: { 令和3年度: '431' } } });
  const silent = listing({});
  expect(projectsLead(stating)).toContain('[事業費](cost)は、登録したシートの決算のうち');
  expect(projectsLead(silent)).toBe('[施策](measure)を進めるために、シートに挙げられた[事業](project)です。');
  const described = [stating, silent].flatMap(({ projects }) =>
    projects.map((project) => projectDescription(project, newestCost(project))),
  );
  expect(described).toEqual([
    '団子事業。令和3年度の事業費は431千円（43万1,000円）です。',
    '団子事業。施策「1　月見をたのしむプロジェクト」のシートに載っている事業です。',
  ]);
});
