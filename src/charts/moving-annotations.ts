import type { AnnotationOptions } from 'chartjs-plugin-annotation';
import { readableNumber } from '../text/number.ts';
import { lookOf, type Ink } from './moving-look.ts';
import type { MovingPicture } from './moving-picture.ts';
import type { MovingSeries } from './moving-series.ts';

/** What stands between the values: years without one, changes of meaning, what leads from where it began, a target without a number. */
export function annotationsOf(
  { gaps, breaks, segments, arrow, scale }: MovingPicture['trend'],
  colour: Ink['colour'],
  font: Ink['font'],
): Record<string, AnnotationOptions> {
  const label = (content: string) => ({
    display: true,
    content,
    color: colour('ink-2'),
    backgroundColor: colour('paper'),
    font: { ...font, weight: 'normal' as const },
    padding: 4,
  });
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
      'break',
      breaks.map(({ slot, word }) => ({
        type: 'line',
        xMin: slot - 0.5,
        xMax: slot - 0.5,
        borderColor: colour('ink-3'),
        borderWidth: 1.5,
        borderDash: [1, 5],
        label: { ...label(word), position: 'end' },
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
