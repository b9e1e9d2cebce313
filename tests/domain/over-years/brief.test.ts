import { describe, expect, it } from 'vitest';
import {
  briefOf,
  gradesOfProjects,
  yearsSpokenOf,
  yearsTold,
  type Brief,
} from '../../../src/domain/over-years/brief.ts';
import { ownCostsOf, projectCostsOf } from '../../../src/domain/money/brief-cost.ts';
import { columnKey } from '../../../src/schema/column-key.ts';
import { publishedCity } from '../published-city.ts';

const cities = {
  hoshizora: publishedCity('hoshizora'),
  maboroshi: publishedCity('maboroshi'),
  tsukimi: publishedCity('tsukimi'),
  yukiguni: publishedCity('yukiguni'),
};

function measureOf(city: keyof typeof cities, id: string) {
  return cities[city].measures.find((each) => each.id === id)!;
}

const brief = (city: keyof typeof cities, id: string): Brief => briefOf(measureOf(city, id))!;
const rowOf = ({ indicators }: Brief, id: string) => indicators.find((row) => row.indicator.id === id)!;
const values = ({ cells }: Brief['indicators'][number]) =>
  cells.map(({ actuals }) => actuals.map(({ value, absence }) => value ?? absence));
const letters = ({ cells }: Pick<Brief['indicators'][number], 'cells'>) =>
  cells.map(({ grades }) => grades.map(({ grade }) => grade.grade).join(''));

describe('the years of a brief', () => {
  it('are three and end with the newest sheet; a heavy line stands where another plan begins', () => {
    const { years, newest } = brief('hoshizora', '101');
    expect(newest.id).toBe('2025/101');
    expect(years.map(({ fiscalYear, formerPlan }) => [fiscalYear, formerPlan?.id])).toEqual([
      ['FY2023', undefined],
      ['FY2024', undefined],
      ['FY2025', '2020'],
    ]);
    expect(years.map(({ sheets }) => sheets.map(({ id }) => id))).toEqual([
      ['2023/101.budget', '2023/101'],
      ['2024/101'],
      ['2025/101'],
    ]);
  });

  it('know a year before the plan from one whose sheet is not registered', () => {
    const before = brief('yukiguni', 'yuki-akari').years[0]!;
    expect([before.fiscalYear, before.plan, before.sheets]).toEqual(['FY2022', undefined, []]);
    const without = brief('tsukimi', '201').years[0]!;
    expect([without.fiscalYear, without.plan?.from, without.sheets]).toEqual(['FY2020', 'FY2020', []]);
  });

  it('are none where no sheet is registered', () => {
    expect(briefOf(measureOf('hoshizora', 'uchu-koeki'))).toBeUndefined();
  });
});

