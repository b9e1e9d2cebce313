import { comparePeriods } from '../../domain/observation/period.ts';
import type { PlanRecord } from '../../schema/plan.ts';
import type { SheetRecord } from '../../schema/sheet.ts';
import type { ContentFile } from '../content-file.ts';
import type { Finding, Problem } from '../problem.ts';
import type { PathStep } from '../../schema/path-step.ts';
import type { ReferringFiles } from '../referring-files.ts';
import { indicatorsOf } from '../../domain/publication/sheet-indicators.ts';
import { repeated } from './repetition.ts';

/** An id with the file and the path where it is given, and what bears it. */
interface Given {
  file: ContentFile<unknown>;
  path: PathStep[];
  id: string;
  name?: string;
  /** The name under which the plan before knew it. */
  formerName?: string | undefined;
}

const measureId = '施策のID';

/** Ids are for ever: within all files together, no two forms, plans, goals, measures, departments, indicators or projects share one. */
export function identityFindings({ forms, plans, departments, registers }: ReferringFiles): Problem[] {
  const given = <Data>(
    files: ContentFile<Data>[],
    field: string,
    itemsOf: (data: Data) => (Pick<Given, 'id' | 'formerName'> & { name?: string | undefined })[],
  ) =>
    files.flatMap((file) =>
      itemsOf(file.data).map(({ id, name, formerName }, index): Given => ({
        file,
        path: [field, index, 'id'],
        id,
        ...(name !== undefined && { name }),
        ...(formerName !== undefined && { formerName }),
      })),
    );
  return [
    ...taken(
      forms.files.map((file) => ({ file, path: ['id'], id: file.data.id })),
      '様式のID',
    ),
    ...taken(
      plans.files.map((file) => ({ file, path: ['id'], id: file.data.id })),
      '計画のID',
    ),
    ...taken(
      given(plans.files, 'goals', ({ goals }) => goals),
      '目標のID',
    ),
    ...taken(
      given(plans.files.toSorted(byFirstYear), 'measures', ({ measures }) => measures),
      measureId,
      isSameMeasure,
    ),
    ...taken(
      given(departments.files, 'departments', (data) => data.departments),
      '課のID',
    ),
    ...taken(
      given(registers.files, 'indicators', ({ indicators }) => indicators),
      '指標のID',
    ),
    ...taken(
      given(registers.files, 'projects', ({ projects }) => projects),
      '事業のID',
    ),
  ];
}

/** Within one sheet every indicator and every project stands once. */
export function sheetIdFindings(sheet: SheetRecord): Finding[] {
  const indicators = indicatorsOf(sheet);
  return [
    ...repeated(
      indicators,
      ({ indicator }) => indicator.id,
      (index) => [...(indicators[index]?.path ?? []), 'id'],
      '指標のID',
    ),
    ...repeated(
      sheet.projects,
      ({ id }) => id,
      (index) => ['projects', index, 'id'],
      '事業のID',
    ),
  ];
}

/** The plans in the order of time, whatever their files are called: a measure is known under the name that the plan before gave it. */
function byFirstYear(
  { data: one }: ContentFile<PlanRecord>,
  { data: other }: ContentFile<PlanRecord>,
): number {
  return comparePeriods(one.from, other.from);
}

/** A measure that a later plan carries on keeps its id: under its name, or under a new one beside which the former one is written. */
function isSameMeasure(one: Given, other: Given): boolean {
  return one.file !== other.file && one.name === (other.formerName ?? other.name);
}

function taken(
  all: Given[],
  what: string,
  isSame: (one: Given, other: Given) => boolean = () => false,
): Problem[] {
  const last = new Map<string, Given>();
  return all.flatMap((each) => {
    const before = last.get(each.id);
    if (!before || isSame(before, each)) {
      last.set(each.id, each);
      return [];
    }
    const where = before.file === each.file ? 'このファイル' : before.file.name;
    return each.file.problem({
      path: each.path,
      reason: `${what}「${each.id}」は、${where}でもう使われています。`,
      remedy:
        what === measureId
          ? '別の施策なら新しいIDを付けてください。同じ施策の名前が変わったのなら、formerName に前の名前を書いてください。'
          : 'IDは、年度や計画が変わっても使い回せません。同じものなら一方を消し、別のものなら新しいIDを付けてください。',
    });
  });
}
