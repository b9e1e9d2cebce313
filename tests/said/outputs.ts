import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { getViteConfig } from 'astro/config';
import { createViteServer } from 'vitest/node';
import { pathIn, paths } from '../../src/addresses.ts';
import { indicatorView } from '../../src/components/indicator-page/indicator-view.ts';
import { projectView } from '../../src/components/project-page/project-view.ts';
import { yearPages } from '../../src/components/year-page/year-pages.ts';
import type { Publication } from '../../src/domain/publication/publication.ts';
import { originalNames } from '../../src/domain/publication/original-names.ts';
import { dataPackage } from '../../src/exports/data-package.ts';
import { dcatCatalogue } from '../../src/exports/dcat/catalogue.ts';
import { atomFeed } from '../../src/exports/feed.ts';
import { publishedFiles } from '../../src/exports/files.ts';
import { tablesOf } from '../../src/exports/tables.ts';
import type { Outlet } from '../../src/schema/described.ts';
import { searchRecords } from '../../src/search/records.ts';
import { rowsOf, type ReadRow } from '../exports/rows.ts';
import { pageAndPrint } from './page-and-print.ts';
import type { Places } from './places.ts';

type Component = Parameters<AstroContainer['renderToString']>[0];

/** A page as the file in src/pages arranges it: its own component, and what that is told. */
interface Page {
  component: string;
  props: Record<string, unknown>;
  params?: Record<string, string>;
}

/** Makes pages from their components in this process, without a build. */
export class Pages {
  readonly #server: Awaited<ReturnType<typeof createViteServer>>;
  readonly #container: AstroContainer;

  private constructor(server: Awaited<ReturnType<typeof createViteServer>>, container: AstroContainer) {
    this.#server = server;
    this.#container = container;
  }

  static async open(): Promise<Pages> {
    const config = getViteConfig(
      { server: { middlewareMode: true, ws: false, watch: null }, appType: 'custom', logLevel: 'error' },
      {
        // The settings of the project would read the content of a city; components need none of it.
        configFile: false,
        site: 'https://example.org',
        logLevel: 'error',
        devToolbar: { enabled: false },
        cacheDir: './node_modules/.astro-said',
      },
    );
    const server = await createViteServer(await config({ mode: 'production', command: 'serve' }));
    return new Pages(server, await AstroContainer.create());
  }

  async close(): Promise<void> {
    await this.#server.close();
  }

  /** A page by its path, and what is printed instead of it; both empty where there is no such page. */
  async render(path: string, publication: Publication): Promise<Rendered> {
    const known = rendered.get(publication) ?? new Map<string, Rendered>();
    rendered.set(publication, known);
    const page = known.get(path) ?? (await this.#rendered(path, publication));
    known.set(path, page);
    return page;
  }

  async #rendered(path: string, publication: Publication): Promise<Rendered> {
    const found = pagesOf(publication).get(path);
    if (!found) return { page: '', print: '' };
    const { default: component } = (await this.#server.ssrLoadModule(
      `/src/components/${found.component}.astro`,
    )) as { default: Component };
    const html = await this.#container.renderToString(component, {
      props: found.props,
      params: found.params ?? {},
    });
    const { page, print } = pageAndPrint(html);
    return { page: JSON.stringify(page), print: JSON.stringify(print) };
  }
}

type Rendered = Record<'page' | 'print', string>;

const rendered = new WeakMap<Publication, Map<string, Rendered>>();

function pagesOf(publication: Publication): Map<string, Page> {
  const { sheets, measures, plans, indicators, projects, departments } = publication;
  const page = (path: string, component: string, props = {}): [string, Page] => [
    path,
    { component, props: { ...props, publication } },
  ];
  return new Map([
    page(paths.home, 'home-page/HomePage'),
    ...(publication.site.languages ?? []).map((language): [string, Page] => [
      pathIn(language, paths.home),
      {
        component: 'translated-page/TranslatedHomePage',
        props: { publication, names: originalNames(publication) },
        params: { language },
      },
    ]),
    page(paths.about, 'about-page/AboutPage'),
    page(paths.accessibility, 'accessibility-page/AccessibilityPage'),
    page(paths.changes, 'changes-page/ChangesPage'),
    page(paths.questions, 'questions-page/QuestionsPage'),
    page(paths.glossary, 'glossary-page/GlossaryPage'),
    ...sheets.map((sheet) => page(paths.sheet(sheet.key), 'sheet-page/SheetPage', { sheet })),
    ...measures.map((measure) => page(paths.measure(measure.id), 'measure-page/MeasurePage', { measure })),
    ...plans.map((plan) => page(paths.plan(plan.id), 'plan-page/PlanPage', { plan })),
    ...yearPages(publication).map(({ fiscalYear }) =>
      page(paths.year(fiscalYear), 'year-page/YearPage', { fiscalYear }),
    ),
    ...plans.flatMap((plan) =>
      plan.goals.map((goal) => page(paths.goal(goal.id), 'goal-page/GoalPage', { goal, plan })),
    ),
    ...indicators.map((indicator) =>
      page(paths.indicator(indicator.id), 'indicator-page/IndicatorPage', {
        indicator,
        today: indicatorView(indicator).today,
      }),
    ),
    ...projects.map((project) =>
      page(paths.project(project.id), 'project-page/ProjectPage', {
        project,
        cost: projectView(project).cost,
      }),
    ),
    ...departments.map((department) =>
      page(paths.department(department.id), 'departments-page/DepartmentPage', { department }),
    ),
  ]);
}

/** Whether an outlet says something else of a thing after a change. */
export async function differs(
  outlet: Outlet,
  places: Places,
  [before, after]: [Publication, Publication],
  maker: Pages,
): Promise<boolean> {
  const { pages, rows, files } = places;
  const told = (publication: Publication) =>
    outlet === 'file'
      ? [JSON.stringify(rowsIn(rows, publication)), ...files.map((file) => fileOf(file, publication))]
      : [JSON.stringify(searchRecords(publication).filter(isOn(pages)))];
  if (outlet === 'file' || outlet === 'search') return told(before).join('\n') !== told(after).join('\n');
  for (const path of pages) {
    const then = await maker.render(path, before);
    const now = await maker.render(path, after);
    if (then[outlet] !== now[outlet]) return true;
  }
  return false;
}

/** The rows of the tables that have something in common. */
function rowsIn(rows: Places['rows'], publication: Publication): ReadRow[] {
  const tables = tablesOf(publication);
  return rows.flatMap(([name, of]) => {
    const table = tables[name];
    return table ? rowsOf(table).filter(isRowOf(of)) : [];
  });
}

/** Whether a row has all of some cells; a cell that is not there is empty. */
export const isRowOf = (of: Record<string, string>) => (row: Record<string, unknown>) =>
  Object.entries(of).every(([key, value]) => (row[key] ?? '') === value);

/** Whether a search record leads to one of some pages. */
export const isOn =
  (pages: readonly string[]) =>
  ({ path }: { path: string }) =>
    pages.includes(path.replace(/#.*$/, ''));

const ownFiles: Record<string, (publication: Publication) => string> = {
  [paths.catalogue]: dcatCatalogue,
  [paths.dataPackage]: (publication) => dataPackage(publication, publishedFiles(publication)),
  [paths.feed]: atomFeed,
};

function fileOf(path: string, publication: Publication): string {
  const own = ownFiles[path];
  if (own) return own(publication);
  const file = publishedFiles(publication).find(({ name }) => paths.dataFile(name) === path);
  return file ? new TextDecoder().decode(file.bytes()) : '';
}