describe('the indicators of a brief', () => {
  const stated = brief('hoshizora', '101');

  it('begin with those of the last year, and know how they were numbered before', () => {
    expect(
      stated.indicators.map(({ indicator, stated: { printed }, formerly }) => [
        indicator.id,
        printed.number,
        formerly?.printed.number,
      ]),
    ).toEqual([
      ['101-headline-1', undefined, undefined],
      ['101-kpi-1', '4', '1'],
      ['101-kpi-3', '5', '3'],
      ['101-kpi-2', '2', undefined],
      ['101-kpi-4', '4', undefined],
    ]);
  });

  it('have value and grade by year; a year whose sheets do not list one says so', () => {
    const cafe = rowOf(stated, '101-kpi-2');
    expect(values(cafe)).toEqual([['1050'], ['1080'], []]);
    expect(letters(cafe)).toEqual(['S', 'S', '']);
    expect(cafe.cells.map(({ unlisted }) => unlisted)).toEqual([false, false, true]);
  });

  it('keep a grade beside the target that judged it, where the row shows another', () => {
    const { target, cells } = rowOf(stated, '101-kpi-1');
    expect(target?.value).toBe('1200');
    expect(cells.map(({ grades }) => grades[0]?.target?.value)).toEqual(['800', '900', undefined]);
  });

  it('have the reasons of all years, the newest first', () => {
    expect(rowOf(stated, '101-headline-1').reasons).toEqual([
      { fiscalYear: 'FY2025', reason: '星見台の改修で10日間休んだ。' },
      { fiscalYear: 'FY2024', reason: '星見台の新しい長いすが話題となり、目標の150千人を超えた。' },
      { fiscalYear: 'FY2023', reason: '流星群の当たり年で、宿泊をともなう客が増えた。' },
    ]);
  });

  it('take values of a year without a sheet from later ones, and say why there is no grade', () => {
    const [first, second] = brief('tsukimi', '201').indicators;
    expect(values(first!)).toEqual([['1100'], ['1250'], ['1300']]);
    expect(first!.cells.map(({ ungraded }) => ungraded)).toEqual(['unregistered', undefined, undefined]);
    expect(values(second!)).toEqual([['dash'], ['10'], []]);
  });

  it('choose the part of a year that the form names, and add what sheets grade of projects', () => {
    const all = brief('maboroshi', 'nijikake');
    expect(values(rowOf(all, 'nijikake-kpi-0'))[1]).toEqual(['65011']);
    expect(rowOf(all, 'shizuku-outcome-1').stated.project?.printed.name).toBe('しずくあつめ');
    expect(all.indicators.map(({ indicator }) => indicator.id)).not.toContain('tsubu-outcome-1');
    expect(rowOf(all, 'nijikake-headline-1').breakAt).toBe('FY2042');
  });

  it('bear a former name of a year before, not that of another sheet of the same year', () => {
    const { formerly } = rowOf(brief('maboroshi', 'nijikake'), 'nijikake-kpi-2');
    expect([formerly?.sheet.id, formerly?.printed.name]).toEqual(['2041/nijikake', '虹の橋の古い数']);
  });
});

describe('what is judged without being measured', () => {
  it('has a row for each axis, the measure before its projects, each with its own reasons', () => {
    const { judgements } = brief('yukiguni', 'yuki-akari');
    expect(judgements.map((row) => [row.axis.name, ...letters(row)])).toEqual([
      ['必要性', '', 'A', 'A'],
      ['有効性', '', 'C', 'B'],
      ['効率性', '', 'E', 'D'],
    ]);
    expect(judgements[2]!.reasons.map(({ reason }) => reason)).toEqual(['1基ずつ手で作っている。']);
    expect(judgements[0]!.cells[0]!.ungraded).toBe('before_plan');
    const projects = brief('maboroshi', 'nijikake').judgements.map(({ project }) => project?.printed.name);
    expect(projects).toEqual([undefined, undefined, 'しずくあつめ', 'つぶひろい']);
  });
});

describe('the years of which rows say anything', () => {
  it('leave out those that would be columns of words for nothing, and change plans among themselves', () => {
    const { years, judgements } = brief('yukiguni', 'yuki-akari');
    expect(yearsSpokenOf(years, judgements).map(({ year, at }) => [year.fiscalYear, at])).toEqual([
      ['FY2023', 1],
      ['FY2024', 2],
    ]);
    const all = brief('hoshizora', '101');
    const silent = (at: number) => at === 2;
    const rows = all.indicators.map(({ cells }) => ({
      cells: cells.map((cell, at) => (silent(at) ? { ...cell, actuals: [], grades: [] } : cell)),
    }));
    expect(yearsSpokenOf(all.years, rows).map(({ year }) => year.formerPlan?.id)).toEqual([
      undefined,
      undefined,
    ]);
    expect(yearsTold(brief('yukiguni', 'yuki-akari')).at(-1)?.fiscalYear).toBe('FY2024');
  });

  it('keep one of which sheets say no more than why there is no grade', () => {
    const { years, judgements } = brief('yukiguni', 'yuki-akari');
    const [row] = judgements;
    const absent = [{ axis: row!.axis, several: true, absence: 'unplaced' as const }];
    const cells = row!.cells.map((cell, at) => (at === 1 ? { ...cell, grades: [], absent } : cell));
    expect(yearsSpokenOf(years, [{ cells }]).map(({ at }) => at)).toEqual([1, 2]);
  });
});

