import type { Language } from '../../schema/language.ts';
import { chartWordsIn, type ChartRoles } from '../../text/chart.ts';
import { saidParts, type SaidParts } from '../../text/stated.ts';
import { lineWidth, type Label, type TextRun } from '../scene/label.ts';
import type { Band, WantedLabel } from '../scene/label-placing.ts';
import type { TrendShapes } from './shapes.ts';

/** A mark with its place. */
export type PlacedMark = Omit<TrendShapes['marks'][number], 'interim'>;

/** What labels say beside the numbers, and in which language. */
interface Told {
  words: ChartRoles;
  unit: string | undefined;
  language?: Language;
}

/** The value of the current year, the largest text of the chart, with its period where it is not of the whole year. It is never left out. */
export function hero(
  { x, y, mark }: PlacedMark & { mark: { when?: string } },
  { unit, language = 'ja' }: { unit: string | undefined; language?: Language },
  { sizes }: Band,
): WantedLabel {
  const shown = partsOf(mark, { unit, language });
  const lines: TextRun[][] = [
    [
      { text: shown.said, look: 'hero' },
      ...(shown.unit === '' ? [] : [{ text: shown.unit, look: 'unit' as const }]),
      ...(mark.firmness ? [{ text: ` ${mark.firmness}`, look: 'caption' as const }] : []),
    ],
    ...(mark.when === undefined ? [] : [[{ text: mark.when, look: 'caption' as const }]]),
  ];
  const heights = [
    y - 22 - (lines.length - 1) * 18,
    y + 18 + Math.round(sizes.hero * 0.8),
    Math.round(sizes.hero * 0.9),
  ];
  const places = heights.flatMap((height): Label[] => [
    { x, dx: -9, anchor: 'start', y: height, lines },
    { x, dx: 20, anchor: 'end', y: height, lines },
    { x, dx: 0, anchor: 'middle', y: height, lines },
    { x, dx: -9, anchor: 'end', y: height, lines },
  ]);
  return { required: true, places };
}

/** The target above its line, or below it. */
export function target({ y, mark }: PlacedMark, { words, unit, language = 'ja' }: Told): WantedLabel {
  const shown = partsOf(mark, { unit, language });
  const number: TextRun = { text: shown.said, look: 'bold' };
  const word: TextRun = { text: `${words.target} `, look: 'caption' };
  const spelled = (...runs: TextRun[]) =>
    [y - 16, y + 28].map((height): Label => ({ x: 100, dx: 0, anchor: 'end', y: height, lines: [runs] }));
  return {
    places: spelled(
      word,
      number,
      ...(shown.unit === '' ? [] : [{ text: shown.unit, look: 'value' as const }]),
    ),
    otherwise: [...spelled(word, number), ...spelled(number)],
  };
}

/** A target on the way to the last one, above its step or below it; the first says what the small numbers are. */
export function interimTarget(
  { x, y, mark }: PlacedMark,
  { words, isFirst }: { words: ChartRoles; isFirst: boolean },
): WantedLabel {
  const number: TextRun[] = [{ text: partsOf(mark).said, look: 'quiet' }];
  const named: TextRun[] = [{ text: `${words.target} ${partsOf(mark).said}`, look: 'quiet' }];
  const places = (runs: TextRun[]) =>
    [y - 7, y + 18].map((height): Label => ({ x, dx: 0, anchor: 'middle', y: height, lines: [runs] }));
  return { places: places(isFirst ? named : number), ...(isFirst ? { otherwise: places(number) } : {}) };
}

/** The word of a target without a number, behind the arrow's tail. */
export function direction(
  { y, direction: way }: NonNullable<TrendShapes['arrow']>,
  word: string,
  language: Language = 'ja',
): WantedLabel {
  const lines: TextRun[][] = [
    [{ text: word, look: 'bold' }],
    [{ text: chartWordsIn[language].noNumber, look: 'caption' }],
  ];
  const heights = way === 'decrease' ? [y - 28, y + 66] : [y + 24, y - 64];
  return {
    required: true,
    places: heights.map((height) => ({ x: 100, dx: 0, anchor: 'end', y: height, lines })),
  };
}

/** The zero line's figure. */
export function zero(y: number): WantedLabel {
  const lines: TextRun[][] = [[{ text: chartWordsIn.ja.zero, look: 'caption' }]];
  return {
    places: [y - 6, y + 17].flatMap((height): Label[] => [
      { x: 0, dx: 0, anchor: 'start', y: height, lines },
      { x: 100, dx: 0, anchor: 'end', y: height, lines },
    ]),
  };
}

/** Where the plan began: 現状値 over its number. */
export function baseline(placed: PlacedMark, shapes: TrendShapes): WantedLabel {
  const number: TextRun[] = [{ text: partsOf(placed.mark).said, look: 'value' }];
  const named: TextRun[][] = [[{ text: shapes.words.baseline, look: 'caption' }], number];
  const { x, y } = placed;
  const both = [y + 26, y - 32].map((height): Label => ({
    x,
    dx: 0,
    anchor: 'middle',
    y: height,
    lines: named,
  }));
  const first = isLow(placed, shapes) ? both : both.toReversed();
  return { places: first, otherwise: value(placed, shapes).places };
}

/** Instead of everything else. */
export function nothing({ top, bottom }: TrendShapes, language: Language = 'ja'): WantedLabel {
  const lines: TextRun[][] = [[{ text: chartWordsIn[language].nothing, look: 'caption' }]];
  return { required: true, places: [{ x: 50, dx: 0, anchor: 'middle', y: (top + bottom) / 2, lines }] };
}

