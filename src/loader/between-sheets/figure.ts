import Big from 'big.js';
import { isSilent } from '../../domain/observation/absence.ts';
import { overColumns } from '../../domain/observation/column.ts';
import { factOf, observationsOf, type Observation, type Role } from '../../domain/observation/observation.ts';
import { yenPer } from '../../domain/money/money.ts';
import { observationKeyOf } from '../../domain/publication/corrected-value.ts';
import { amountKey } from '../../domain/publication/correction.ts';
import type { Absence } from '../../schema/absence.ts';
import type { Basis, Stage } from '../../schema/basis.ts';
import { columnKey } from '../../schema/column-key.ts';
import type { SheetIndicator } from '../../schema/indicator.ts';
import type { SheetProject } from '../../schema/project.ts';
import type { PathStep } from '../../schema/path-step.ts';
import { indicatorsOf, type PlacedIndicator } from '../../domain/publication/sheet-indicators.ts';
import { moneyOf, moneyRowsOf, type MoneyRow, type PlacedMoney } from '../references/sheet-money.ts';
import type { Paper } from './paper.ts';

/** What a figure is of: an indicator, an amount of a project, or an amount of the sheet itself. */
export interface Subject {
  project?: SheetProject;
  indicator?: SheetIndicator;
  /** `cost`, or the id of a funding source or amount of the form. */
  item?: string;
}

/** One cell of a sheet that says something: a number, words, or why there is none. */
export interface Figure extends Subject {
  paper: Paper;
  path: PathStep[];
  role: Role | 'amount';
  /** What it is about: of two figures of one fact the later one repeats the earlier, or changes it. */
  fact: string;
  /** The row that it stands in, over all years and sheets. */
  series: string;
  period?: string;
  everyYear?: true;
  basis?: Basis;
  stage?: Stage;
  value?: string;
  valueText?: string;
  absence?: Absence;
  status?: 'provisional';
  unit?: string;
  /** The number as it can be compared over sheets: of money in yen, else as printed. */
  size?: Big;
  /** The smallest step of `size` that the paper prints, by which a rounded number may differ. */
  step?: Big;
  /** Period from which its row is counted otherwise than before. */
  breakAt?: string;
  /** What the sheet remarks on its cell, row, indicator and project. */
  notes: string[];
  /** What a correction of it is about, where one is made. */
  correctable: string;
}

/** Everything that a sheet says in the cells of its indicators and amounts; cells that say nothing are left out. */
export function figuresOf(paper: Paper): Figure[] {
  return [
    ...indicatorsOf(paper.record).flatMap((placed) => ofIndicator(placed, paper)),
    ...moneyOf(paper.record).flatMap((placed) =>
      moneyRowsOf(placed).flatMap((row) => ofRow(row, placed, paper)),
    ),
  ].filter((figure) => !isSilent(figure));
}

/** Whether two figures of one fact say the same, printed more or less finely. */
export function saysTheSame(now: Figure, old: Figure): boolean {
  if (now.role === 'baseline' && now.period !== old.period) return false;
  if (!now.size || !old.size) return now.valueText === old.valueText && now.absence === old.absence;
  const apart = now.size.minus(old.size).abs();
  if (now.role !== 'amount' || now.unit === old.unit) return apart.eq(0);
  return [now.step, old.step].some((step) => step?.gt(apart));
}

/** The power of ten by which one figure is exactly another; 0 where it is not, or they are the same. */
export function exactPower({ size: now }: Figure, { size: old }: Figure): number {
  if (!now || !old || now.eq(0) || old.eq(0) || now.s !== old.s) return 0;
  const power = Math.round(Math.log10(now.div(old).toNumber()));
  return now.eq(old.times(`1e${power}`)) ? power : 0;
}

/** The project of a sheet that stands at the beginning of a path, where the path leads into one. */
function projectAt({ record }: Paper, [list, index]: PathStep[]): SheetProject | undefined {
  return list === 'projects' && typeof index === 'number' ? record.projects[index] : undefined;
}

function ofIndicator({ indicator, path }: PlacedIndicator, paper: Paper): Figure[] {
  const project = projectAt(paper, path);
  const { baseline, actuals, targets, note } = indicator;
  const around = [note, project?.note];
  const stated = observationsOf(paper.record, indicator, { projectId: project?.id });
  const figure = (observation: Observation, at: PathStep[], notes: (string | undefined)[]): Figure => {
    const { role, period, everyYear, basis, stage, value, valueText, absence, status, unit, breakAt } =
      observation;
    return {
      paper,
      indicator,
      ...(project && { project }),
      path: [...path, ...at],
      role,
      fact: factOf(observation),
      series: `${indicator.id} ${role}`,
      ...defined({ period, everyYear, basis, stage, value, valueText, absence, status, unit, breakAt }),
      ...(value === undefined ? {} : { size: new Big(value), step: stepOf(value) }),
      notes: [...notes, ...around].filter((each) => each !== undefined),
      correctable: observationKeyOf(observation),
    };
  };
  const ofRole = (role: Role) => stated.filter((each) => each.role === role);
  return [
    ...ofRole('baseline').map((each) => figure(each, ['baseline', ...numberOf(each)], [baseline?.note])),
    ...ofRole('actual').map((each) =>
      figure(each, ['actuals', 'values', columnKey(wholeColumnOf(each))], [each.note, actuals?.note]),
    ),
    ...ofRole('target').map((each, index) =>
      figure(each, ['targets', index, ...numberOf(each)], [targets[index]?.note]),
    ),
  ];
}

function ofRow({ item, row, path }: MoneyRow, { money, table }: PlacedMoney, paper: Paper): Figure[] {
  const { record, form } = paper;
  const project = projectAt(paper, path);
  const amount = form.amounts.find(({ id }) => id === item);
  const isMoney = amount === undefined || amount.quantity === 'money';
  const unit = isMoney ? money.unit : (amount.unit ?? '％');
  const inYen = new Big(isMoney ? yenPer[money.unit] : 1);
  const series = [project?.id ?? record.measure, item].join(' ');
  return overColumns(row, record.columns[table], record).map((cell): Figure => {
    const { period, basis, stage, value, text: valueText, absence, status } = cell;
    return {
      paper,
      item,
      ...(project && { project }),
      path: [...path, 'values', columnKey(cell)],
      role: 'amount',
      fact: [series, period, basis, stage].join(' '),
      series,
      ...defined({ period, basis, stage, value, valueText, absence, status, unit, breakAt: row.breakAt }),
      ...(value === undefined ? {} : { size: new Big(value).times(inYen), step: stepOf(value).times(inYen) }),
      notes: [cell.note, row.note, project?.note].filter((each) => each !== undefined),
      correctable: amountKey(project?.id, item, wholeColumnOf(cell)),
    };
  });
}

/** Only the column of a cell: a period, its basis and its stage. */
function wholeColumnOf({ period = '', basis, stage }: Pick<Figure, 'period' | 'basis' | 'stage'>) {
  return { period, ...defined({ basis, stage }) };
}

/** The field of a long cell in which its number stands. */
function numberOf({ value }: Observation): PathStep[] {
  return value === undefined ? [] : ['value'];
}

function stepOf(value: string): Big {
  return new Big(10).pow(-(value.split('.')[1]?.length ?? 0));
}

type Defined<Fields> = { [Key in keyof Fields]?: Exclude<Fields[Key], undefined> };

function defined<Fields extends object>(fields: Fields): Defined<Fields> {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined),
  ) as Defined<Fields>;
}
