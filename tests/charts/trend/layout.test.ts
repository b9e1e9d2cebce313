/** Labels of the trend chart stand clear of each other at every width, by a generous estimate of their size. */
import { describe, expect, it } from 'vitest';
import { at, overlap } from '../../../src/charts/scene/fluid-box.ts';
import { boxOf } from '../../../src/charts/scene/label.ts';
import { frames, type Frame } from '../../../src/charts/trend/frame.ts';
import { layOut } from '../../../src/charts/trend/layout.ts';
import type { Trend } from '../../../src/charts/trend/trend.ts';
import type { Observation } from '../../../src/domain/observation/observation.ts';
import { actuals, baseline, ofOtherTimes, rich, statement, target, trend } from '../statement.ts';

/** Widths of a chart on pages 320 to 1600 px wide, and in a narrow column. */
const widths = [270, 288, 343, 420, 560, 639, 640, 720, 896, 1184];

const labelsAt = (chart: Trend, frame: Frame, width: number) => {
  const band = frame.bands[width < 640 ? 0 : 1]!;
  return layOut(chart, frame)
    .labels.filter((label) => label.band === undefined || label.band === band.name)
    .map((label) => ({
      text: label.lines.map((runs) => runs.map(({ text }) => text).join('')).join('/'),
      box: boxOf(label, band.sizes),
    }));
};

const texts = (chart: Trend, width: number, frame = frames.normal) =>
  labelsAt(chart, frame, width).map(({ text }) => text);

const nineDigits = trend(
  [
    baseline(2014, 123456789),
    ...actuals(
      2015,
      [104, 191, 187, 112, 199, 120, 124, 128, 32, 136].map((each) => each * 1000012),
    ),
    target(2024, 150000000),
  ],
  { unit: '件' },
);

const charts: Record<string, Trend> = {
  'years beside each other that could not be placed': trend(
    actuals(2019, ['unplaced', 'unplaced', 123, 'after_sheet', 'after_sheet', 'after_sheet']),
  ),
  'an indicator that continues another': trend(
    [baseline(2021, 25), ...actuals(2022, [27, 33, 41]), target(2024, 40)],
    {
      formers: [
        {
          id: 'old',
          name: '来た人',
          until: 2021,
          word: '定義の変更',
          observations: [baseline(2018, 20), ...actuals(2020, [18])] as (Observation & { period: string })[],
        },
      ],
      currentYear: 2024,
    },
  ),
  'ten years of nine digits': nineDigits,
  'ten years of nine digits that rise evenly': trend([
    baseline(2014, 99000000),
    ...actuals(
      2015,
      Array.from({ length: 10 }, (_, year) => 100000000 + year * 4000000),
    ),
    target(2024, 150000000),
  ]),
  'the sheet: 転入世帯数': trend([
    baseline(2018, 42),
    ...actuals(2020, [47, 58, 'after_sheet', 'after_sheet', 'after_sheet']),
    target(2024, 50),
  ]),
  'negative values': trend([
    baseline(2018, -11),
    ...actuals(2020, [-74, -61, 'after_sheet', 'after_sheet', 'after_sheet']),
    statement('target', 'FY2024', { targetDirection: 'increase', valueText: '増加' }),
  ]),
  'above and below zero': trend([baseline(2018, -30), ...actuals(2019, [12, -8, 25, -14]), target(2024, 40)]),
  'every absence': trend([
    baseline(2017, 40),
    ...actuals(2018, [
      'dash',
      0,
      'unplaced',
      33,
      'cancelled',
      'not_applicable',
      'not_published',
      'after_sheet',
    ]),
    target(2025, 10),
  ]),
  'a target under the values': trend([...actuals(2018, [90, 80, 85, 70]), target(2024, 20)]),
  'the current value beside the target': trend([...actuals(2022, [98, 99, 100]), target(2024, 100)], {
    currentYear: 2024,
  }),
  'a target for every year': trend([
    ...actuals(2020, [47, 58, 61]),
    ...[2020, 2021, 2022, 2023, 2024].map((year, index) => target(year, 46 + index * 6)),
  ]),
  'a break': trend([...actuals(2018, [120, 130, 290, 310]), target(2024, 400)], {
    changes: [{ year: 2020, word: '定義の変更', parts: true }],
  }),
  'eleven years with five targets on the way and a change of plan': rich,
  'a span, quarters and a day beside the years': ofOtherTimes,
};

