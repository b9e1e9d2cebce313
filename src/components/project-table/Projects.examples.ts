import { sheetOf } from '../../gallery/by-id.ts';
import { examplesOf, type CityReader, type ExampleCity } from '../../gallery/example.ts';
import Projects from './Projects.astro';

const on = (name: ExampleCity, id: string) => (city: CityReader) => ({
  sheet: sheetOf(city(name), id),
});

export default examplesOf(Projects, {
  'Two settled years of a longer plan': on('hoshizora', '2021/101'),
  'A cost that nobody could place': on('hoshizora', '2020/102'),
  'A long name, and a project that cost nothing': on('hoshizora', '2020/103'),
  'Every year of the plan': on('hoshizora', '2024/101'),
  'Budgets alone': on('hoshizora', '2022/101.budget'),
  'Grades, texts and remarks of a project': on('maboroshi', '2042/nijikake'),
  'A project without code or number': on('yukiguni', '2024/kamakura'),
  'Indicators of a project alone': (city) => {
    const { sheet } = on('tsukimi', '2021/201')(city);
    const projects = sheet.projects.map((project) => ({ ...project, costs: [] }));
    return { sheet: { ...sheet, projects } };
  },
  'More years than fit beside the names': (city) => {
    const { sheet } = on('hoshizora', '2024/101')(city);
    const years = ['FY2016', 'FY2017', 'FY2018', 'FY2019', 'FY2020', 'FY2021', 'FY2022', 'FY2023', 'FY2024'];
    const projects = sheet.projects.map((project) => {
      const cost = project.costs.find(({ item, absence }) => item === 'cost' && absence === undefined);
      return {
        ...project,
        costs:
          cost === undefined ? [] : years.map((period) => ({ ...cost, period, basis: 'settled' as const })),
      };
    });
    const columns = years.map((period) => ({ period, basis: 'settled' as const }));
    return { sheet: { ...sheet, projects, columns: { ...sheet.columns, projects: columns } } };
  },
  'Ten digits of yen': (city) => {
    const { sheet } = on('hoshizora', '2021/101')(city);
    const projects = sheet.projects.map((project) => ({
      ...project,
      costs: project.costs.map((cost) => ({
        ...cost,
        published: '1234567890',
        yen: 1_234_567_890,
        unit: '円' as const,
      })),
    }));
    return { sheet: { ...sheet, projects } };
  },
  'An unplaced cost alone': on('maboroshi', '2041/nijikake'),
});
