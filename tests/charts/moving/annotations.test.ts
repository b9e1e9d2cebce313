/** What Chart.js draws between the values says the same as the picture. */
import { describe, expect, it } from 'vitest';
import { annotationsOf, endLabels } from '../../../src/charts/moving/annotations.ts';
import { datasetOf, lookOf } from '../../../src/charts/moving/look.ts';
import { movingSeries } from '../../../src/charts/moving/series.ts';
import type { Trend } from '../../../src/charts/trend/trend.ts';
import { actuals, baseline, ofOtherTimes, rich, statement, trend } from '../statement.ts';

const colour = (name: string) => name;
const ink = { colour, font: { family: 'sans', size: 13 } };
const drawn = (chart: Trend, kind: string) =>
  Object.entries(annotationsOf(chart, colour, ink.font)).flatMap(([name, each]) =>
    name.startsWith(kind) ? [each] : [],
  );

describe('between the values', () => {
  it('a year that was cancelled is a dashed box, years after the sheet one band', () => {
    const chart = trend(actuals(2020, [5, 'cancelled', 'after_sheet', 'after_sheet']));
    expect(drawn(chart, 'gap')).toMatchObject([
      {
        xMin: 0.6,
        xMax: 1.4,
        borderWidth: 1.25,
        label: { content: '中止', rotation: -90, display: true, position: { y: 'center' } },
      },
      {
        xMin: 1.6,
        xMax: 3.4,
        borderWidth: 0,
        backgroundColor: 'wash',
        label: { rotation: 0, position: { y: 'end' } },
      },
    ]);
  });

  it('a dotted line leads from the baseline', () => {
    const chart = trend([baseline(2018, 4), ...actuals(2020, [5, 6])]);
    expect(drawn(chart, 'link')).toMatchObject([{ xMin: 0, xMax: 2, yMin: 4, yMax: 5, borderDash: [2, 5] }]);
  });

  it('two changes of one year are one line with both words', () => {
    const chart = trend(actuals(2020, [5, 6]), {
      changes: [
        { year: 2021, word: '数え方の変更', parts: true },
        { year: 2021, word: '長い名前の計画', short: '計画の変更', parts: false },
      ],
    });
    expect(drawn(chart, 'break')).toMatchObject([
      { xMin: 0.5, xMax: 0.5, label: { content: ['数え方の変更', '計画の変更'] } },
    ]);
  });

  it('a target without a number is an arrow from the baseline', () => {
    const arrowOf = (targetDirection: 'increase' | 'decrease' | 'maintain') =>
      drawn(
        trend([baseline(2018, 4), statement('target', 'FY2022', { targetDirection, valueText: '増' })]),
        'arrow',
      )[0] as { yMin: number; yMax: number };
    expect(arrowOf('increase').yMax).toBeGreaterThan(arrowOf('increase').yMin);
    expect(arrowOf('decrease').yMax).toBeLessThan(arrowOf('decrease').yMin);
    expect(arrowOf('maintain').yMax).toBe(arrowOf('maintain').yMin);
  });
});

describe('values of other times', () => {
  const [span, every, quarter, dot, word] = drawn(ofOtherTimes, 'stretch') as unknown as Record<
    string,
    unknown
  >[];
  it('stand where the picture has them, with value, unit and period', () => {
    expect(span).toMatchObject({
      xMin: -0.5,
      xMax: 5.5,
      yMin: 132,
      label: { content: ['現状値 132時間', '平成21〜26年'] },
      arrowHeads: { end: { display: true } },
    });
    expect(every).toMatchObject({
      xMin: -0.5,
      xMax: 15.5,
      label: { content: ['目標 80以下（時間）', '毎年度'] },
      arrowHeads: { end: { display: false } },
    });
    expect(quarter).toMatchObject({ xMin: 14.51, xMax: 14.74, borderWidth: 8, borderColor: 'accent' });
    expect(quarter).toMatchObject({ arrowHeads: { end: { display: false } }, label: { display: true } });
    // The words of a high value would be cut by the edge of the plot.
    expect([span, quarter].map((each) => (each!['label'] as { yAdjust: number }).yAdjust)).toEqual([26, -26]);
  });
  it('of a day are a mark, hollow where it was not reached', () => {
    expect(dot).toMatchObject({ type: 'point', yValue: 70, backgroundColor: 'paper', borderColor: 'accent' });
    expect(word).toMatchObject({ type: 'label', content: ['70時間', '10月1日 見込み'] });
  });
});

describe('the looks of series', () => {
  it('tell reached from expected and planned by line and mark', () => {
    const look = (name: Parameters<typeof lookOf>[0]) => lookOf(name, colour);
    expect([look('actual').borderDash, look('actual').fill]).toEqual([undefined, 'accent']);
    expect([look('expected').borderDash, look('expected').fill]).toEqual([[6, 5], 'paper']);
    expect([look('planned').borderDash, look('planned').line]).toEqual([[1, 6], 'mark-quiet']);
  });

  it('let a target hold for the whole of its year, and the baseline stand alone', () => {
    expect(lookOf('target', colour).stepped).toBe('middle');
    expect(lookOf('baseline', colour).showLine).toBe(false);
  });

  it('of compared indicators differ from one to the next', () => {
    const looks = [0, 1, 2, 3, 4, 5].map((index) => JSON.stringify(lookOf(`compared-${index}`, colour)));
    expect(new Set(looks).size).toBe(6);
  });

  it('draw a mark only at their own values, and a line only to where one leads', () => {
    const series = movingSeries(rich).find(({ look }) => look === 'expected')!;
    const dataset = datasetOf(series, ink);
    const at = (slot: number) => ({ dataIndex: slot, p1DataIndex: slot }) as never;
    const own = series.says.findIndex(Boolean);
    const { pointRadius, segment } = dataset as unknown as {
      pointRadius: (of: never) => number;
      segment: { borderColor: (of: never) => string };
    };
    expect([pointRadius(at(own)), pointRadius(at(own - 1))]).toEqual([5.5, 0]);
    expect([segment.borderColor(at(own)), segment.borderColor(at(own - 1))]).toEqual([
      'accent',
      'transparent',
    ]);
  });
});

it('the last value of each series that is shown stands at its end', () => {
  const series = movingSeries(trend(actuals(2020, [5, 6])));
  expect(endLabels(series, () => true, ink)).toMatchObject({
    end0: { xValue: 1, yValue: 6, content: '6.0' },
  });
  expect(endLabels(series, () => false, ink)).toEqual({});
});
