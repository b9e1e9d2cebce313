import { comparePeriods, periodYear } from '../../domain/observation/period.ts';
import type { Department } from '../../schema/department.ts';
import { severalDepartments } from '../../schema/in-charge.ts';
import type { SheetRecord } from '../../schema/sheet.ts';
import { periodLabel } from '../../text/period.ts';
import { isAbsent, type CheckedFiles } from '../content-file.ts';
import { didYouMean, listed } from '../nearest.ts';
import type { Finding } from '../problem.ts';
import type { PathStep } from '../../schema/path-step.ts';
import { wayBack } from './way-back.ts';

type DepartmentName = Department['names'][number];

/**
 * What departments cannot be: called what another is called in the same year, named from the newest to the oldest, and taken over by
 * themselves, by way of others too, or by nobody.
 */
export function departmentFindings(departments: readonly Department[]): Finding[] {
  return [
    ...nameFindings(departments),
    ...departments.flatMap(newestNameFirst),
    ...successorFindings(departments),
    ...successorCircles(departments),
  ];
}

/** Two names that one department bears for more than the year of the change, in which papers print either; told once for each department. */
export function namesAtOnce(departments: readonly Department[]): Finding[] {
  return departments.flatMap(({ names }, index): Finding[] => {
    const nth = names.findIndex((name, place) => sharedYears(names[place - 1], name) > 1);
    const [before, name] = [names[nth - 1], names[nth]];
    if (!before || !name) return [];
    return [
      {
        path: ['departments', index, 'names', nth],
        reason: `「${before.name}」と「${name.name}」の年度が重なっていて、同じ年度に2つの名前があります。`,
        remedy:
          '前の名前の to（最後の年度）と、次の名前の from（始まりの年度）を確かめてください。そのとおりなら、そのままでかまいません。',
      },
    ];
  });
}

/** In how many fiscal years two names are both borne, as far as both say when; no end where neither says it. */
function sharedYears(one: DepartmentName | undefined, other: DepartmentName): number {
  if (!one) return 0;
  const from = [one.from, other.from].flatMap((each) => (each === undefined ? [] : periodYear(each)));
  const to = [one.to, other.to].flatMap((each) => (each === undefined ? [] : periodYear(each)));
  // Names without years are ways to write one name.
  if (from.length === 0 || to.length === 0) return 0;
  return Math.min(...to) - Math.max(...from) + 1;
}

/** Names are listed from the oldest to the newest: the last one is that of today. */
function newestNameFirst({ names }: Department, index: number): Finding[] {
  const nth = names.findIndex(({ to }, place) => {
    const from = names[place - 1]?.from;
    return from !== undefined && to !== undefined && comparePeriods(to, from) < 0;
  });
  const [before, name] = [names[nth - 1], names[nth]];
  if (!before || !name) return [];
  return [
    {
      path: ['departments', index, 'names', nth],
      reason: `前の名前「${name.name}」が、新しい名前「${before.name}」のうしろにあります。最後の名前が、いまの名前として出ます。`,
      remedy: 'names を、古い名前から順に並べてください。',
    },
  ];
}

/** Departments that took one another over, over however many; told once, at the first of them. */
function successorCircles(departments: readonly Department[]): Finding[] {
  const told = new Set<string>();
  const successorsOf = new Map(departments.map(({ id, successors }) => [id, successors]));
  return departments.flatMap(({ id }, index): Finding[] => {
    const way = wayBack(id, (each) => successorsOf.get(each) ?? []);
    if (!way || way.some((each) => told.has(each))) return [];
    for (const each of way) told.add(each);
    return [
      {
        path: ['departments', index, 'successors'],
        at: 'key',
        reason: `課「${id}」を引きついだ課を順にたどると、「${id}」に戻ります（${way.join(' → ')}）。`,
        remedy: 'どの課が先に無くなったのかを確かめて、どれかの successors を消してください。',
      },
    ];
  });
}

function successorFindings(departments: readonly Department[]): Finding[] {
  const known = departments.map(({ id }) => id);
  return departments.flatMap(({ id, successors }, index) =>
    successors.flatMap((successor, nth): Finding[] => {
      const path = ['departments', index, 'successors', nth];
      if (successor === id) {
        return [
          {
            path,
            reason: `課「${id}」を、自分自身が引きついでいます。`,
            remedy: '名前が変わっただけなら、successors を消し、names に名前を書き足してください。',
          },
        ];
      }
      if (known.includes(successor)) return [];
      return [
        {
          path,
          reason: `引きついだ課「${successor}」が、departments.yaml にありません。`,
          remedy: `${didYouMean(successor, known)}無ければ、departments.yaml に書き足してください。`,
        },
      ];
    }),
  );
}

