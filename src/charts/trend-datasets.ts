import type { ChartDataset } from 'chart.js';
import type { Palette } from './canvas-paint.ts';
import type { Trend } from './trend.ts';
import type { Mark } from './trend-mark.ts';

/** The values of a trend chart for Chart.js, in the looks of the picture drawn at build: baseline, actuals, targets. */
export function datasetsOf(
  trend: Trend,
  pointed: number | undefined,
  colours: Palette,
): ChartDataset<'line', (number | null)[]>[] {
  const joined = new Set(joinedIn(trend));
  const soft = new Set(trend.marks.filter(({ firmness }) => firmness).map(({ slot }) => slot));
  const data = (marks: Mark[]) =>
    trend.slots.map((_, slot) => marks.find((mark) => mark.slot === slot)?.value ?? null);
  const of = (role: Mark['role']) =>
    trend.marks.filter((mark) => mark.role === role && mark.former === undefined);
  const now = (slot: number) => of('actual').some((mark) => mark.slot === slot && mark.current);
  const grown = (slot: number) => (slot === pointed ? 2 : 0);
  const common = { clip: false, showLine: false, backgroundColor: colours.paper, pointHitRadius: 0 } as const;
  const formers = trend.formers.map((_, former): ChartDataset<'line', (number | null)[]> => {
    const marks = trend.marks.filter((mark) => mark.former === former);
    const ends = new Set(joinedIn(trend, former));
    return {
      ...common,
      data: data(marks),
      showLine: true,
      spanGaps: false,
      borderColor: colours.quieter,
      borderWidth: 1.5,
      segment: {
        borderColor: ({ p1DataIndex }) => (ends.has(p1DataIndex) ? colours.quieter : 'transparent'),
      },
      pointStyle: 'rect',
      pointBackgroundColor: colours.quieter,
      pointBorderColor: colours.paper,
      pointBorderWidth: 2,
      pointRadius: ({ dataIndex }) => 7 + grown(dataIndex),
    };
  });
  return [
    ...formers,
    {
      ...common,
      data: data(of('baseline')),
      borderColor: colours.quieter,
      pointBorderWidth: 2,
      pointRadius: ({ dataIndex }) => 5.5 + grown(dataIndex),
    },
    {
      ...common,
      data: data(of('actual')),
      showLine: true,
      spanGaps: false,
      borderColor: colours.accent,
      borderWidth: 2.5,
      segment: {
        borderColor: ({ p1DataIndex }) => (joined.has(p1DataIndex) ? colours.accent : 'transparent'),
        borderDash: ({ p0DataIndex, p1DataIndex }) =>
          soft.has(p0DataIndex) || soft.has(p1DataIndex) ? [6, 5] : undefined,
      },
      pointBackgroundColor: ({ dataIndex }) =>
        soft.has(dataIndex) ? colours.paper : now(dataIndex) ? colours.deep : colours.accent,
      pointBorderColor: ({ dataIndex }) => (soft.has(dataIndex) ? colours.accent : colours.paper),
      pointBorderWidth: 2,
      pointRadius: ({ dataIndex }) => (now(dataIndex) ? 9 : 6) + grown(dataIndex),
    },
    {
      ...common,
      data: data(of('target')),
      borderColor: colours.ink,
      pointStyle: 'rectRot',
      pointBorderWidth: 2,
      pointRadius: ({ dataIndex }) => 8 + grown(dataIndex),
    },
  ];
}

/** The slots that a line of neighbouring actuals leads to: of the indicator itself, or of one that stood before it. */
function joinedIn({ segments }: Trend, former?: number): number[] {
  return segments.flatMap(({ kind, to }) => (kind === 'actual' && to.former === former ? to.slot : []));
}