describe.each(Object.entries(charts))('%s', (_, chart) => {
  it.each(Object.keys(frames))('no label touches another or leaves the picture (%s)', (size) => {
    const frame = frames[size as keyof typeof frames];
    for (const width of widths) {
      const labels = labelsAt(chart, frame, width);
      labels.forEach(({ text, box }, index) => {
        expect(at(box.left, width), `${text} at ${width}`).toBeGreaterThanOrEqual(-1);
        expect(at(box.right, width), `${text} at ${width}`).toBeLessThanOrEqual(width + 1);
        for (const other of labels.slice(index + 1)) {
          expect(overlap(box, other.box, width), `${text} on ${other.text} at ${width}`).toBe(false);
        }
      });
    }
  });
});

describe('what is never left out', () => {
  it('is the current value with its unit, and the target', () => {
    for (const width of widths) {
      expect(texts(nineDigits, width)).toContain('124,001,488件');
      expect(texts(nineDigits, width).some((text) => text.includes('150,000,000'))).toBe(true);
    }
  });
  it('is the word of a gap', () => {
    for (const width of widths) {
      const shown = texts(charts['every absence']!, width).map((text) => text.replaceAll('/', ''));
      for (const word of ['欄未特定', '―中止', '対象外', '非公表', '後の年度']) expect(shown).toContain(word);
      expect(shown.some((text) => text === '「-」' || text === '-')).toBe(true);
    }
  });
  it('is the direction of a target without a number', () => {
    for (const width of widths) expect(texts(charts['negative values']!, width)).toContain('増加/数値なし');
  });
});

describe('five targets on the way, eleven years, a phone of 375 px', () => {
  const phone = 375 - 2 * 16;
  it.each(['normal', 'xl'] as const)(
    'has the current value, the last target and the change of plan (%s)',
    (size) => {
      const shown = texts(rich, phone, frames[size]);
      expect(shown).toEqual(expect.arrayContaining(['930世帯', '現状値/450']));
      expect(shown.some((text) => text.includes('1,300'))).toBe(true);
      expect(shown.some((text) => text.includes('計画'))).toBe(true);
    },
  );
  it('names targets on the way where there is room, the first as what they are', () => {
    expect(texts(rich, 1088, frames.xl)).toEqual(expect.arrayContaining(['目標 500', '600', '700', '800']));
  });
});

describe('places', () => {
  const layout = layOut(charts['above and below zero']!, frames.normal);
  it('stand above zero for more and below it for less', () => {
    const { zero, marks } = layout.shapes;
    for (const { y, mark } of marks) expect(Math.sign(zero - y)).toBe(Math.sign(mark.value));
    expect(layout.labels.some(({ lines }) => lines[0]?.[0]?.text === '0')).toBe(true);
  });
  it('are as far apart as the years', () => {
    const { marks } = layOut(trend(actuals(2015, [1, undefined, undefined, 4, 5])), frames.normal).shapes;
    const [first, second, third] = marks.map(({ x }) => x);
    expect(second! - first!).toBeCloseTo(3 * (third! - second!));
    expect([first, second, third]).toEqual([10, 70, 90]);
  });
  it('say nothing but that there is nothing', () => {
    expect(texts(trend([]), 288)).toEqual(['値はありません']);
  });
});

describe('years under the plot', () => {
  it('all stand there where they fit', () => {
    expect(texts(nineDigits, 896)).toEqual(expect.arrayContaining(['H26', 'H27', 'R5', 'R6', '目標']));
  });
  it('are thinned evenly from the current one where they do not; 目標 stays', () => {
    const shown = texts(nineDigits, 288).filter((text) => /^[HR]\d+$|^目標$/.test(text));
    expect(shown).toContain('R3');
    expect(shown).toContain('目標');
    expect(shown.length).toBeLessThan(10);
  });
});