/** What changed at a break, at the foot or the head of its line; a plan's name over the plot, where names of plans are long. */
export function changed(
  { x, word, short, parts }: TrendShapes['breaks'][number],
  { top, bottom }: TrendShapes,
  { sizes, widths }: Band,
): WantedLabel {
  const heights = parts ? [bottom - 12, top + 14, 14] : [14, top + 14, bottom - 12];
  const places = (text: string) =>
    heights.flatMap((y): Label[] => {
      const lines: TextRun[][] = [[{ text, look: 'caption' }]];
      return [
        { x, dx: 5, anchor: 'start', y, lines },
        { x, dx: -5, anchor: 'end', y, lines },
      ];
    });
  if (parts || short === undefined) return { required: true, places: places(word) };
  // A name that reached back over the line would seem to be of what is before it.
  const room = ((100 - x) / 100) * (widths[0] ?? 0) - 5;
  const isLong = lineWidth([{ text: word, look: 'caption' }], sizes) > room;
  return isLong
    ? { required: true, places: places(short) }
    : { required: true, places: places(word).slice(0, 1), otherwise: places(short) };
}

/** What the figures before a break are, on their own side of its line. */
export function former(
  { x, before = '', parts }: TrendShapes['breaks'][number],
  { top, bottom }: TrendShapes,
): WantedLabel {
  const lines: TextRun[][] = [[{ text: before, look: 'caption' }]];
  const heights = parts ? [bottom - 12, top + 14, 14] : [14];
  return { places: heights.map((y): Label => ({ x, dx: -5, anchor: 'end', y, lines })) };
}

/** The value of a span, a quarter or a day with its period, over it or under it. */
export function stretch(
  { x, y, from, to, mark }: TrendShapes['stretches'][number],
  { words, unit, language = 'ja' }: Told,
  band: Band,
): WantedLabel {
  if (mark.current) return hero({ x, y, mark }, { unit, language }, band);
  const number: TextRun = { text: partsOf(mark).said, look: 'value' };
  const caption = (text: string): TextRun[] => [{ text, look: 'caption' }];
  const head = mark.role === 'actual' ? [number] : [...caption(`${words[mark.role]} `), number];
  const of = [mark.when, mark.firmness].filter((word) => word !== undefined).join(' ');
  const places = (lines: TextRun[][]) =>
    [y - 14 - (lines.length - 1) * 18, y + 27].flatMap((height): Label[] => [
      { x, dx: 0, anchor: 'middle', y: height, lines },
      { x: from.x, dx: 0, anchor: 'start', y: height, lines },
      { x: to.x, dx: 0, anchor: 'end', y: height, lines },
    ]);
  return { places: places([head, ...(of === '' ? [] : [caption(of)])]), otherwise: places([head]) };
}

/** A target that lies over all years, at an end of its line: 目標 毎年度 40件. */
export function level(
  { from, to, mark }: TrendShapes['stretches'][number],
  { words, unit, language = 'ja' }: Told,
): WantedLabel {
  const shown = partsOf(mark, { unit, language });
  const named: TextRun = {
    text: [words.target, mark.when, ''].filter((word) => word !== undefined).join(' '),
    look: 'caption',
  };
  const number: TextRun = { text: shown.said, look: 'bold' };
  const measured: TextRun[] = shown.unit === '' ? [] : [{ text: shown.unit, look: 'value' }];
  const places = (...runs: TextRun[]) =>
    [to.y - 9, to.y + 20].flatMap((y): Label[] => [
      { x: to.x, dx: 0, anchor: 'end', y, lines: [runs] },
      { x: from.x, dx: 0, anchor: 'start', y, lines: [runs] },
      { x: (from.x + to.x) / 2, dx: 0, anchor: 'middle', y, lines: [runs] },
    ]);
  return { places: places(named, number, ...measured), otherwise: places(named, number) };
}

/** A number above or below its mark, by the slope of the lines it ends. */
export function value(placed: PlacedMark, shapes: TrendShapes): WantedLabel {
  const { x, y, mark } = placed;
  const lines: TextRun[][] = [
    [{ text: partsOf(mark).said, look: 'value' }],
    ...(mark.firmness ? [[{ text: mark.firmness, look: 'caption' as const }]] : []),
  ];
  const above = y - 14 - (lines.length - 1) * 18;
  const heights = isLow(placed, shapes) ? [y + 27, above] : [above, y + 27];
  return {
    places: heights.flatMap((height): Label[] => [
      { x, dx: 0, anchor: 'middle', y: height, lines },
      { x, dx: 8, anchor: 'end', y: height, lines },
      { x, dx: -8, anchor: 'start', y: height, lines },
    ]),
  };
}

/** A mark's number for reading, or what is printed instead. */
function partsOf(
  { exact, printed }: PlacedMark['mark'],
  { unit, language = 'ja' }: { unit?: string | undefined; language?: Language } = {},
): SaidParts {
  const {
    said,
    unit: after,
    rest = '',
  } = saidParts({ value: exact, valueText: printed, unit }, language) ?? {
    said: '',
    unit: '',
  };
  return { said, unit: `${after}${rest}` };
}

/** Whether a mark stands below the line between its neighbours, so that there is room under it. */
function isLow({ y, x, mark }: PlacedMark, { segments }: TrendShapes): boolean {
  const others = segments.flatMap(({ from, to }) =>
    from.x === x && from.y === y ? [to.y] : to.x === x && to.y === y ? [from.y] : [],
  );
  if (others.length === 0) return mark.role === 'baseline';
  return others.reduce((sum, each) => sum + each, 0) / others.length < y;
}
