import type { Mark } from '../trend/mark.ts';
import type { Row } from '../trend/row.ts';
import type { Segment } from '../trend/segments.ts';
import type { Slot } from '../trend/slot.ts';
import type { Trend } from '../trend/trend.ts';

/** A trend without what is said to those who do not see it: they have the page. */
export type MovingTrend = Omit<Trend, 'title' | 'sentence'>;

/** The text between page and script: lines are places in the list of marks, heights follow from the numbers. */
interface HandedOver extends Omit<MovingTrend, 'marks' | 'segments' | 'slots' | 'rows'> {
  marks: NotCurrent<Omit<Mark, 'value'>>[];
  slots: NotCurrent<Slot>[];
  rows: NotCurrent<Row>[];
  segments: [kind: Segment['kind'], from: number, to: number][];
}

/** What is current says so, all else nothing. */
type NotCurrent<Part> = Omit<Part, 'current'> & { current?: true };

/** A trend as a page hands it to its script, ready to stand in markup; nothing is said twice. */
export function handedOver({ title: _title, sentence: _sentence, ...trend }: Trend): string {
  const place = (mark: Mark) => trend.marks.indexOf(mark);
  const handed: HandedOver = {
    ...trend,
    marks: trend.marks.map(({ value: _value, ...mark }) => quiet(mark)),
    slots: trend.slots.map(quiet),
    rows: trend.rows.map(quiet),
    segments: trend.segments.map(({ kind, from, to }) => [kind, place(from), place(to)]),
  };
  return JSON.stringify(handed).replaceAll('&', '\\u0026').replaceAll('<', '\\u003c');
}

/** The trend that a page handed over. */
export function taken(text: string): MovingTrend {
  const handed = JSON.parse(text) as HandedOver;
  const marks = handed.marks.map((mark) => ({ current: false, ...mark, value: Number(mark.exact) }));
  const at = (place: number) => {
    const mark = marks[place];
    if (!mark) throw new Error(`The chart has no mark at place ${place}`);
    return mark;
  };
  return {
    ...handed,
    marks,
    slots: handed.slots.map((slot) => ({ current: false, ...slot })),
    rows: handed.rows.map((row) => ({ current: false, ...row })),
    segments: handed.segments.map(([kind, from, to]) => ({ kind, from: at(from), to: at(to) })),
  };
}

function quiet<Part extends { current: boolean }>({ current, ...part }: Part): NotCurrent<Part> {
  return current ? { ...part, current } : part;
}