/** Names that end before they begin, or that two departments bear in the same year. */
function nameFindings(departments: readonly Department[]): Finding[] {
  const all = departments.flatMap(({ id, names }, index) =>
    names.map((name, nth) => ({ id, name, path: ['departments', index, 'names', nth] satisfies PathStep[] })),
  );
  const byName = Map.groupBy(all, ({ name }) => name.name);
  return all.flatMap(({ id, name, path }): Finding[] => {
    if (name.from && name.to && comparePeriods(name.from, name.to) > 0) {
      return [
        {
          path,
          reason: `「${name.name}」の to が from より前です。`,
          remedy: 'from と to の年度を確かめてください。',
        },
      ];
    }
    const earlier = byName.get(name.name)?.find((each) => each.name !== name && overlap(each.name, name));
    if (
      !earlier ||
      all.findIndex((each) => each.name === earlier.name) > all.findIndex((each) => each.name === name)
    )
      return [];
    return [
      {
        path: [...path, 'name'],
        reason: `「${name.name}」という名前が、同じ年度に2回あります（${earlier.id} と ${id}）。`,
        remedy: '同じ課なら一方を消し、年度で分かれるなら from と to を書いてください。',
      },
    ];
  });
}

/** Departments that a sheet names and that no department was called in the sheet's year. */
export function unknownDepartments(
  sheet: SheetRecord,
  departments: CheckedFiles<{ departments: Department[] }>,
): Finding[] {
  if (!departments.complete || isAbsent(departments)) return [];
  const names = departments.files.flatMap(({ data }) =>
    data.departments.flatMap((department) => department.names),
  );
  return departmentsNamed(sheet).flatMap(({ name, path }): Finding[] => {
    const sameName = names.filter((each) => each.name === name);
    if (sameName.some((each) => isBorne(each, sheet.fiscalYear))) return [];
    if (sameName.length > 0) {
      return [
        {
          path,
          reason: `「${name}」は、このシートの年度（${periodLabel(sheet.fiscalYear)}）の課の名前ではありません。`,
          remedy: '紙面のとおりなら、departments.yaml のその名前の from と to を直してください。',
        },
      ];
    }
    const several = name.split(separators).filter((part) => isUnit.test(part));
    if (several.length > 1) {
      return [
        {
          path,
          reason: `「${name}」は、1つの課の名前ではなく、${several.length}つの課（${listed(several)}）のようです。`,
          remedy: `${severalIn(path)}1つの課の名前なら、departments.yaml に書き足してください。`,
        },
      ];
    }
    return [
      {
        path,
        reason: `「${name}」という課が departments.yaml にありません。`,
        remedy: `${didYouMean(
          name,
          names.map((each) => each.name),
        )}紙面のとおりなら、departments.yaml に書き足してください。`,
      },
    ];
  });
}

// What stands between two names of one line, and how the name of a department ends.
const separators = /[・、，,／/＆&;；]|及び|および|\s+/u;
const isUnit = /[課室係局部所署館園校会]$/u;

function severalIn([first]: readonly PathStep[]): string {
  if (first === 'relatedDepartments') return '「- 」の行に1つずつ分けて書いてください。';
  return severalDepartments[first === 'projects' ? 'project' : 'sheet'];
}

/** Every department that a sheet names, and where. */
export function departmentsNamed(sheet: SheetRecord): { name: string; path: PathStep[] }[] {
  const lead = sheet.leadDepartment && 'name' in sheet.leadDepartment ? [sheet.leadDepartment.name] : [];
  return [
    ...lead.map((name) => ({ name, path: ['leadDepartment'] })),
    ...sheet.relatedDepartments.map((name, index) => ({ name, path: ['relatedDepartments', index] })),
    ...sheet.projects.flatMap(({ leadDepartment: name }, index) =>
      name === undefined ? [] : { name, path: ['projects', index, 'leadDepartment'] },
    ),
  ];
}

function isBorne({ from, to }: DepartmentName, year: string): boolean {
  return (!from || comparePeriods(from, year) <= 0) && (!to || comparePeriods(year, to) <= 0);
}

function overlap(one: DepartmentName, other: DepartmentName): boolean {
  const startsAfter = (a: DepartmentName, b: DepartmentName) =>
    a.from && b.to && comparePeriods(a.from, b.to) > 0;
  return !startsAfter(one, other) && !startsAfter(other, one);
}
