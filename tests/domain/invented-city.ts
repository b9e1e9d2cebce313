import type { Publication } from '../../src/domain/publication/publication.ts';
import { publish } from '../../src/domain/publication/publish.ts';
import { answers as answerList } from '../../src/schema/answer.ts';
import { corrections as correctionList } from '../../src/schema/correction.ts';
import { departments as departmentList } from '../../src/schema/department.ts';
import { form } from '../../src/schema/form.ts';
import { plan } from '../../src/schema/plan.ts';
import { indicatorReading, projectReading } from '../../src/schema/register.ts';
import { sheet } from '../../src/schema/sheet.ts';
import { site } from '../../src/schema/site.ts';

type Written = Record<string, unknown>;

/** A sheet of the invented city as its file would say it; only what a test is about is written out. */
export function writtenSheet(parts: Written = {}): Written {
  return {
    measure: 'm1',
    plan: 'p1',
    fiscalYear: '令和3年度',
    phase: 'settled',
    measureName: '月見をたのしむプロジェクト',
    source: { title: '架空のシート', publisher: 'つきみ市' },
    columns: {
      indicators: ['令和2年度', '令和3年度', '令和4年度'],
      projects: ['令和2年度', '令和3年度', '令和4年度'],
    },
    ...parts,
  };
}

/** The rule of 旭市's kind. */
export const writtenRule = {
  name: 'change_from_baseline',
  actualAbsent: '―',
  targetReached: 'S',
  bands: [
    { grade: 'A', atLeast: '10' },
    { grade: 'B', above: '0' },
    { grade: 'C', above: '-10' },
    { grade: 'D' },
  ],
};

/** The form of the invented city as its file would say it. */
export function writtenForm(parts: Written = {}): Written {
  return {
    id: 'f1',
    name: '月見シート',
    texts: [{ id: 'issues', label: '課題', of: 'sheet', list: 'true' }],
    amounts: [
      { id: 'staff-cost', label: '人件費', quantity: 'money' },
      { id: 'staff', label: '人工', quantity: 'people', unit: '人' },
    ],
    funding: { sources: [{ id: 'general', label: '一般財源' }], complete: 'false' },
    ratings: [
      {
        id: 'reached',
        name: '達成状況',
        rates: ['indicator'],
        order: 'best_first',
        grades: ['S', 'A', 'B', 'C', 'D', '―'],
        rule: writtenRule,
      },
    ],
    ...parts,
  };
}

/** The invented city with the given sheets, joined. */
export function publicationOf(...sheets: Written[]): Publication {
  return publicationWith({}, ...sheets);
}

/** What a test may say of the invented city beside its sheets; whatever it leaves out is as usual. */
interface Surroundings {
  forms?: Written[];
  plans?: Written[];
  /** What the register says of an indicator or a project, by its id; both of new ones and of those that are there anyway. */
  indicators?: Record<string, Written>;
  projects?: Record<string, Written>;
  departments?: Written[];
  corrections?: Written[];
  answers?: Written[];
  /** What site.yaml says besides. */
  site?: Written;
}

/** The same with another form, more than one plan, or another register. */
export function publicationWith(
  {
    forms = [writtenForm()],
    plans = [writtenPlan()],
    indicators = {},
    projects = {},
    departments = [],
    corrections = [],
    answers = [],
    site: siteParts = {},
  }: Surroundings,
  ...sheets: Written[]
): Publication {
  const ids = (usual: string[], more: Record<string, Written>) => [
    ...new Set([...usual, ...Object.keys(more)]),
  ];
  return publish({
    site: site.parse({
      name: 'つきみ市の重点施策',
      description: '架空の市です。',
      municipality: { code: '990001', name: 'つきみ市' },
      official: 'false',
      url: 'https://example.org/',
      licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
      ...siteParts,
    }),
    forms: forms.map((written) => form.parse(written)),
    plans: plans.map((written) => plan.parse(written)),
    departments: departmentList.parse({ departments }).departments,
    indicators: ids(['m1-kpi-1', 'm1-kpi-2', 'p-outcome-1'], indicators).map((id) =>
      indicatorReading.parse({ id, direction: 'higher', ...indicators[id] }),
    ),
    projects: ids(['p'], projects).map((id) => projectReading.parse({ id, ...projects[id] })),
    sheets: sheets.map((written) => sheet.parse(written)),
    glossary: [],
    pages: [],
    corrections: correctionList.parse({ corrections }).corrections,
    answers: answerList.parse({ answers }).answers,
    releases: [],
  });
}

/** The plan of the invented city as its file would say it. */
export function writtenPlan(parts: Written = {}): Written {
  return {
    id: 'p1',
    name: 'つきみ市総合戦略',
    form: 'f1',
    from: '令和2年度',
    to: '令和4年度',
    source: { title: '架空の戦略', publisher: 'つきみ市' },
    goals: [{ id: 'g1', number: '1', name: '月の美しいまち' }],
    measures: [
      { id: 'm1', code: '1', name: '月見をたのしむプロジェクト', goal: 'g1' },
      { id: 'm2', name: '団子をそなえるプロジェクト' },
    ],
    ...parts,
  };
}
