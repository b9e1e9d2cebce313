import { dataFiles, pathIn, paths } from '../../src/addresses.ts';
import type { Publication, Sheet } from '../../src/domain/publication/publication.ts';
import type { Sample, Village } from './samples.ts';

/** Where a thing is told of: its own pages, the rows of it in the tables, and the files about it. */
export interface Places {
  /** Paths of pages. */
  pages: string[];
  /** Names of tables with what the rows of the thing have in common. */
  rows: [table: string, of: Record<string, string>][];
  /** Files outside of the tables, as paths of the site. */
  files: string[];
}

/** The places of the thing that a value says something of: the nearest one that has a page. */
export function placesOf({ leaf, file, at }: Sample, village: Village, publication: Publication): Places {
  const [schema] = leaf.split(' ');
  const idAt = (...path: Sample['at']) => village.at(file, [...path, 'id']) as string;
  const [list = '', index = 0] = at;
  switch (schema) {
    case 'site':
      return ofSite;
    case 'form':
      return ofForm(idAt(), publication);
    case 'plan':
      if (list === 'goals') return ofGoal(idAt(list, index));
      if (list === 'measures') return ofMeasure(idAt(list, index));
      return {
        pages: [paths.plan(idAt()), ...publication.measures.map(({ id }) => pathIn('en', paths.measure(id)))],
        rows: [['plans', { plan_id: idAt() }]],
        files: [],
      };
    case 'departments':
      return ofDepartment(idAt(list, index));
    case 'register':
      return list === 'indicators'
        ? ofIndicator(idAt(list, index))
        : ofProject(idAt(list, index), publication);
    case 'sheet':
      return ofSheet(sheetOf(file, publication), at, idAt);
    case 'corrections':
      return { pages: [paths.changes], rows: [], files: [paths.feed] };
    case 'answers': {
      const id = village.at(file, [list, index, 'sheet']) as string;
      const { key, measure } = publication.sheets.find((sheet) => sheet.id === id)!;
      return {
        pages: [paths.sheet(key), paths.measure(measure.id), paths.questions],
        rows: [],
        files: [paths.dataFile(dataFiles.sheet(key, 'json')), paths.feed],
      };
    }
    case 'glossary':
      return { pages: [paths.glossary], rows: [], files: [] };
    case 'prosePage':
      return { pages: [idAt() === 'about' ? paths.about : paths.accessibility], rows: [], files: [] };
    default:
      throw new Error(`tests/said/places.ts does not know where ${leaf} is told of.`);
  }
}

function sheetOf(file: string, { sheets }: Publication): Sheet {
  const id = file.replace(/^measures\/|\.yaml$/g, '');
  return sheets.find((sheet) => sheet.id === id)!;
}

const ofSite: Places = {
  pages: [paths.home, paths.about, paths.changes, paths.questions, pathIn('en', paths.home)],
  rows: [['measures', {}]],
  files: [paths.catalogue, paths.dataPackage, paths.feed],
};

function ofForm(id: string, { sheets, plans }: Publication): Places {
  const own = sheets.filter((sheet) => sheet.form.id === id);
  return {
    pages: [
      ...own.flatMap(({ key }) => [paths.sheet(key), pathIn('en', paths.sheet(key))]),
      pathIn('en', paths.home),
      ...new Set(own.map(({ measure }) => paths.measure(measure.id))),
      ...new Set(own.map(({ key }) => paths.year(key.fiscalYear))),
      ...plans.filter(({ form }) => form.id === id).map((plan) => paths.plan(plan.id)),
      paths.about,
    ],
    rows: ['grades', 'amounts', 'text_fields'].map((table) => [table, { form_id: id }]),
    files: [paths.dataFile(dataFiles.form(id))],
  };
}

function ofGoal(id: string): Places {
  return {
    pages: [paths.goal(id), pathIn('en', paths.measures)],
    rows: [['goals', { goal_id: id }]],
    files: [],
  };
}

function ofMeasure(id: string): Places {
  return {
    pages: [paths.measure(id), pathIn('en', paths.measure(id))],
    rows: [['plan_measures', { measure_id: id }]],
    files: [],
  };
}

function ofDepartment(id: string): Places {
  return { pages: [paths.department(id)], rows: [['departments', { department_id: id }]], files: [] };
}

function ofIndicator(id: string): Places {
  return {
    pages: [paths.indicator(id), pathIn('en', paths.indicator(id))],
    rows: [['indicators', { indicator_id: id }]],
    files: [paths.dataFile(dataFiles.indicator(id, 'json'))],
  };
}

function ofProject(id: string, { sheets }: Pick<Publication, 'sheets'>): Places {
  const listing = sheets.filter(({ byProject }) => byProject.has(id));
  return {
    pages: [paths.project(id), ...listing.map(({ key }) => pathIn('en', paths.sheet(key)))],
    rows: [['projects', { project_id: id }]],
    files: [],
  };
}

function ofSheet(
  { id, key, measure }: Sheet,
  at: Sample['at'],
  idAt: (...path: Sample['at']) => string,
): Places {
  const page = paths.sheet(key);
  const document = paths.dataFile(dataFiles.sheet(key, 'json'));
  const places = (sub: Places, tables: string[], of: Record<string, string>): Places => ({
    pages: [page, ...sub.pages],
    rows: [...sub.rows, ...tables.map((table): Places['rows'][number] => [table, { ...of, sheet_id: id }])],
    files: [document, ...sub.files],
  });
  const indicator = at.indexOf('indicators');
  if (indicator >= 0 && at.length > indicator + 1 && typeof at[indicator + 1] === 'number') {
    const own = idAt(...at.slice(0, indicator + 2));
    const ofOwn = places(ofIndicator(own), ['observations'], { indicator_id: own });
    return { ...ofOwn, rows: [...ofOwn.rows, ['ratings', { sheet_id: id, subject_id: own }]] };
  }
  if (at[0] === 'projects') {
    const own = idAt(...at.slice(0, 2));
    const ofOwn = places(ofProject(own, { sheets: [] }), ['projects', 'costs'], { project_id: own });
    const judged = ['ratings', 'texts'].map((table): Places['rows'][number] => [
      table,
      { sheet_id: id, subject_id: own },
    ]);
    return { ...ofOwn, rows: [...ofOwn.rows, ...judged] };
  }
  // The columns and the reading of whole tables are those of everything that stands in them.
  const tables = ['columns', 'placement'].includes(String(at[0]))
    ? ['observations', 'costs']
    : ['measures', 'ratings', 'progress', 'opinions', 'texts'];
  const own = places({ pages: [paths.measure(measure.id)], rows: [], files: [] }, tables, {});
  return at[0] === 'money'
    ? { ...own, rows: [['costs', { sheet_id: id, project_id: '' }]] }
    : { ...own, pages: at[0] === 'recorded' ? [paths.changes] : own.pages };
}