describe('the grades of projects', () => {
  it('stand axis beside axis, a line for each year that gives any; one axis over several years does not', () => {
    const { judgements, newest } = brief('yukiguni', 'yuki-akari');
    const [project] = newest.projects;
    const ofProject = judgements.map((row) => ({ ...row, project: project! }));
    const { axes, projects } = gradesOfProjects({ judgements: ofProject })!;
    expect(axes.map(({ name }) => name)).toEqual(['必要性', '有効性', '効率性']);
    expect(projects).toHaveLength(1);
    expect(
      projects[0]!.lines.map(({ fiscalYear, cells }) => [
        fiscalYear,
        ...cells.map((cell) => cell?.grades[0]?.grade.grade),
      ]),
    ).toEqual([
      ['FY2024', 'A', 'B', 'D'],
      ['FY2023', 'A', 'C', 'E'],
    ]);
    expect(projects[0]!.reasons.map(({ axis }) => axis?.name)).toContain('効率性');
    expect(gradesOfProjects({ judgements: ofProject.slice(0, 1) })).toBeUndefined();
    expect(gradesOfProjects({ judgements })).toBeUndefined();
  });
});

describe('the scales of a brief', () => {
  it('stand once, and twice where the rule of the grades changed', () => {
    const scales = ({ scales: all }: Brief) => all.map(({ fiscalYears, changed }) => [fiscalYears, changed]);
    expect(scales(brief('hoshizora', '301'))).toEqual([[['FY2022', 'FY2023', 'FY2024'], false]]);
    expect(scales(brief('hoshizora', '101'))).toEqual([
      [['FY2025'], true],
      [['FY2023', 'FY2024'], true],
    ]);
  });
});

describe('opinions', () => {
  it('are those of the three years, the newest first, with the year that may tell what followed', () => {
    const { opinions, following } = brief('hoshizora', '101');
    expect(opinions.map(({ sheet, opinion }) => `${sheet.id} ${opinion.number}`)).toEqual([
      '2025/101 1',
      '2024/101 1',
      '2023/101 1',
    ]);
    expect(following).toBe('FY2026');
    expect(brief('hoshizora', '301').following).toBeUndefined();
  });
});

describe('the amounts of a brief', () => {
  const years = ['FY2023', 'FY2024', 'FY2025'];

  it('stand in every basis that the sheets give, and are added up in each alone', () => {
    const costs = projectCostsOf(measureOf('hoshizora', '101'), years)!;
    expect(costs.columns.map(columnKey)).toEqual([
      'FY2023 budget',
      'FY2023 settled',
      'FY2024 settled',
      'FY2025 settled',
    ]);
    expect(costs.sums.map(({ yen, stated }) => [yen, stated])).toEqual([
      [23_600_000, 3],
      [22_630_000, 3],
      [22_220_000, 3],
      [10_200_000, 2],
    ]);
    expect(costs.general?.sum.yen).toBe(3_675_000);
    expect(costs.rows[2]!.cells.map(({ cost, unlisted }) => cost?.published ?? unlisted)).toEqual([
      '11500',
      '11230',
      '11800',
      true,
    ]);
  });

  it('of the measure itself have a row for each item and a column for each stage', () => {
    const own = ownCostsOf(measureOf('maboroshi', 'nijikake'), ['FY2040', 'FY2041', 'FY2042'])!;
    expect(own.columns.map(columnKey)).toEqual(['FY2042 budget 当初', 'FY2042 settled']);
    expect(own.rows.map(({ item, cells }) => [item, ...cells.map(({ cost }) => cost?.published)])).toEqual([
      ['cost', '61001', '61007'],
      ['murabito', '21001', '21011'],
      ['kumo', '21013', '21017'],
      ['zentai', '71003', '71011'],
      ['hito', undefined, '3.17'],
      ['atama', undefined, '417.3'],
      ['wariai', undefined, '97.43'],
    ]);
  });

  it('are none where the sheets state none', () => {
    expect(ownCostsOf(measureOf('hoshizora', '101'), years)).toBeUndefined();
    expect(projectCostsOf(measureOf('hoshizora', 'yoi-no-wa'), ['FY2023'])).toBeUndefined();
    // The papers print columns for these years in advance.
    expect(projectCostsOf(measureOf('hoshizora', '101'), ['FY2026', 'FY2027'])).toBeUndefined();
  });
});
