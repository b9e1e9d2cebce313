import { describe, expect, test } from 'vitest';
import {
  departmentNamed,
  departmentUses,
  leadUnplaced,
  mentionsOf,
  presentName,
  projectsLedBy,
} from '../../../src/domain/publication/department.ts';
import { publicationWith, writtenSheet } from '../invented-city.ts';

const written = [
  { id: 'kikaku', names: [{ name: '企画課' }] },
  {
    id: 'kanko',
    names: [
      { name: '観光課', to: '令和3年度' },
      { name: '観光交流課', from: '令和4年度' },
    ],
  },
  { id: 'new-kanko', names: [{ name: '観光課', from: '令和4年度' }] },
];
const withDepartments = (...sheets: Record<string, unknown>[]) =>
  publicationWith({ departments: written }, ...sheets.map((parts) => writtenSheet(parts)));
const { departments } = withDepartments();

describe('a department', () => {
  test('is found by the name it bore in the year of the sheet, both limits included', () => {
    const id = (name: string, year: string) => departmentNamed(name, year, departments)?.id;
    expect(id('観光課', 'FY2021')).toBe('kanko');
    expect(id('観光課', 'FY2022')).toBe('new-kanko');
    expect(id('観光交流課', 'FY2021')).toBeUndefined();
    expect(id('観光交流課', 'FY2022')).toBe('kanko');
  });

  test('is called by its last name today', () => {
    expect(departments.map(presentName)).toEqual(['企画課', '観光交流課', '観光課']);
  });

  test('is mentioned under every name it had, in the role the sheet gives it', () => {
    const publication = withDepartments(
      { leadDepartment: '企画課', relatedDepartments: ['観光課'] },
      { fiscalYear: '令和4年度', leadDepartment: '観光交流課', relatedDepartments: ['観光課'] },
    );
    const kanko = mentionsOf(departments[1]!, publication);
    expect(kanko.map(({ sheet, role, name }) => [sheet.id, role, name])).toEqual([
      ['2021/m1', 'related', '観光課'],
      ['2022/m1', 'lead', '観光交流課'],
    ]);
  });

  test('is not guessed where the lead could not be placed', () => {
    const publication = withDepartments(
      { leadDepartment: { absence: 'unplaced' } },
      { fiscalYear: '令和4年度' },
      { fiscalYear: '令和2年度', leadDepartment: '企画課' },
    );
    expect(leadUnplaced(publication).map(({ id }) => id)).toEqual(['2021/m1']);
    expect(mentionsOf(departments[0]!, publication).map(({ sheet }) => sheet.id)).toEqual(['2020/m1']);
  });
});

describe('the projects of a department', () => {
  const publication = withDepartments({
    projects: [{ id: 'p', name: 'だんご', leadDepartment: '観光課' }],
  });

  test('are those beside which a sheet prints its name, whoever leads the sheet', () => {
    const [led] = projectsLedBy(departments[1]!, publication);
    expect(led?.project.id).toBe('p');
    expect(led?.sheets.map(({ id }) => id)).toEqual(['2021/m1']);
    expect(projectsLedBy(departments[0]!, publication)).toEqual([]);
  });

  test('and what sheets name departments for is all that is counted', () => {
    expect(departmentUses(publication)).toEqual({ roles: [], projects: true });
    const headed = withDepartments({ leadDepartment: '企画課' });
    expect(departmentUses(headed)).toEqual({ roles: ['lead'], projects: false });
    expect(departmentUses(withDepartments())).toEqual({ roles: ['lead', 'related'], projects: false });
  });
});
