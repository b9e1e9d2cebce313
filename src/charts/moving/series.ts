import { moneyBasis } from '../../text/basis.ts';
import { chartRoles, formerLabel } from '../../text/chart.ts';
import { statedWords } from '../../text/stated.ts';
import type { Mark } from '../trend/mark.ts';
import type { MovingTrend } from './hand-over.ts';

/** How a series of a moving chart looks: what its values are, or, where several indicators are compared, which it is. */
export type SeriesLook =
  'baseline' | 'actual' | 'expected' | 'planned' | 'target' | 'former' | `compared-${number}`;

/** Values that belong together in a chart that can be moved: they are shown or hidden together. */
export interface MovingSeries {
  label: string;
  look: SeriesLook;
  /** The height in each slot; null where nothing of it is drawn. */
  values: (number | null)[];
  /** What is said of its own value in a slot: 実績 58世帯; absent where the line only passes. */
  says: (string | undefined)[];
  /** The same without the name, for narrow windows in which the name stands below anyway. */
  short?: (string | undefined)[];
  /** The slots that a line leads to from the one before, and those of them where it is dashed. */
  joined: number[];
  dashed?: number[];
}

/**
 * The series of a trend chart, in the order of their names below it: what was reached, what is expected and planned each by itself,
 * targets, where it began, and what stood in its place before.
 */
export function movingSeries(trend: MovingTrend): MovingSeries[] {
  const own = trend.marks.filter(({ former }) => former === undefined);
  const actuals = Map.groupBy(
    own.filter(({ role }) => role === 'actual'),
    ({ basis = 'settled' }) => basis,
  );
  const targets = own.filter(({ role }) => role === 'target');
  const words = chartRoles(trend.words);
  return [
    ...(['settled', 'expected', 'budget', 'planned'] as const).flatMap((basis): MovingSeries[] => {
      const marks = actuals.get(basis) ?? [];
      const label = basis === 'settled' ? words.actual : moneyBasis({ basis });
      const look = actualLook(basis);
      return marks.length === 0 ? [] : [lineOf(trend, marks, { label, look })];
    }),
    ...(targets.length === 0 ? [] : [stepsOf(trend, targets)]),
    ...own
      .filter(({ role }) => role === 'baseline')
      .map((mark) => lineOf(trend, [mark], { label: words.baseline, look: 'baseline' })),
    ...trend.formers.map((_, index) => {
      const marks = trend.marks.filter(({ former }) => former === index);
      return lineOf(trend, marks, { label: formerLabel(index), look: 'former' });
    }),
  ];
}

/** How a value looks by its basis: what is only budgeted or planned alike. */
export function actualLook(basis: Mark['basis'] = 'settled'): SeriesLook {
  return basis === 'settled' ? 'actual' : basis === 'expected' ? 'expected' : 'planned';
}

/** Marks with the lines that lead to them, which may begin at a mark of another series. */
function lineOf(
  trend: MovingTrend,
  marks: readonly Mark[],
  of: { label: string; look: SeriesLook },
): MovingSeries {
  const values = trend.slots.map((): number | null => null);
  const says = trend.slots.map((): string | undefined => undefined);
  // A chart that a page hands over as text has copies of its marks in its lines.
  const isOwn = ({ slot, role, former }: Mark) =>
    marks.some((mark) => mark.slot === slot && mark.role === role && mark.former === former);
  const lines = trend.segments.filter(({ kind, to }) => kind === 'actual' && isOwn(to));
  for (const { from } of lines) values[from.slot] = from.value;
  for (const mark of marks) {
    values[mark.slot] = mark.value;
    says[mark.slot] = said(of.label, mark, trend.unit);
  }
  return { ...of, values, says, joined: lines.map(({ to }) => to.slot) };
}

/**
 * The target in force in each slot, from the first target on: that of the slot, else the next one. To the last a line leads from where
 * it is aimed at, dashed where steps stand before it, and not joined with them.
 */
function stepsOf(trend: MovingTrend, targets: readonly Mark[]): MovingSeries {
  const { target: label } = chartRoles(trend.words);
  const says = trend.slots.map((_, slot) => {
    const target = targets.findLast((each) => each.slot === slot);
    return target && said(label, target, trend.unit);
  });
  const places = targets.map(({ slot }) => slot).sort((a, b) => a - b);
  const [first = 0, lastStep = -1] = [places[0], places.at(-2)];
  const isAimedAt = (slot: number) =>
    slot >= trend.targetFrom || (lastStep !== -1 && slot >= first && slot <= lastStep);
  const slots = trend.slots.map((_, slot) => slot);
  return {
    label,
    look: 'target',
    values: slots.map((slot) =>
      isAimedAt(slot) ? (targets.find((each) => each.slot >= slot)?.value ?? null) : null,
    ),
    says,
    joined: slots.filter((slot) => slot !== lastStep + 1 && slot !== trend.targetFrom),
    dashed: slots.filter((slot) => slot > lastStep),
  };
}

function said(label: string, { exact, printed, firmness, basis = 'settled' }: Mark, unit = ''): string {
  const first = firmness !== undefined && basis === 'settled' ? `（${firmness}）` : '';
  return `${label} ${statedWords({ value: exact, valueText: printed, unit })}${first}`;
}
