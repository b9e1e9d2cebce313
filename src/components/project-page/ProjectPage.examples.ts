import { newestCost } from '../../domain/money/spending.ts';
import type { Project } from '../../domain/publication/publication.ts';
import { projectOf } from '../../gallery/by-id.ts';
import { examplesOf, type CityReader, type ExampleCity } from '../../gallery/example.ts';
import ProjectPage from './ProjectPage.astro';

const of = (name: ExampleCity, id: string) => (city: CityReader) => {
  const project = projectOf(city(name), id);
  return { project, cost: newestCost(project), publication: city(name) };
};

/** A project of which its statements say something else, or its costs. */
const but =
  (name: ExampleCity, id: string, parts: (project: Project) => Partial<Project>) => (city: CityReader) => {
    const { project, publication } = of(name, id)(city);
    const other = { ...project, ...parts(project) };
    return { project: other, cost: newestCost(other), publication };
  };

/** As papers have it that print neither money nor indicators of projects. */
const asNamesOnly = ({ statements }: Project): Partial<Project> => ({
  costs: [],
  indicators: [],
  statements: statements.map((each) => ({
    ...each,
    costs: [],
    indicators: [],
    sheet: { ...each.sheet, costs: [], projects: [] },
  })),
});

export default examplesOf(ProjectPage, {
  'Settled costs and budgets over two plans': of('hoshizora', '1010'),
  'Split out of another': of('hoshizora', '2211'),
  'Split into two': of('hoshizora', '2210'),
  'Listed by two measures under two names': of('hoshizora', '1030'),
  'No outcome, and a cost of nothing': of('hoshizora', '1220'),
  'A cost that one sheet could not place': of('hoshizora', '1120'),
  'Costs in yen': of('yukiguni', 'tento'),
  'Not applicable in the first year': of('yukiguni', 'chakai'),
  'Letters, texts and amounts beside money': of('maboroshi', 'shizuku'),
  'Letters and texts of two years': (city) => {
    const { project, ...rest } = of('maboroshi', 'shizuku')(city);
    const [now] = project.statements;
    const [before] = projectOf(city('maboroshi'), 'mukashi-shizuku').statements;
    const statements = before && now ? [{ ...before, ratings: now.ratings, texts: now.texts }, now] : [];
    return { ...rest, project: { ...project, statements } };
  },
  'With sheets of its own': of('yukiakari', '4-1-01'),
  'Two units over the years': but('yukiguni', 'tento', ({ costs }) => ({
    costs: costs.map((cost) =>
      cost.period === 'FY2023' ? { ...cost, published: '482.35', unit: '千円' as const } : cost,
    ),
  })),
  'No amount on any sheet': but('yukiguni', 'tento', () => ({ costs: [] })),
  'On papers without money and indicators': but('yukiguni', 'tento', asNamesOnly),
  'Listed last by a paper without money': but('yukiguni', 'chakai', ({ statements: [first, ...rest] }) => ({
    statements: [
      ...(first ? [first] : []),
      ...rest.map((each) => {
        const { money: _, ...printed } = each.printed;
        return { ...each, printed };
      }),
    ],
  })),
  'Called otherwise by its form': but('hoshizora', '2211', ({ vocabulary, statements, costs }) => ({
    vocabulary: { ...vocabulary, project: '構成する取組', cost: '決算額' },
    costs: costs.filter(({ item }) => item === 'cost'),
    statements: statements.map((each) => ({
      ...each,
      sheet: {
        ...each.sheet,
        vocabulary: { ...each.sheet.vocabulary, project: '構成する取組', cost: '決算額' },
        form: { ...each.sheet.form, words: { ...each.sheet.form.words, cost: '決算額' } },
      },
    })),
  })),
  'Amounts without a cost': of('maboroshi', 'tsubu'),
  'Continued under a new definition': of('maboroshi', 'mukashi-shizuku'),
});
