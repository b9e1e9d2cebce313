import type { AnnotationOptions } from 'chartjs-plugin-annotation';
import { readableNumber } from '../../text/number.ts';
import { chartRoles, type ChartRoles } from '../../text/chart.ts';
import { statedWords } from '../../text/stated.ts';
import { lookOf, type Ink } from './look.ts';
import type { MovingPicture } from './picture.ts';
import { shareOf, type Scale } from '../scene/scale.ts';
import { actualLook, type MovingSeries, type SeriesLook } from './series.ts';
import type { Stretch } from '../trend/stretch.ts';

/**
 * What stands between the values: years without one, changes of plan and of meaning, what leads from where it began, values of spans,
 * quarters and days, a target without a number.
 */
export function annotationsOf(
  { gaps, breaks, segments, stretches = [], arrow, scale, unit, words: formWords }: MovingPicture['trend'],
  colour: Ink['colour'],
  font: Ink['font'],
): Record<string, AnnotationOptions> {
  const label = (content: string | string[]) => ({ ...writing(content, { colour, font }), display: true });
  const named = (name: string, all: AnnotationOptions[]) =>
    all.map((each, index): [string, AnnotationOptions] => [`${name}${index}`, each]);
  const height = scale.to - scale.from;
  return Object.fromEntries([
    ...named(
      'gap',
      gaps.map(({ from, to, look, word }) => ({
        type: 'box',
        drawTime: 'beforeDatasetsDraw',
        xMin: from - 0.4,
        xMax: to + 0.4,
        yMin: scale.from,
        yMax: scale.from + height * (look === 'wash' ? 1 : 0.7),
        backgroundColor: look === 'wash' ? colour('wash') : 'transparent',
        borderColor: colour('mark-quiet'),
        borderWidth: look === 'wash' ? 0 : 1.25,
        borderDash: [4, 4],
        label: {
          ...label(word),
          backgroundColor: 'transparent',
          rotation: to === from ? -90 : 0,
          position: { x: 'center', y: look === 'wash' ? 'end' : 'center' },
        },
      })),
    ),
    ...named(
      'link',
      segments
        .filter(({ kind }) => kind === 'link')
        .map(({ from, to }) => ({
          type: 'line',
          drawTime: 'beforeDatasetsDraw',
          xMin: from.slot,
          xMax: to.slot,
          yMin: from.value,
          yMax: to.value,
          borderColor: colour('mark-quiet'),
          borderWidth: 1.5,
          borderDash: [2, 5],
        })),
    ),
    ...named(
      'stretch',
      stretches.flatMap((stretch) =>
        stretchLines(stretch, { scale, unit, roles: chartRoles(formWords) }, { colour, font }),
      ),
    ),
    ...named(
      'break',
      // Two changes of one year are one line, each with its word.
      [...Map.groupBy(breaks, ({ slot }) => slot)].map(([slot, changes]) => ({
        type: 'line',
        xMin: slot - 0.5,
        xMax: slot - 0.5,
        borderColor: colour('ink-3'),
        borderWidth: 1.5,
        borderDash: [1, 5],
        label: { ...label(changes.map(({ word, short = word }) => short)), position: 'end' },
      })),
    ),
    ...named(
      'arrow',
      arrow
        ? [
            {
              type: 'line',
              xMin: arrow.slot,
              xMax: arrow.slot,
              yMin: (arrow.from?.value ?? scale.from + height / 2) - toward[arrow.direction] * height * 0.1,
              yMax: (arrow.from?.value ?? scale.from + height / 2) + toward[arrow.direction] * height * 0.1,
              borderColor: colour('ink'),
              borderWidth: 2,
              arrowHeads: { end: { display: arrow.direction !== 'maintain', borderColor: colour('ink') } },
              label: { ...label(arrow.word), position: 'start' },
            },
          ]
        : [],
    ),
  ]);
}

/** A line as long as the time of a value, with its value and period over it; a span has ends, a day is a dot. */
function stretchLines(
  { of, from, to, value, role, when, former, ...mark }: Stretch,
  { scale, unit, roles }: { scale: Scale; unit: string | undefined; roles: ChartRoles },
  ink: Ink,
): AnnotationOptions[] {
  const isTarget = role === 'target';
  const look: SeriesLook =
    former !== undefined ? 'former' : role === 'actual' ? actualLook(mark.basis) : role;
  const { line, fill, width, borderDash = [] } = lookOf(look, ink.colour);
  const said = statedWords({ value: mark.exact, valueText: mark.printed, unit });
  const head = role === 'actual' ? said : `${roles[role]} ${said}`;
  const about = [when, mark.firmness].filter((word) => word !== undefined).join(' ');
  const words = writing([head, ...(about === '' ? [] : [about])], ink);
  // Above its line, or below it where that would be outside the plot.
  const yAdjust = shareOf(scale, value) > 0.75 ? 26 : -26;
  // A category stands in the middle of its slot.
  const air = of === 'quarter' ? 0.01 : 0;
  const [xMin, xMax] = [from + air - 0.5, to - air - 0.5];
  if (of === 'day') {
    const place = { xValue: (xMin + xMax) / 2, yValue: value };
    return [
      { type: 'point', ...place, radius: 5.5, backgroundColor: fill, borderColor: line, borderWidth: 2 },
      { type: 'label', ...place, ...words, yAdjust },
    ];
  }
  const end = { display: of === 'span' && !isTarget, length: 0, width: 8, borderColor: line };
  return [
    {
      type: 'line',
      yMin: value,
      yMax: value,
      xMin,
      xMax,
      borderColor: line,
      borderWidth: of === 'quarter' && !isTarget ? 8 : width,
      borderDash: of === 'undated' ? [7, 4] : borderDash,
      arrowHeads: { start: end, end },
      label: { ...words, display: true, backgroundColor: 'transparent', position: 'center', yAdjust },
    },
  ];
}

/** Quiet words on paper. */
function writing(content: string | string[], { colour, font }: Ink) {
  return {
    content,
    color: colour('ink-2'),
    backgroundColor: colour('paper'),
    font: { ...font, weight: 'normal' as const },
    padding: 4,
  };
}

/** The last value of each series that is shown, behind its mark. */
export function endLabels(
  series: readonly MovingSeries[],
  isShown: (index: number) => boolean,
  { colour, font }: Ink,
): Record<string, AnnotationOptions> {
  return Object.fromEntries(
    series.flatMap(({ values, look }, index): [string, AnnotationOptions][] => {
      const last = values.findLastIndex((value) => value !== null);
      const value = values[last];
      if (value === null || value === undefined || !isShown(index)) return [];
      return [
        [
          `end${index}`,
          {
            type: 'label',
            xValue: last,
            yValue: value,
            content: readableNumber(value.toFixed(1)),
            color: lookOf(look, colour).line,
            font: { ...font, weight: 'bold' },
            position: { x: 'start', y: 'center' },
            xAdjust: 8,
          },
        ],
      ];
    }),
  );
}

const toward = { increase: 1, decrease: -1, maintain: 0 };
