import type { Publication } from '../../domain/publication/publication.ts';
import { examplesOf, withId } from '../../gallery/example.ts';
import ProjectCosts from './ProjectCosts.astro';

const costs = ({ sheets }: Publication, id: string) => ({
  sheet: withId(sheets, id),
});

export default examplesOf(ProjectCosts, {
  'Settled years': (city) => costs(city('hoshizora'), '2021/101'),
  'Settled and planned years': (city) => costs(city('hoshizora'), '2022/101.budget'),
  'Projects whose amounts cannot be placed': (city) => costs(city('hoshizora'), '2022/103'),
  'No amounts': (city) => {
    const { sheet } = costs(city('hoshizora'), '2021/101');
    const projects = sheet.projects.map((project) => ({ ...project, costs: [] }));
    return { sheet: { ...sheet, projects, costs: [] } };
  },
  'No year at all': (city) => {
    const { sheet } = costs(city('hoshizora'), '2021/101');
    return { sheet: { ...sheet, columns: { ...sheet.columns, projects: [] }, costs: [] } };
  },
});
